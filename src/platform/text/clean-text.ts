/**
 * What people type, as it is stored: composed letters (rule P16), no control characters (PostgreSQL refuses NUL),
 * no half emoji (JSON columns refuse them), nothing that turns the direction of the text around.
 */
const control = /(?![\n\t])\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Several lines: line breaks stay, as "\n". */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(control, '').toWellFormed().normalize('NFC');
}

/** One line: every run of white space becomes one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** Small letters without marks: "Đơn vị" → "don vi". */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** "Ba cách giữ mật khẩu" → "ba-cach-giu-mat-khau"; at most `longest` letters, cut between words. */
export function slugOf(text: string, longest = 80): string {
  const whole = withoutMarks(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (whole.length <= longest) return whole;
  const cut = whole.slice(0, longest + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, longest);
}

/** Text for the inside of a LIKE pattern: signs that mean something there stand for themselves. */
export function likeText(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** At most so many letters, with "…" for what is cut: for showing what somebody pasted. */
export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).toWellFormed().trimEnd()}…`;
}
