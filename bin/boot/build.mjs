import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BootError } from './boot-error.mjs';
import { runStep } from './run-step.mjs';

const inputs = [
  'src',
  'public',
  'react-router.config.ts',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];
const stampName = '.lantoa-sources';

/** Builds the screens when they are missing or were built from other sources. */
export async function buildIfNeeded(root) {
  const stampFile = join(root, 'build', stampName);
  const stamp = hashSources(root);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.log('Đang dựng giao diện…');
  const started = Date.now();
  // First the stamp: a build broken off in the middle must not look finished.
  rmSync(stampFile, { force: true });
  const tool = join(root, 'node_modules', '@react-router', 'dev', 'bin.cjs');
  const env = { ...process.env, NODE_ENV: 'production' };
  const code = await runStep(process.execPath, [tool, 'build'], { cwd: root, env, quiet: true });
  if (code !== 0)
    throw new BootError(
      'Không dựng được giao diện.',
      'Xem thông báo ở trên; chạy “npx react-router build” để thấy đầy đủ chi tiết.',
    );
  writeFileSync(stampFile, stamp);
  console.log(`Đã dựng xong sau ${Math.round((Date.now() - started) / 1000)} giây.`);
}

/** By content, because a fresh checkout gives every file a new time. */
export function hashSources(root) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((name) => listFiles(root, name)).sort()) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function listFiles(root, name) {
  const path = join(root, name);
  if (!existsSync(path)) return [];
  if (/\.\w+$/.test(name)) return [name];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1));
}
