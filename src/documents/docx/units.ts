/** Word measures in twips (1/20 point) and half points. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

export function pointTwips(points: number): number {
  return Math.round(points * 20);
}

export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Word's "multiple" spacing counts in 240ths of a single line. */
export function lineMultiple(lines: number): number {
  return Math.round(lines * 240);
}
