import { shingleLength } from './shingles.ts';

/** Fewer syllables of its own say too little to compare: a notice, a caption. */
export const shortestText = 60;
/** A shared run counts from here: shorter ones are how everybody says it. */
const shortestRun = 12;
/** Words that several units use alike (a title, an office's phrase) count only as so long a run … */
const shortestCommonRun = 60;
/** … or when half of the text is made of them: no article is half official phrases. */
const muchOfText = 0.5;
/** In so many other units: common. */
const commonFrom = 4;
/** Less than this in all is a quotation, not a part. */
const leastCovered = 30;
const partlyFrom = 0.25;
const copyFrom = 0.9;

export interface EarlierText {
  id: string;
  unitId: string;
  shingles: ReadonlySet<number>;
}

export type MeasuredAs = 'own' | 'partly' | 'copy' | 'too_short';

export interface Measured {
  as: MeasuredAs;
  /** Share of the text's own syllables that stand in runs of the source, in percent; null when too short. */
  percent: number | null;
  sourceId: string | null;
}

/**
 * How far a text repeats one of the earlier texts. What stands in the plan itself (`quoted`) is nobody's own words:
 * it counts neither as text nor as repetition.
 * @param earlier first published first; of equals the first is the source
 */
export function measureOverlap(
  shingles: Int32Array,
  earlier: readonly EarlierText[],
  quoted: ReadonlySet<number>,
): Measured {
  const isQuoted = coveredBy(shingles, (shingle) => quoted.has(shingle));
  const own = isQuoted.length - count(isQuoted);
  if (own < shortestText) return { as: 'too_short', percent: null, sourceId: null };
  const common = commonAmong(shingles, earlier);
  const shares = earlier.map((text) => ({
    text,
    covered: coveredSyllables(shingles, text, common, isQuoted, own),
  }));
  const most = Math.max(0, ...shares.map((one) => one.covered));
  const source = shares.find((one) => one.covered >= most * 0.95);
  const share = source ? source.covered / own : 0;
  const percent = Math.round(share * 100);
  if (!source || share < partlyFrom || source.covered < leastCovered)
    return { as: 'own', percent, sourceId: null };
  return { as: share >= copyFrom ? 'copy' : 'partly', percent, sourceId: source.text.id };
}

/** Which syllables stand in a shingle that `takes` accepts. */
function coveredBy(shingles: Int32Array, takes: (shingle: number, at: number) => boolean): Uint8Array {
  const covered = new Uint8Array(shingles.length === 0 ? 0 : shingles.length + shingleLength - 1);
  shingles.forEach((shingle, at) => {
    if (takes(shingle, at)) covered.fill(1, at, at + shingleLength);
  });
  return covered;
}

function count(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}

function commonAmong(shingles: Int32Array, earlier: readonly EarlierText[]): Uint8Array {
  const common = new Uint8Array(shingles.length);
  shingles.forEach((shingle, at) => {
    const units = new Set(earlier.filter((text) => text.shingles.has(shingle)).map((text) => text.unitId));
    if (units.size >= commonFrom) common[at] = 1;
  });
  return common;
}

interface Run {
  from: number;
  /** First shingle behind it. */
  to: number;
  /** Shingles in it that few others have. */
  rare: number;
}

function coveredSyllables(
  shingles: Int32Array,
  text: EarlierText,
  common: Uint8Array,
  isQuoted: Uint8Array,
  own: number,
): number {
  const runs = runsIn(shingles, text.shingles, common).filter((run) => lengthOf(run) >= shortestRun);
  const firm = runs.filter(
    (run) => run.rare + shingleLength - 1 >= shortestRun || lengthOf(run) >= shortestCommonRun,
  );
  const all = syllablesIn(runs, isQuoted);
  return all >= own * muchOfText ? all : syllablesIn(firm, isQuoted);
}

const lengthOf = (run: Run) => run.to - run.from + shingleLength - 1;

function runsIn(shingles: Int32Array, source: ReadonlySet<number>, common: Uint8Array): Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  for (let at = 0; at < shingles.length; at++) {
    if (!source.has(shingles[at]!)) open = null;
    else {
      if (!open) {
        open = { from: at, to: at, rare: 0 };
        runs.push(open);
      }
      open.to = at + 1;
      open.rare += 1 - common[at]!;
    }
  }
  return runs;
}

function syllablesIn(runs: readonly Run[], isQuoted: Uint8Array): number {
  const covered = new Uint8Array(isQuoted.length);
  for (const run of runs) covered.fill(1, run.from, run.to + shingleLength - 1);
  return covered.reduce((sum, flag, at) => sum + (flag && !isQuoted[at] ? 1 : 0), 0);
}
