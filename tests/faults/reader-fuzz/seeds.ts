import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type SeedKind = 'txt' | 'old' | 'md' | 'docx' | 'pdf' | 'doc';

const root = join(import.meta.dirname, '../../..');
const example = join(root, 'src/modules/plans/example');
const invented = join(root, 'src/modules/plans/reader/testing/plans');
const corpus = join(root, 'tests/reader-corpus/seen');

/** Plans to start from: those of the product and of the visible corpus, smallest first. */
export function loadSeeds(): Record<SeedKind, Uint8Array[]> {
  const of = (extension: string, isOld = false) =>
    files()
      .filter((file) => file.endsWith(`.${extension}`) && !/scan|photo/.test(file))
      .filter((file) => extension !== 'txt' || OLD_ENCODING.test(file) === isOld)
      .map((file) => new Uint8Array(readFileSync(file)))
      .sort((a, b) => a.byteLength - b.byteLength)
      .slice(0, MOST_SEEDS);
  return {
    txt: of('txt'),
    old: of('txt', true),
    md: of('md'),
    docx: of('docx'),
    pdf: of('pdf'),
    doc: of('doc'),
  };
}

const MOST_SEEDS = 8;
const OLD_ENCODING = /\.(?:tcvn3|vni)\.txt$/;

function files(): string[] {
  const folders = [example, invented, ...(existsSync(corpus) ? subfolders(corpus) : [])];
  return folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
}

function subfolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}
