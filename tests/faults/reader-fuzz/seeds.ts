import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type SeedKind = 'txt' | 'md' | 'docx' | 'pdf' | 'doc';

const root = join(import.meta.dirname, '../../..');
const example = join(root, 'src/modules/plans/example');
const invented = join(root, 'src/modules/plans/reader/testing/plans');
const corpus = join(root, 'tests/reader-corpus/seen');

/** Plans to start from: those of the product and of the visible corpus, smallest first. */
export function loadSeeds(): Record<SeedKind, Uint8Array[]> {
  const of = (kind: SeedKind) =>
    files()
      .filter((file) => file.endsWith(`.${kind}`) && !/scan|photo/.test(file))
      .map((file) => new Uint8Array(readFileSync(file)))
      .sort((a, b) => a.byteLength - b.byteLength)
      .slice(0, MOST_SEEDS);
  return { txt: of('txt'), md: of('md'), docx: of('docx'), pdf: of('pdf'), doc: of('doc') };
}

const MOST_SEEDS = 8;

function files(): string[] {
  const folders = [example, invented, ...(existsSync(corpus) ? subfolders(corpus) : [])];
  return folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
}

function subfolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}
