import { Agent, request } from 'node:http';

export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

/** A client of the public API on this machine: one session per person, connections kept open. */
export function createClient(baseUrl: string, password: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const sessions = new Map<string, Promise<string>>();

  function send(
    method: string,
    path: string,
    body?: unknown,
    cookie?: string,
  ): Promise<Answer & { cookies: string[]; bytes: Buffer }> {
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const url = new URL(path, baseUrl);
    return new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        ...(cookie ? { cookie } : {}),
        ...(payload ? { 'content-length': Buffer.byteLength(payload) } : {}),
      };
      const asked = request(url, { method, agent, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('end', () => {
          const bytes = Buffer.concat(chunks);
          const isJson = (answer.headers['content-type'] ?? '').startsWith('application/json');
          resolve({
            status: answer.statusCode ?? 0,
            body: isJson && bytes.length > 0 ? JSON.parse(bytes.toString('utf8')) : {},
            bytes,
            cookies: answer.headers['set-cookie'] ?? [],
          });
        });
        answer.on('error', reject);
      });
      asked.on('error', reject);
      asked.end(payload);
    });
  }

  async function signIn(username: string): Promise<string> {
    const answer = await send('POST', '/api/v1/sign-in', { username, password });
    if (answer.status !== 200)
      throw new Error(`Không đăng nhập được bằng ${username} (mã ${answer.status}).`);
    return answer.cookies.map((cookie) => cookie.split(';')[0]).join('; ');
  }

  function sessionOf(username: string): Promise<string> {
    const session = sessions.get(username) ?? signIn(username);
    sessions.set(username, session);
    return session;
  }

  return {
    /** Signs in at the first call of each person. */
    async as(username: string, method: string, path: string, body?: unknown): Promise<Answer> {
      return send(method, `/api/v1${path}`, body, await sessionOf(username));
    },
    /** A file that the workspace offers, as this person gets it. */
    async file(username: string, path: string): Promise<Buffer> {
      const { status, bytes } = await send('GET', path, undefined, await sessionOf(username));
      if (status !== 200) throw new Error(`${path}: mã ${status}`);
      return bytes;
    },
    close: () => agent.destroy(),
  };
}

export type Client = ReturnType<typeof createClient>;
