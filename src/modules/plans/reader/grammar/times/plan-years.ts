/** The year that a month without a year belongs to, or null when the plan does not tell. */
export type YearOfMonth = (month: number) => number | null;

const SPAN = String.raw`(\d{4})\s*[-–—]\s*(\d{4})`;
const SCHOOL_YEAR = new RegExp(String.raw`năm học\s+${SPAN}`, 'iu');
const SEVERAL_YEARS =
  /(?:giai đoạn|các năm|(?<!tầm nhìn )từ năm|năm)\s+(\d{4})\s*(?:[-–—]|đến(?:\s+năm)?)\s*(\d{4})/iu;
const ONE_YEAR = /(?<!(?:đến|tới|nhìn|hướng)\s)năm\s+(\d{4})(?!\s*[-–—]\s*\d)/iu;
/** School years begin after the summer. */
const FIRST_SCHOOL_MONTH = 8;

export const everyMonthIn =
  (year: number | null): YearOfMonth =>
  () =>
    year;

/**
 * A plan for a school year counts its months from August; in a plan for several years a month alone names no year.
 * `year` is the year that the head of the plan gives.
 */
export function yearsOfPlan(title: string | null, year: number | null): YearOfMonth {
  const text = title ?? '';
  const school = SCHOOL_YEAR.exec(text);
  if (school) {
    const [first, second] = [Number(school[1]), Number(school[2])];
    return (month) => (second === first + 1 ? (month >= FIRST_SCHOOL_MONTH ? first : second) : null);
  }
  if (ONE_YEAR.test(text)) return everyMonthIn(year);
  return SEVERAL_YEARS.test(text) ? () => null : everyMonthIn(year);
}
