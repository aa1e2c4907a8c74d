/** A place between two others; after the last one or before the first one when there is no other. */
export function placeBetween(before: number | null, after: number | null): number {
  if (before === null) return after === null ? 0 : after - 1;
  return after === null ? before + 1 : (before + after) / 2;
}

interface Placed {
  position: number;
  fromLine: number;
}

/** The place of something that stands in these lines, among others in the order of the text. */
export function placeByLine(others: readonly Placed[], fromLine: number): number {
  const sorted = others.toSorted((a, b) => a.position - b.position);
  const at = sorted.findLastIndex((one) => one.fromLine <= fromLine);
  return placeBetween(sorted[at]?.position ?? null, sorted[at + 1]?.position ?? null);
}
