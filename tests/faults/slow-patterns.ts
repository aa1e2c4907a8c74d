import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { readPlan } from '../../src/modules/plans/reader/read-plan.ts';
import { withShortRuns } from '../../src/modules/plans/reader/text/short-runs.ts';
import { corpusEntries, loadCorpusPlan, variantFileName } from '../reader-corpus/corpus.ts';

/** Every regular expression that runs while the seen plans are read from their text files. */
export async function patternsOfReader(): Promise<RegExp[]> {
  const patterns = new Map<string, RegExp>();
  const exec = RegExp.prototype.exec;
  const note = (pattern: RegExp) => patterns.set(`${pattern.source}/${pattern.flags}`, pattern);
  const files = await textFiles();
  RegExp.prototype.exec = function noted(this: RegExp, text: string) {
    note(this);
    return exec.call(this, text);
  };
  try {
    for (const file of files) await readPlan(file.bytes, file.name);
  } finally {
    RegExp.prototype.exec = exec;
  }
  return [...patterns.values()].map(({ source, flags }) => new RegExp(source, flags));
}

async function textFiles(): Promise<{ name: string; bytes: Buffer }[]> {
  const entries = corpusEntries(['seen']);
  const files = await Promise.all(
    entries.map(async (entry) => {
      const { files: variants } = await loadCorpusPlan(entry);
      return variants
        .map(variantFileName)
        .filter((name) => /\.(?:txt|md|docx)$/.test(name))
        .map((name) => ({ name, bytes: readFileSync(join(entry.folder, name)) }));
    }),
  );
  return files.flat();
}

const UNITS = [
  ' ',
  'a',
  'A',
  '1',
  'a ',
  'A ',
  '1 ',
  'Ab ',
  'a, ',
  ', ',
  '. ',
  '.',
  ' - ',
  '(',
  '/',
  '1/',
  '1.',
  '1, ',
  ';',
  ': ',
].concat([
  '\n',
  'A-',
  '“',
  '|',
  'a\n',
  '…',
  'a@',
  'a.',
  'Ủy ban ',
  'ngày 1/1 ',
  '\u00a0',
  'x1/',
  'AB',
  'a-',
  'và ',
  '2024 ',
]);
const MOST_WORDS = 8;

/** Texts of a length that a pattern may stumble over: runs of all kinds, and its own words again and again. */
export function stumbling({ source }: RegExp): ((length: number) => string)[] {
  const words = [...new Set(source.match(/\p{L}{2,}/gu) ?? [])]
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_WORDS);
  const units = [...UNITS, ...words.flatMap((word) => [`${word} `, `${word}, `, `${word}1`, `${word} a `])];
  const behind = words.flatMap((word) => [' ', 'a ', '1 '].map((unit) => [word, unit] as const));
  return [
    ...units.map((unit) => (length: number) => filled('', unit, length)),
    ...behind.map(
      ([word, unit]) =>
        (length: number) =>
          filled(`${word} `, unit, length),
    ),
  ];
}

function filled(start: string, unit: string, length: number): string {
  return withShortRuns(`${start}${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}\u0001`);
}

const LONGEST_MS = 2_000;
const MATCH = new Script(
  '__pattern.global ? [...__text.matchAll(__pattern)].length : __pattern.exec(__text)',
);

/** Milliseconds of this thread; infinity for a match that does not end. */
export function timeOf(pattern: RegExp, text: string): number {
  Object.assign(globalThis, { __pattern: pattern, __text: text });
  const before = process.threadCpuUsage();
  try {
    MATCH.runInThisContext({ timeout: LONGEST_MS });
  } catch {
    return Number.POSITIVE_INFINITY;
  }
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}
