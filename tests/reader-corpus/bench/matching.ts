/** A field of one file: how many facts the truth has, the reader gave, and agree. */
export interface FieldResult {
  field: string;
  expected: number;
  found: number;
  right: number;
  misses: string[];
  extras: string[];
  /** Facts that were given with a confidence, and whether they are right. */
  facts: { right: boolean; confidence: number }[];
}

export interface Pairing<T, R> {
  pairs: { truth: T; read: R }[];
  missed: T[];
  extra: R[];
}

/** Pairs by falling likeness; below `threshold` nothing is paired. */
export function pairUp<T, R>(
  truths: T[],
  reads: R[],
  likeness: (truth: T, read: R) => number,
  threshold: number,
): Pairing<T, R> {
  const candidates = truths
    .flatMap((_, t) => reads.map((_, r) => ({ t, r, like: likeness(truths[t] as T, reads[r] as R) })))
    .filter(({ like }) => like >= threshold)
    .sort((a, b) => b.like - a.like || Math.abs(a.t - a.r) - Math.abs(b.t - b.r));
  const taken = { t: new Set<number>(), r: new Set<number>() };
  const pairs: Pairing<T, R>['pairs'] = [];
  for (const { t, r } of candidates) {
    if (taken.t.has(t) || taken.r.has(r)) continue;
    taken.t.add(t);
    taken.r.add(r);
    pairs.push({ truth: truths[t] as T, read: reads[r] as R });
  }
  return {
    pairs,
    missed: truths.filter((_, t) => !taken.t.has(t)),
    extra: reads.filter((_, r) => !taken.r.has(r)),
  };
}

export interface FieldJudge<T, R> {
  field: string;
  truths: T[];
  reads: R[];
  same: (truth: T, read: R) => boolean;
  show: (fact: T | R) => string;
  confidence?: (read: R) => number;
}

/** Facts that are either the same or not. */
export function judgeField<T, R>({
  field,
  truths,
  reads,
  same,
  show,
  confidence,
}: FieldJudge<T, R>): FieldResult {
  const { pairs, missed, extra } = pairUp(truths, reads, (t, r) => (same(t, r) ? 1 : 0), 1);
  const certain = (read: R, right: boolean) => (confidence ? [{ right, confidence: confidence(read) }] : []);
  return {
    field,
    expected: truths.length,
    found: reads.length,
    right: pairs.length,
    misses: missed.map(show),
    extras: extra.map(show),
    facts: [
      ...pairs.flatMap(({ read }) => certain(read, true)),
      ...extra.flatMap((read) => certain(read, false)),
    ],
  };
}

/** Each once; the first of equal ones is kept. */
export function distinctBy<T>(items: T[], key: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [key(item), item])).values()].toReversed();
}
