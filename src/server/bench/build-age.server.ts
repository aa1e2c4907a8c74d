import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const built = join(root, 'build/server/index.js');

/** Why the built screens are not those of the sources, in one sentence with what to do; null when they are. */
export async function whyBuildIsOld(): Promise<string | null> {
  const made = await stat(built).catch(() => null);
  if (!made) return 'Chưa dựng các trang (build/). Chạy npm run build rồi đo lại.';
  const newest = await newestSource(join(root, 'src'));
  if (newest.at <= made.mtimeMs) return null;
  return `Các trang đã dựng cũ hơn mã nguồn (${newest.path.slice(root.length + 1)} mới sửa): đo sẽ ra số của trang cũ. Chạy npm run build rồi đo lại.`;
}

/** Tests are in no page. */
async function newestSource(folder: string): Promise<{ path: string; at: number }> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  let newest = { path: folder, at: 0 };
  for (const file of files) {
    if (!file.isFile() || /\.test\.tsx?$/.test(file.name)) continue;
    const path = join(file.parentPath, file.name);
    const { mtimeMs } = await stat(path);
    if (mtimeMs > newest.at) newest = { path, at: mtimeMs };
  }
  return newest;
}
