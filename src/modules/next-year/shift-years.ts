const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)((?:-\d{2}-\d{2})?)/g;

/** Moves the years of a value by `distance`, in ISO dates and in words alike. 29 February becomes the 28th. */
export function shiftYears<T>(value: T, distance: number): T {
  const later = (_: string, year: string, rest: string) =>
    `${Number(year) + distance}${rest === '-02-29' ? '-02-28' : rest}`;
  return mapStrings(value, (text) => text.replace(YEAR, later)) as T;
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => mapStrings(one, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapStrings(one, change)]));
}

const DAY = String.raw`(?:\s+ngày\s+\d{1,2}[/.-]\d{1,2}[/.-]\d{4})?`;
// "số 579/KH-UBND ngày 08/3/2023", "30/2020/NĐ-CP", "21-NQ/TU": a document has the year of its own.
const CITED = String.raw`\d+(?:/\d{4})?/\p{Lu}[\p{L}\d&-]*${DAY}|\d+-\p{Lu}[\p{L}]*/\p{Lu}+${DAY}`;
// "giai đoạn 2021 - 2025", "đến năm 2030": the years of programmes that last.
const LASTING = String.raw`[Gg]iai đoạn \d{4}\s*[-–]\s*\d{4}|[Đđ]ến năm \d{4}|[Tt]ầm nhìn(?: đến)?(?: năm)? \d{4}`;
const KEPT_OR_YEAR = new RegExp(`${CITED}|${LASTING}|(?<!\\d)(?<year>(?:19|20)\\d{2})(?!\\d)`, 'gu');

/** Running text of the plan: its own year moves, those of cited documents and of long programmes stay. */
export function shiftText(text: string, distance: number): string {
  return text.replace(KEPT_OR_YEAR, (match, ...rest) => {
    const { year } = rest.at(-1) as { year?: string };
    return year ? String(Number(year) + distance) : match;
  });
}
