import type { Amendment } from './amendment-schema.ts';

const named = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const least = '(?:ít nhất|tối thiểu|không dưới|không ít hơn|từ)\\s+(?:là\\s+)?';
/** Not part of a date, a share, a longer number or the name of a document. */
const alone = '(?![\\d.,]*\\d|\\s*%|[/-]\\d|[/-]\\p{Lu})';

/**
 * The words of a measure with its amount changed: "ít nhất 02 tin, bài" becomes "ít nhất 03 tin, bài". Words that name
 * the new amount already, or the old one nowhere for sure, are kept; the latter then say the new amount at their end.
 */
export function amendedWords(what: string, from: number, to: number): string {
  if (from === to || amountPattern(to).test(what)) return what;
  const match = amountPattern(from).exec(what) ?? soleNumber(what, from);
  if (!match) return `${what.replace(/[.;,\s]+$/u, '')} (điều chỉnh: ${to})`;
  const { 1: before = '', 2: number = '', index } = match;
  const start = index + before.length;
  return `${what.slice(0, start)}${writtenAs(number, to)}${what.slice(start + number.length)}`;
}

/** The number after "ít nhất", in digits or in words. */
function amountPattern(value: number): RegExp {
  const words = named[value] ? `|${named[value]}(?![\\p{L}\\p{M}])` : '';
  return new RegExp(`(${least})(0*${value}${alone}${words})`, 'iu');
}

/** Without "ít nhất": the number, if it stands there only once. */
function soleNumber(what: string, value: number): RegExpExecArray | null {
  const pattern = new RegExp(`((?<![\\d.,/-]))(0*${value}${alone})`, 'gu');
  const found = [...what.matchAll(pattern)];
  return found.length === 1 ? (found[0] as RegExpExecArray) : null;
}

/** "02" → "03", "hai" → "ba" */
function writtenAs(old: string, to: number): string {
  if (/^\d/.test(old)) return old.startsWith('0') ? String(to).padStart(old.length, '0') : String(to);
  const word = named[to] ?? String(to);
  return old[0] === old[0]!.toLocaleUpperCase('vi') ? word[0]!.toLocaleUpperCase('vi') + word.slice(1) : word;
}

/** Every change of an amount brings its words along, so that a unit never reads another number than it owes. */
export function withAmendedWords<T extends Amendment>(
  amendment: T,
  measures: readonly { id: string; what: string; needed: number }[],
): T {
  const changes = amendment.changes.map((change) => {
    if (change.kind !== 'change-measure' || change.needed === undefined) return change;
    const was = measures.find((one) => one.id === change.measureId);
    if (!was) return change;
    const what = amendedWords(change.what ?? was.what, was.needed, change.needed);
    return what === was.what ? change : { ...change, what };
  });
  return { ...amendment, changes };
}
