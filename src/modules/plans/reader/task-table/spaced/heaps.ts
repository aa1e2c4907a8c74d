/** Every place is tried with every other: a table has no more places where cells begin. */
const MOST_PLACES = 300;

export interface Place {
  x: number;
  weight: number;
}

/** Means of the heaps whose members lie closest together. */
export function heapsOf(places: Place[], count: number): number[] {
  if (count < 1 || places.length < count || places.length > MOST_PLACES) return [];
  const size = places.length;
  let best = Array.from({ length: size + 1 }, (_, taken) => (taken === 0 ? 0 : Number.POSITIVE_INFINITY));
  const cuts: number[][] = [];
  for (let heap = 0; heap < count; heap++) {
    const next = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Array<number>(size + 1).fill(0);
    for (let end = 1; end <= size; end++) {
      let sums = { weight: 0, x: 0, xx: 0 };
      for (let start = end - 1; start >= 0; start--) {
        const { x, weight } = places[start] ?? { x: 0, weight: 0 };
        sums = { weight: sums.weight + weight, x: sums.x + weight * x, xx: sums.xx + weight * x * x };
        const spread = sums.xx - (sums.x * sums.x) / sums.weight;
        const cost = (best[start] ?? 0) + spread;
        if (cost < (next[end] ?? 0)) {
          next[end] = cost;
          from[end] = start;
        }
      }
    }
    best = next;
    cuts.push(from);
  }
  const means: number[] = [];
  let end = size;
  for (const from of cuts.toReversed()) {
    const start = from[end] ?? 0;
    const members = places.slice(start, end);
    const weight = members.reduce((sum, place) => sum + place.weight, 0);
    means.unshift(Math.round(members.reduce((sum, place) => sum + place.weight * place.x, 0) / weight));
    end = start;
  }
  return means;
}
