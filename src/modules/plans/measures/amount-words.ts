const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** 1234.5 → "1.234,5": as the plan writes it, not rounded to whole numbers. */
export function amountWords(value: number): string {
  return number.format(value);
}

/** 0.985 → "98,5 %" */
export function shareWords(share: number): string {
  return `${number.format(share * 100)}\u00a0%`;
}
