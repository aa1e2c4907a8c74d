import { fold } from '../../../text/tidy-text.ts';
import type { PageContent, TextItem } from '../../pdf/page-content.ts';
import { COMMON_PAIRS } from '../../vietnamese/common-pairs.ts';
import { withDateWords } from './date-words.ts';
import { withSymbolLetters } from './symbol-letters.ts';

/** An unsure word gives way to a reading that stands beside the same neighbours at least this often. */
const UNSURE = 0.8;
const OFTEN_FOR_UNSURE = 2;
/** A word that was read with confidence gives way only to a strong majority. */
const OFTEN_FOR_SURE = 6;
const MAJORITY = 5;
/** What a pair counts that any such text has, beside those of this text. */
const WELL_KNOWN = 12;
/** What was set right stays marked for a person to look at. */
const SET_RIGHT = 0.79;

/**
 * A text repeats its words: where "chuyển đổi số" stands thirty times, "chuyển đối số" was misread. Only marks are set
 * right (ô, ổ, ố), never letters or digits, by what was read with confidence elsewhere in the same text or stands in
 * every such text.
 */
export function agreedWithin(pages: PageContent[]): PageContent[] {
  // Twice: a word beside one that was just set right can then be judged as well.
  return onceAgreed(onceAgreed(pages)).map((page) =>
    page.isRecognised
      ? { ...page, items: withCapitalY(withDateWords(page.items)).map(withSymbolLetters) }
      : page,
  );
}

function onceAgreed(pages: PageContent[]): PageContent[] {
  const tally = tallyOf(pages);
  const settle = (page: PageContent) => page.items.map((item, at) => agreed(item, at, page.items, tally));
  return pages.map((page) => (page.isRecognised ? { ...page, items: settle(page) } : page));
}

/** "Vêu cầu", "Sở V tế": a capital Y that was read as V, where only the word with Y stands beside the next one. */
function withCapitalY(items: TextItem[]): TextItem[] {
  return items.map((item, at) => {
    const next = coreOf(items[at + 1]?.text ?? '');
    if (!next || !/^V\p{Ll}*$/u.test(item.text)) return item;
    const text = item.text.replace('V', 'Y');
    const isKnown = (word: string) => COMMON_PAIRS.has(`${word.toLowerCase()} ${next}`);
    if (!isKnown(text) || isKnown(item.text)) return item;
    return { ...item, text, confidence: Math.min(item.confidence ?? 1, SET_RIGHT) };
  });
}

interface Tally {
  /** How often a pair of neighbours was read. */
  pairs: Map<string, number>;
  /** Readings that differ in marks only, by the pair without marks. */
  readings: Map<string, Set<string>>;
}

function tallyOf(pages: PageContent[]): Tally {
  const pairs = new Map<string, number>();
  const readings = new Map<string, Set<string>>();
  const add = (pair: string, times: number) => {
    pairs.set(pair, (pairs.get(pair) ?? 0) + times);
    const bare = fold(pair);
    readings.set(bare, (readings.get(bare) ?? new Set()).add(pair));
  };
  for (const pair of COMMON_PAIRS) add(pair, WELL_KNOWN);
  for (const { items } of pages) {
    for (const [at, item] of items.entries()) {
      const next = items[at + 1];
      if (!next || !isSure(item) || !isSure(next)) continue;
      const [left, right] = [coreOf(item.text), coreOf(next.text)];
      if (!left || !right || !isBeside(item.text, next.text)) continue;
      add(`${left} ${right}`, 1);
    }
  }
  return { pairs, readings };
}

function isSure({ confidence = 1 }: TextItem): boolean {
  return confidence >= UNSURE;
}

/** The letters of a word without what stands around them ("HC-QT" included); null when it is not all letters. */
function coreOf(text: string): string | null {
  return /^[^\p{L}\p{N}]*(\p{L}+(?:[-/]\p{L}+)*)[^\p{L}\p{N}]*$/u.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** No bracket or comma parts them: "Ban Giám hiệu (qua Nhân viên y tế)" does not speak of "hiệu quả". */
function isBeside(left: string, right: string): boolean {
  return /\p{L}$/u.test(left) && /^\p{L}/u.test(right);
}

function agreed(item: TextItem, at: number, items: TextItem[], tally: Tally): TextItem {
  const { confidence = 1, text } = item;
  const core = coreOf(text);
  if (!core || !/^\p{L}{2,}$/u.test(core)) return item;
  const [left, right] = [items[at - 1], items[at + 1]];
  if (confidence >= UNSURE && isName(text) && (isName(left?.text) || isName(right?.text))) return item;
  const votes = new Map<string, number>();
  const before = left && isBeside(left.text, text) ? coreOf(left.text) : null;
  const after = right && isBeside(text, right.text) ? coreOf(right.text) : null;
  if (before) vote(votes, tally, before, core, true);
  if (after) vote(votes, tally, core, after, false);
  const [best] = [...votes].filter(([word]) => word !== core).sort((a, b) => b[1] - a[1]);
  const often = confidence < UNSURE ? OFTEN_FOR_UNSURE : OFTEN_FOR_SURE;
  if (!best || best[1] < often) return item;
  // This very place is no witness for itself.
  const itself = [left, right].filter((next) => next && isSure(next) && isSure(item)).length;
  const own = Math.max(0, (votes.get(core) ?? 0) - itself);
  // A reading that no text has ("chỉ cục") may be repeated all over a page; that does not make it right.
  const isKnown = [`${before} ${core}`, `${core} ${after}`].some((pair) => COMMON_PAIRS.has(pair));
  const weight = best[1] >= WELL_KNOWN && !isKnown ? Math.min(own, 2) : own;
  if (weight * MAJORITY > best[1]) return item;
  const settled = text.replace(/\p{L}+/u, (word) => inCaseOf(word, best[0]));
  return { ...item, text: settled, confidence: Math.min(confidence, SET_RIGHT) };
}

/** One of several capitalised words: a name follows no usage. */
function isName(text: string | undefined): boolean {
  return text !== undefined && /^[^\p{L}]*\p{Lu}\p{Ll}/u.test(text);
}

/** Counts the readings of a pair; the neighbour must be read alike, the word itself may differ in its marks. */
function vote(votes: Map<string, number>, tally: Tally, left: string, right: string, isRight: boolean): void {
  for (const pair of tally.readings.get(fold(`${left} ${right}`)) ?? []) {
    const [one = '', other = ''] = pair.split(' ');
    if ((isRight ? one : other) !== (isRight ? left : right)) continue;
    const word = isRight ? other : one;
    votes.set(word, (votes.get(word) ?? 0) + (tally.pairs.get(pair) ?? 0));
  }
}

function inCaseOf(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
