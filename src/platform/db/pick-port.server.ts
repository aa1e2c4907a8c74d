import { createServer } from 'node:net';

export class PortError extends Error {
  override readonly name = 'PortError';
  readonly code: 'port-taken' | 'port-forbidden' | 'address-unavailable';
  readonly help: string;

  constructor(code: PortError['code'], message: string, help: string) {
    super(message);
    this.code = code;
    this.help = help;
  }
}

export interface PickPortOptions {
  wanted: number;
  /** The person named this port (PORT=…), so another one is proposed but never taken. */
  explicit: boolean;
  host: string;
  say(message: string): void;
}

const attempts = 50;

/** The wanted port, or the next free one with a sentence that says so. 0 stays 0: the system chooses. */
export async function pickPort({ wanted, explicit, host, say }: PickPortOptions): Promise<number> {
  if (wanted === 0 || (await isFree(wanted, host))) return wanted;
  const other = await findFreePort(wanted + 1, host);
  const taken = `Cổng ${wanted} đang được dùng`;
  if (!explicit && other) {
    say(`${taken}; dùng cổng ${other}.`);
    return other;
  }
  const help = other
    ? `Chạy lại với PORT=${other}, hoặc tắt chương trình đang dùng cổng ${wanted}.`
    : 'Tắt bớt chương trình rồi chạy lại.';
  throw new PortError('port-taken', `${taken}.`, help);
}

async function findFreePort(from: number, host: string): Promise<number | null> {
  for (let port = from; port < from + attempts && port <= 65_535; port++) {
    if (await isFree(port, host)) return port;
  }
  return null;
}

/** A program on 127.0.0.1 or ::1 does not stop us from listening on all addresses, but it would get our visitors. */
async function isFree(port: number, host: string): Promise<boolean> {
  for (const address of new Set([host, '127.0.0.1', '::1'])) {
    const code = await tryListening(port, address);
    if (code === 'EADDRINUSE') return false;
    if (address === host) refuseUnusable(code, port, host);
  }
  return true;
}

function refuseUnusable(code: string | null, port: number, host: string): void {
  if (code === 'EACCES')
    throw new PortError(
      'port-forbidden',
      `Không có quyền mở cổng ${port}.`,
      'Cổng dưới 1024 cần quyền quản trị; chọn PORT từ 1024 trở lên.',
    );
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAFNOSUPPORT')
    throw new PortError(
      'address-unavailable',
      `Máy này không có địa chỉ ${host}.`,
      'Đặt HOST=127.0.0.1 (chỉ máy này) hoặc HOST=0.0.0.0 (mọi máy trong mạng), rồi chạy lại.',
    );
}

function tryListening(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'UNKNOWN'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}
