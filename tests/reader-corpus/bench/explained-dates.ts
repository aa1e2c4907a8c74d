const MONTHS_OF: [RegExp, number, number][] = [
  [/quý\s*(?:I|1)(?![IV\d])/iu, 1, 3],
  [/quý\s*(?:II|2)(?![IV\d])/iu, 4, 6],
  [/quý\s*(?:III|3)(?![IV\d])/iu, 7, 9],
  [/quý\s*(?:IV|4)(?![IV\d])/iu, 10, 12],
  [/(?:6|06|sáu) tháng đầu/iu, 1, 6],
  [/(?:6|06|sáu) tháng cuối/iu, 7, 12],
  [/9 tháng đầu/iu, 1, 9],
];

/** Whether a date follows from what is written: as a day, or as the first or last day of a period of its clause. */
export function explains(words: string, clause: string, iso: string): boolean {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  if (!hasYear(words, year)) return false;
  if (hasDay(words, day, month)) return true;
  const isFirst = day === 1;
  const isLast = day === new Date(Date.UTC(year, month, 0)).getUTCDate();
  return (
    (isFirst || isLast) &&
    bordersOf(clause).some((border) => border.month === month && border.first === isFirst)
  );
}

function hasYear(words: string, year: number): boolean {
  return new RegExp(String.raw`(?<!\d)${year}(?!\d)`, 'u').test(words);
}

function hasDay(words: string, day: number, month: number): boolean {
  const [d, m] = [`0?${day}`, `0?${month}`];
  return new RegExp(
    String.raw`(?<![\d/.-])${d}\s*(?:[/.-]\s*${m}(?!\d)|tháng\s+${m}(?!\d)|(?:,|và|đến|-|–)\s*(?:ngày\s+)?\d{1,2}(?:\s*/\s*|\s+tháng\s+)${m}(?!\d))`,
    'iu',
  ).test(words);
}

/** First and last months of the periods that a clause names. */
function bordersOf(clause: string): { month: number; first: boolean }[] {
  const text = clause.normalize('NFC');
  const spans = MONTHS_OF.filter(([pattern]) => pattern.test(text)).map(([, from, to]) => [from, to]);
  // "Quý II, III": the word stands once.
  for (const list of text.matchAll(/quý\s*((?:[IV1-4]+\s*(?:,|và|đến|-|–|;)?\s*(?:quý\s*)?)+)/giu)) {
    for (const numeral of list[1]?.match(/IV|I{1,3}|[1-4]/gu) ?? []) {
      const quarter = { I: 1, II: 2, III: 3, IV: 4 }[numeral] ?? Number(numeral);
      spans.push([quarter * 3 - 2, quarter * 3]);
    }
  }
  for (const match of text.matchAll(/(?<![\d/])(\d{1,2})\s*\/\s*\d{4}(?!\d)/gu)) {
    spans.push([Number(match[1]), Number(match[1])]);
  }
  if (/tháng/iu.test(text)) {
    for (const match of text.matchAll(/(?<![\d/])(\d{1,2})(?=\s*(?:\/\s*\d{4}|[,;.)]|\s|-|–|$))/gu)) {
      const month = Number(match[1]);
      if (month >= 1 && month <= 12) spans.push([month, month]);
    }
  }
  if (/(?:trong|cả|hết|cuối|đầu|quanh)?\s*năm(?!\s*học)/iu.test(text)) spans.push([1, 12]);
  return spans.flatMap(([from = 0, to = 0]) => [
    { month: from, first: true },
    { month: to, first: false },
  ]);
}
