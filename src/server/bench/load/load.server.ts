import { type ChildProcess, fork } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';

export const encoding = 'br';

export interface LoadSender {
  /** @returns answers per second */
  rate(address: string, ms: number): Promise<number>;
  stop(): void;
}

export function startLoadSender(connections: number): LoadSender {
  const child = fork(join(import.meta.dirname, 'load.worker.ts'));
  return {
    async rate(address, ms) {
      const answer = await ask<{ rate?: number; error?: string }>(child, {
        address,
        options: { connections, ms, encoding },
      });
      if (answer.rate === undefined) throw new Error(answer.error);
      return answer.rate;
    },
    stop: () => child.kill(),
  };
}

export interface BareServer {
  address: string;
  stop(): void;
}

/** A bare node:http server in a process of its own that answers with what `address` answers now. */
export async function startBareServer(address: string): Promise<BareServer> {
  const { headers, body } = await fetchRaw(address);
  const child = fork(join(import.meta.dirname, 'bare.worker.ts'));
  const { port } = await ask<{ port: number }>(child, { headers, body: body.toString('base64') });
  return { address: `http://127.0.0.1:${port}/`, stop: () => child.kill() };
}

let readers = 0;

/** As it goes over the wire, not unpacked; each time another reader behind a proxy, as the limits per address see it. */
export function fetchRaw(address: string): Promise<{ headers: Record<string, string>; body: Buffer }> {
  readers += 1;
  const from = `10.${readers >> 16}.${(readers >> 8) & 255}.${readers & 255}`;
  return new Promise((resolve, reject) => {
    request(
      address,
      { headers: { 'accept-encoding': encoding, 'x-forwarded-for': from } },
      async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk as Buffer);
        if (response.statusCode !== 200) return reject(new Error(`${address}: ${response.statusCode}`));
        const { date: _, connection: __, 'keep-alive': ___, ...headers } = response.headers;
        resolve({ headers: headers as Record<string, string>, body: Buffer.concat(chunks) });
      },
    )
      .on('error', reject)
      .end();
  });
}

function ask<T>(child: ChildProcess, message: object): Promise<T> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error('the process ended'));
    child.once('exit', gone);
    child.once('message', (answer) => {
      child.off('exit', gone);
      resolve(answer as T);
    });
    child.send(message);
  });
}
