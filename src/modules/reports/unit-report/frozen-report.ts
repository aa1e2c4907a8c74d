import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { ReportTexts } from '../rules.ts';
import type { FrozenFigure } from './drift.ts';

/** What a submission keeps for ever (rule P7). Its SHA-256 is taken over the canonical JSON of exactly this. */
export interface FrozenReport {
  schema: 'lantoa.unit-report/1';
  receiptCode: string;
  plan: { id: string; year: number; title: string; number: string | null; symbol: string | null };
  unit: {
    id: string;
    code: string;
    name: string;
    kind: string;
    parentId: string | null;
    parentName: string | null;
  };
  /** Of one month, quarter or half-year; absent for the report of the whole plan. */
  period?: { key: string; name: string };
  recipient: string;
  /** The figures stand as of this day. */
  asOf: LocalDate;
  dueOn: LocalDate | null;
  figures: FrozenFigure[];
  texts: ReportTexts;
  submittedBy: { userId: string; name: string; postTitle: string };
  /** Instant in ISO form. */
  submittedAt: string;
}

export function evidenceCountOf(content: Pick<FrozenReport, 'figures'>): number {
  return new Set(content.figures.flatMap((figure) => figure.evidenceIds)).size;
}
