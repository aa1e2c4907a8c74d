// node tests/reader-corpus/make.ts [--force] [slug…]: makes the files of the plans; unchanged ones are left alone.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CorpusEntry, corpusEntries, loadCorpusPlan, variantFileName } from './corpus.ts';
import { fingerprint, readMade } from './making/made.ts';
import { makeFile } from './making/make-file.ts';

const args = process.argv.slice(2);
const force = args.includes('--force');
const slugs = args.filter((arg) => !arg.startsWith('--'));
const entries = corpusEntries().filter(({ slug }) => slugs.length === 0 || slugs.includes(slug));
if (entries.length === 0) throw new Error(`Không có kế hoạch nào tên ${slugs.join(', ')}`);
for (const entry of entries) await makeFiles(entry);

async function makeFiles(entry: CorpusEntry): Promise<void> {
  const plan = await loadCorpusPlan(entry);
  const before = readMade(entry.folder);
  const made: Record<string, string> = {};
  for (const variant of plan.files) {
    const name = variantFileName(variant);
    const print = fingerprint(plan, variant);
    if (name in made) throw new Error(`${entry.slug}: hai biến thể cùng tên ${name}`);
    made[name] = print;
    const target = join(entry.folder, name);
    if (!force && before[name] === print && existsSync(target)) continue;
    const bytes = await makeFile(plan, variant);
    const isSame = existsSync(target) && sha(readFileSync(target)) === sha(bytes);
    if (!isSame) await writeFile(target, bytes);
    console.log(`${entry.set}/${entry.slug}/${name}: ${(bytes.byteLength / 1024).toFixed(0)} KB`);
  }
  await writeFile(join(entry.folder, 'made.json'), `${JSON.stringify(made, null, 2)}\n`);
}

function sha(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
