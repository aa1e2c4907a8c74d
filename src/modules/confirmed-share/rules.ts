/** What came of the calls about the items that were drawn. */
export interface SampleTotals {
  drawn: number;
  confirmed: number;
  notConfirmed: number;
  unreachable: number;
}

export interface Interval {
  low: number;
  high: number;
}

/** z of a two-sided 95 % interval. */
const z95 = 1.959963984540054;

/**
 * Wilson score interval of a share (E. B. Wilson, 1927): honest also for small samples and for shares of 0 or 1.
 * Null when nobody was asked.
 */
export function wilsonInterval(confirmed: number, asked: number, z = z95): Interval | null {
  if (asked <= 0) return null;
  const share = confirmed / asked;
  const square = z * z;
  const middle = share + square / (2 * asked);
  const reach = z * Math.sqrt((share * (1 - share) + square / (4 * asked)) / asked);
  const whole = 1 + square / asked;
  return {
    low: confirmed === 0 ? 0 : Math.max(0, (middle - reach) / whole),
    high: confirmed === asked ? 1 : Math.min(1, (middle + reach) / whole),
  };
}
