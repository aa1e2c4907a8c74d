/** One figure of a benchmark, with what it is compared with in the same run (the machine is shared and noisy). */
export interface Measurement {
  name: string;
  value: number;
  unit: string;
  /** What the product promises; the value should not be above it. */
  target?: number;
  /** What the product promises; the value should not be below it. */
  atLeast?: number;
  /** The same kind of work without ours, measured in the same run. */
  baseline?: { name: string; value: number };
}

export function ratioOf({ value, baseline }: Measurement): number | null {
  return baseline && baseline.value > 0 ? value / baseline.value : null;
}

export function isBroken({ value, target, atLeast }: Measurement): boolean {
  return (target !== undefined && value > target) || (atLeast !== undefined && value < atLeast);
}

/** The p-th percentile (0–100) of unsorted samples. */
export function percentile(samples: readonly number[], p: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((p / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export function toJsonLine(measurement: Measurement): string {
  return JSON.stringify({
    ...measurement,
    value: round(measurement.value),
    ratio: round(ratioOf(measurement)),
  });
}

/** A table for people: name, value, target, ratio to the baseline. */
export function toTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map((one) => [
    one.name,
    `${round(one.value)} ${one.unit}`,
    promiseOf(one),
    one.baseline ? `${round(ratioOf(one))} × ${one.baseline.name} (${round(one.baseline.value)})` : '',
  ]);
  const all = [['Phép đo', 'Kết quả', 'Mức hẹn', 'So với'], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function promiseOf(one: Measurement): string {
  const broken = isBroken(one) ? '  KHÔNG ĐẠT' : '';
  if (one.atLeast !== undefined) return `≥ ${one.atLeast}${broken}`;
  return one.target === undefined ? '' : `≤ ${one.target}${broken}`;
}

function round(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(3));
}
