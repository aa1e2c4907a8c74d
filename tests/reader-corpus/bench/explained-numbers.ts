const WORDS: Record<string, number> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const SCALES: Record<string, number> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };

// "Kinh phí (triệu đồng)", "Đơn vị tính: nghìn đồng": a scale for the bare numbers of a column.
const COLUMN_SCALE = /(?:\(|(?:đơn vị(?: tính)?|ĐVT)\s*:?\s*)(nghìn|ngàn|triệu|tỷ|tỉ)\s+đồng/giu;

/** Whether the plan writes this number: in digits (02; 1.200; 98,5), with a scale (1,5 tỷ) or as a word. */
export function hasNumber(words: string, value: number): boolean {
  const columns = [...words.matchAll(COLUMN_SCALE)].map((match) => SCALES[match[1]!.toLowerCase()] ?? 1);
  for (const match of words.matchAll(/\d[\d.,]*\d|\d/gu)) {
    const rest = words.slice(match.index + match[0].length, match.index + match[0].length + 8);
    const scale = SCALES[/^\s*(\p{L}+)/u.exec(rest)?.[1]?.toLowerCase() ?? ''] ?? 1;
    const scales = [1, scale, ...columns];
    if (readings(match[0]).some((number) => scales.some((one) => isNear(number * one, value)))) return true;
  }
  return Object.entries(WORDS).some(
    ([word, number]) =>
      number === value && new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, 'iu').test(words),
  );
}

/** "1.200" may be twelve hundred or one and a fifth; both are allowed. */
function readings(token: string): number[] {
  const whole = Number(token.replaceAll('.', '').replace(',', '.'));
  const thousands = Number(token.replace(/[.,]/gu, ''));
  return [whole, thousands, Number(token.replace(',', '.'))].filter(Number.isFinite);
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b));
}
