import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readPlanInChild } from '../import/read-plan-in-child.server.ts';
import { ReaderError, readerError } from '../reader/errors.ts';
import { LIMITS } from '../reader/intake/limits.ts';
import { describeReading } from './describe-reading.ts';

const USAGE = 'Cách dùng: lantoa plan read TỆP [--json]';

/** `lantoa plan read FILE [--json]`: 0, or 2 with one clear line on stderr when the file cannot be read. */
export async function planReadCommand(args: string[]): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json');
  const [path] = files;
  if (!path || files.length > 1 || unknown) return fail(USAGE);
  try {
    const { reading } = await readPlanInChild(await load(path), basename(path), { onPage: tellPage });
    const output = args.includes('--json') ? JSON.stringify(reading, null, 2) : describeReading(reading);
    process.stdout.write(`${output}\n`);
    return 0;
  } catch (error) {
    if (error instanceof ReaderError) return fail(`${basename(path)}: ${error.message} ${error.help}`);
    return fail(`${path}: không mở được tệp (${reasonOf(error)}). Hãy kiểm tra lại đường dẫn và quyền đọc.`);
  }
}

/** Pages of a scan take seconds each; on a terminal the line is written over. */
function tellPage(done: number, total: number): void {
  const line = `Đang nhận dạng bản chụp: ${done}/${total} trang`;
  if (!process.stderr.isTTY) process.stderr.write(`${line}\n`);
  else process.stderr.write(done < total ? `\r${line}` : '\r\u001b[K');
}

async function load(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > LIMITS.fileBytes) throw readerError('too-large');
  return readFile(path);
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'tệp không tồn tại';
  if (code === 'EISDIR') return 'đây là thư mục';
  return code === 'EACCES' ? 'không có quyền đọc' : code || 'lỗi không rõ';
}

function fail(line: string): number {
  process.stderr.write(`${line.replace(/\s*\n\s*/g, ' ')}\n`);
  return 2;
}
