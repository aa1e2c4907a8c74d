import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CorpusPlan, FileVariant } from './plan-source.ts';
import type { Truth } from './truth.ts';

export type CorpusSet = 'seen' | 'unseen';

/** A folder of the corpus: plan.ts, truth.json and the made files. */
export interface CorpusEntry {
  set: CorpusSet;
  slug: string;
  folder: string;
}

export const CORPUS_SETS: readonly CorpusSet[] = ['seen', 'unseen'];

/** Plans whose truth is written too. */
export function judgedEntries(sets: readonly CorpusSet[]): CorpusEntry[] {
  return corpusEntries(sets).filter(({ folder }) => existsSync(join(folder, 'truth.json')));
}

export function corpusEntries(sets: readonly CorpusSet[] = CORPUS_SETS): CorpusEntry[] {
  return sets.flatMap((set) => {
    const root = join(import.meta.dirname, set);
    if (!existsSync(root)) return [];
    return readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'plan.ts')))
      .map(({ name }) => ({ set, slug: name, folder: join(root, name) }))
      .sort((a, b) => a.slug.localeCompare(b.slug));
  });
}

export async function loadCorpusPlan({ folder }: CorpusEntry): Promise<CorpusPlan> {
  const module: { default: CorpusPlan } = await import(pathToFileURL(join(folder, 'plan.ts')).href);
  return module.default;
}

export function loadTruth({ folder }: CorpusEntry): Truth {
  return JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
}

const EXTENSIONS = {
  txt: 'txt',
  md: 'md',
  docx: 'docx',
  pdf: 'pdf',
  scan: 'pdf',
  photo: 'jpg',
  doc: 'doc',
} as const;

/** `ke-hoach.torn.txt`, `ke-hoach.tcvn3.docx`, `ke-hoach.scan-200.pdf`; plain ones are `ke-hoach.<extension>`. */
export function variantFileName(variant: FileVariant): string {
  const { format, encoding, torn, styled, dpi, page, utf8 } = variant;
  const marks = [
    ...(torn ? [torn === true ? 'torn' : torn] : []),
    ...(styled ? ['styled'] : []),
    ...(encoding && encoding !== 'unicode' ? [encoding] : []),
    ...(utf8 ? ['utf8'] : []),
    ...(format === 'scan' ? [`scan-${dpi ?? 200}`] : []),
    ...(format === 'photo' ? [`photo-${page ?? 1}`] : []),
  ];
  return ['ke-hoach', ...marks, EXTENSIONS[format]].join('.');
}
