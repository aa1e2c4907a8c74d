import { findMoney } from '../../grammar/measures/money.ts';
import { clauseIn, type Paragraph } from '../../text/paragraphs.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { fold } from '../../text/tidy-text.ts';
import type { Clause, Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';

/** A total and its parts as running text states them. */
interface StatedSum {
  total: number;
  parts: number[];
  noun: string;
  clauses: Clause[];
}

const TOTAL = /(?<!\p{L})tổng(?:\s+(?:cộng|số|kinh phí|dự toán|nguồn|mức))*(?!\p{L})/iu;
const PARTS = /trong đó|bao gồm|gồm|cụ thể|phân bổ/iu;
const FEWEST_PARTS = 2;

/** "Tổng kinh phí 480 triệu đồng, trong đó 350 triệu …, 120 triệu …" where the parts make another sum. */
export function statedSums({ body }: FindingContext): Finding[] {
  return body.flatMap((paragraph, index) => {
    const sums = TOTAL.test(paragraph.text)
      ? [moneySum(paragraph, body.slice(index + 1, index + 1 + LONGEST_LIST)), countSum(paragraph)]
      : listedSums(paragraph);
    return sums.flatMap((sum) => (sum ? disagreement(sum) : []));
  });
}

const LONGEST_LIST = 20;

/** The parts stand behind the total in its paragraph, else in the list under it. */
function moneySum(paragraph: Paragraph, following: Paragraph[]): StatedSum | null {
  const { text } = paragraph;
  const at = TOTAL.exec(text)?.index ?? 0;
  const [total, ...others] = findMoney(text).filter(({ from }) => from > at);
  if (!total || !PARTS.test(text.slice(total.to))) return null;
  const own = clauseIn(paragraph);
  const sum = { total: total.amount, noun: 'đồng' };
  if (others.length > 0) return { ...sum, parts: others.map(({ amount }) => amount), clauses: [own] };
  const list = following.slice(0, endOfList(following));
  const parts = list.flatMap((item) => findMoney(item.text)[0]?.amount ?? []);
  return { ...sum, parts, clauses: [own, ...list.map((item) => clauseIn(item))] };
}

function endOfList(paragraphs: Paragraph[]): number {
  const end = paragraphs.findIndex(
    ({ marker }) => !marker || !['dash', 'plus', 'letter'].includes(marker.kind),
  );
  return end < 0 ? paragraphs.length : end;
}

// "9 lớp mỗi huyện" is multiplied, not added.
const QUANTITY = /(?<![\d.,/])(\d{1,5})\s+(\p{Ll}+)(?!\s*\/|\s+mỗi)/gu;

/** "tuyến huyện 05 lớp; tuyến xã 06 lớp. Tổng: 12 lớp". */
function countSum(paragraph: Paragraph): StatedSum | null {
  const { text } = paragraph;
  const sign = TOTAL.exec(text);
  if (!sign) return null;
  const quantities = quantitiesIn(text);
  const total = quantities.find(
    ({ at }) => at >= sign.index + sign[0].length && at <= sign.index + sign[0].length + 12,
  );
  if (!total || /đồng|triệu|tỷ|tỉ|nghìn/u.test(total.noun)) return null;
  const same = quantities.filter((each) => each !== total && fold(each.noun) === fold(total.noun));
  const after = PARTS.test(text.slice(total.at)) ? same.filter(({ at }) => at > total.at) : [];
  const parts = after.length > 0 ? after : same.filter(({ at }) => at < total.at);
  return {
    total: total.value,
    parts: parts.map(({ value }) => value),
    noun: total.noun,
    clauses: [clauseIn(paragraph)],
  };
}

// "Mở 12 lớp, gồm: 05 lớp …, 06 lớp …": "gồm" and a colon tell that nothing is left out.
const ALL_PARTS = /^[^.;()]{0,80}?[,(:]?\s*(?:(?:bao\s+)?gồm(?:\s+có)?\s*:?|cụ thể\s*:|trong đó\s*:)/iu;
/** Words between a part's noun and the next number; longer ones begin to tell of something else. */
const LONGEST_PART = 60;

/** A number of things and, right behind it, what they are made of. */
function listedSums(paragraph: Paragraph): StatedSum[] {
  return sentencesOf(paragraph.text).flatMap((sentence): StatedSum[] => {
    if (!PARTS.test(sentence.text)) return [];
    const [total, ...rest] = quantitiesIn(sentence.text);
    if (!total || !ALL_PARTS.test(sentence.text.slice(total.at + total.length))) return [];
    const parts = rest.filter(({ noun }) => fold(noun) === fold(total.noun));
    const isOneList = parts.every(
      ({ at }, index) => index === 0 || at - (parts[index - 1]?.at ?? 0) <= LONGEST_PART,
    );
    if (!isOneList || parts.length !== rest.length) return [];
    const clauses = [clauseIn(paragraph, sentence.from, sentence.to)];
    return [{ total: total.value, parts: parts.map(({ value }) => value), noun: total.noun, clauses }];
  });
}

function quantitiesIn(text: string) {
  return [...text.matchAll(QUANTITY)].map((match) => ({
    value: Number(match[1]),
    noun: match[2] ?? '',
    at: match.index,
    length: match[0].length,
  }));
}

function disagreement({ total, parts, noun, clauses }: StatedSum): Finding[] {
  const sum = parts.reduce((left, part) => left + part, 0);
  const [clause, ...also] = clauses;
  if (!clause || parts.length < FEWEST_PARTS || sum === total) return [];
  return [
    {
      code: 'totals-disagree',
      severity: 'warning',
      message: `Tổng ghi ${figure(total)} ${noun} nhưng cộng các phần được ${figure(sum)} ${noun}; cần kiểm tra lại.`,
      details: { what: noun, stated: total, found: sum },
      clause,
      ...(also.length > 0 ? { also } : {}),
      confidence: 0.85,
    },
  ];
}

/** 1.250.000, with the points of the country. */
function figure(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}
