import { knownWords } from './known-words.ts';

/** NIST SP 800-63B-4 for a password that is the only factor; nothing about capitals, digits or signs. */
export const shortestPassword = 15;
export const longestPassword = 128;

/** What must be left of a password when everything that a stranger would guess is taken out. */
const leastOwnLetters = 6;
const leastDifferentLetters = 5;

export interface PasswordOwner {
  username: string;
  name: string;
  unitName: string;
}

/** Why this cannot be the person's password, as a sentence; null when it can. */
export function whyNotPassword(password: string, owner: PasswordOwner): string | null {
  const length = [...password.normalize('NFKC')].length;
  if (length < shortestPassword)
    return `Mật khẩu mới có ${length} ký tự, cần ít nhất ${shortestPassword}. Một câu ngắn dễ nhớ là đủ.`;
  if (length > longestPassword) return `Mật khẩu mới dài quá ${longestPassword} ký tự.`;
  const folded = fold(password);
  if (new Set(folded).size < leastDifferentLetters || isRepeated(folded))
    return 'Mật khẩu mới chỉ lặp lại vài ký tự nên dễ đoán. Dùng một câu của riêng mình.';
  const withoutOwner = takeOut(folded, wordsOf(owner));
  if (isUsedUp(withoutRuns(withoutOwner)) && !isUsedUp(withoutRuns(folded)))
    return 'Mật khẩu mới gần như chỉ gồm tên người dùng hoặc tên đơn vị nên dễ đoán. Thêm vài từ không liên quan.';
  const left = withoutRuns(takeOut(withoutOwner, knownWords));
  if (isUsedUp(left))
    return 'Mật khẩu mới gần như chỉ gồm từ thường gặp, dãy phím hoặc dãy số nên dễ đoán. Thêm vài từ không liên quan.';
  return null;
}

/** As a guesser reads it: no marks, no capitals, signs that stand for letters read as those, the rest left out. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/@/g, 'a')
    .replace(/\$/g, 's')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const signs: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/** Takes the words out, also where digits stand for letters: "m4tkh4u". Both have the same length, so places agree. */
function takeOut(folded: string, words: readonly string[]): string {
  let plain = folded.replace(/[013457]/g, (digit) => signs[digit]!);
  let left = folded;
  for (const word of words) {
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at)) {
      plain = plain.slice(0, at) + plain.slice(at + word.length);
      left = left.slice(0, at) + left.slice(at + word.length);
    }
  }
  return left;
}

/** User name, name and unit, whole and in their words: "truong", "mau", "12". */
function wordsOf({ username, name, unitName }: PasswordOwner): string[] {
  const parts = [username, name, unitName].flatMap((text) => [text, ...text.split(/[\s._-]+/)]);
  return [...new Set(parts.map(fold).filter((word) => word.length >= 3))].sort((a, b) => b.length - a.length);
}

/** Neighbours in the alphabet or among digits and the same sign again and again, three or more, are taken out; so are years. */
function withoutRuns(text: string): string {
  const letters = [...text.replace(/(19|20)\d\d/g, '')];
  const kept: string[] = [];
  for (let at = 0; at < letters.length; ) {
    const length = runLength(letters, at);
    if (length < 3) kept.push(...letters.slice(at, at + length));
    at += length;
  }
  return kept.join('');
}

function runLength(letters: readonly string[], at: number): number {
  const stepAt = (index: number) => letters[index + 1]!.codePointAt(0)! - letters[index]!.codePointAt(0)!;
  if (at + 1 >= letters.length || Math.abs(stepAt(at)) > 1) return 1;
  const step = stepAt(at);
  let end = at + 1;
  while (end + 1 < letters.length && stepAt(end) === step) end += 1;
  return end - at + 1;
}

function isUsedUp(left: string): boolean {
  return left.length < leastOwnLetters;
}

/** "abcabcabcabcabc": the same few letters over and over. */
function isRepeated(folded: string): boolean {
  const piece = /^(.+?)\1+$/u.exec(folded)?.[1];
  return piece !== undefined && piece.length < 12;
}
