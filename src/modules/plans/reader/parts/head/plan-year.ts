import { type YearOfMonth, yearsOfPlan } from '../../grammar/times/plan-years.ts';
import type { PlanDocument } from '../../types.ts';

const YEAR = /(?<!(?:đến|tới|nhìn|hướng|Luật[^,;]{0,60})\s)(?<!\p{L})năm\s+(\d{4})(?!\s*[-–]\s*\d)(?!\d)/giu;
const SCHOOL_YEAR = /năm học\s+(\d{4})\s*[-–]\s*\d{4}/iu;

/** The year of the plan: named by its title, else of its issue, else the first of its school year. */
export function yearOf({
  title,
  issuedOn,
  issuedMonth,
}: Pick<PlanDocument, 'title' | 'issuedOn' | 'issuedMonth'>): number | null {
  const named = [...(title ?? '').matchAll(YEAR)].map((match) => Number(match[1]));
  const issued = Number((issuedOn ?? issuedMonth ?? '').slice(0, 4)) || null;
  const near = named.find((year) => issued === null || Math.abs(year - issued) <= 1);
  if (near ?? named[0]) return near ?? named[0] ?? null;
  const school = SCHOOL_YEAR.exec(title ?? '');
  return issued ?? (school ? Number(school[1]) : null);
}

/** Years for days that name none: a month that had passed when the plan was issued leaves the year open. */
export function yearsForDues({
  title,
  year,
  issuedOn,
  issuedMonth,
}: Omit<PlanDocument, 'signer'>): YearOfMonth {
  const yearOf = yearsOfPlan(title, year);
  const issued = (issuedOn ?? issuedMonth ?? '').slice(0, 7);
  return (month) => {
    const found = yearOf(month);
    return found && `${found}-${String(month).padStart(2, '0')}` < issued ? null : found;
  };
}
