import { officialDate } from '../grammar/dates.ts';
import { isUnitStart, unitInHeading } from '../grammar/unit-phrases.ts';
import type { Clause, Finding, Section } from '../types.ts';
import type { FindingContext } from './finding-context.ts';

// Districts ended on 1/7/2025 (two-tier local government); the ministries and their departments merged on 1/3/2025.
const ABOLISHED: { name: RegExp; since: string; successor: string }[] = [
  { name: /^Phòng (?:GD|Giáo dục và Đào tạo)/u, since: '2025-07-01', successor: 'UBND cấp xã' },
  { name: /UBND (?:các )?(?:huyện|thị xã|cấp huyện)/u, since: '2025-07-01', successor: 'UBND cấp xã' },
  {
    name: /(?:Sở|Bộ) (?:Thông tin và Truyền thông|TT&TT|TTTT)/u,
    since: '2025-03-01',
    successor: 'Sở (Bộ) Khoa học và Công nghệ',
  },
  { name: /(?:Sở|Bộ) (?:Kế hoạch và Đầu tư|KH&ĐT)/u, since: '2025-03-01', successor: 'Sở (Bộ) Tài chính' },
];

/** Bodies that no longer existed when the plan was issued. */
export function abolishedAddressees({ reading }: FindingContext): Finding[] {
  const issued =
    reading.document.issuedOn ?? reading.document.issuedMonth ?? yearStart(reading.document.year);
  if (!issued) return [];
  return ABOLISHED.flatMap(({ name, since, successor }): Finding[] => {
    const place = issued >= since.slice(0, issued.length) ? placeOf(reading, name) : null;
    if (!place) return [];
    return [
      {
        code: 'addressee-abolished',
        severity: 'warning',
        message: `“${place.name}” đã thôi hoạt động từ ${officialDate(since)}; cần thay bằng ${successor}.`,
        details: { name: place.name, since },
        clause: place.clause,
        confidence: 0.8,
      },
    ];
  });
}

function yearStart(year: number | null): string | null {
  return year ? `${year}-12-31` : null;
}

function headings(sections: Section[]): { name: string; clause: Clause }[] {
  return sections.flatMap(({ title, clause, children }) => [
    ...(isUnitStart(title) ? [{ name: unitInHeading(title), clause }] : []),
    ...headings(children),
  ]);
}

function placeOf(
  reading: FindingContext['reading'],
  pattern: RegExp,
): { name: string; clause: Clause } | null {
  const places = [
    ...headings(reading.sections),
    ...reading.recipients.map(({ name, clause }) => ({ name, clause })),
    ...reading.reportDuties.flatMap(({ from, to, clause }) => [
      { name: from, clause },
      { name: to, clause },
    ]),
    ...reading.tasks.flatMap(({ lead, partners, clause }) =>
      [...lead, ...partners].map((name) => ({ name, clause })),
    ),
  ];
  return places.find(({ name }) => pattern.test(name)) ?? null;
}
