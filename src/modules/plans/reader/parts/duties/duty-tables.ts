import { findDeadlines } from '../../grammar/deadlines/deadlines.ts';
import { receiverIn } from '../../grammar/reports/receivers.ts';
import type { YearOfMonth } from '../../grammar/times/plan-years.ts';
import { clauseOfSpan, type SourceRow, type SourceTable, type SourceText } from '../../text/source-text.ts';
import { squash } from '../../text/tidy-text.ts';
import type { ReportDuty } from '../../types.ts';

type Part = 'report' | 'from' | 'to' | 'due';

const HEADERS: Record<Part, RegExp> = {
  report: /^(?:loại|tên|nội dung|chế độ|kỳ) báo cáo|^báo cáo$/iu,
  from: /(?:đơn vị|cơ quan|nơi|đối tượng)\s+(?:báo cáo|gửi|lập|thực hiện)/iu,
  to: /(?:nơi|đơn vị|cơ quan)\s+(?:nhận|tiếp nhận)|gửi (?:về|đến|tới)/iu,
  due: /thời (?:hạn|gian|điểm)|hạn (?:gửi|nộp|báo cáo|chót)|ngày (?:gửi|nộp)/iu,
};

/** "Loại báo cáo | Đơn vị báo cáo | Nơi nhận | Thời hạn": each row owes a report. */
export function dutiesInTables(source: SourceText, years: YearOfMonth | number | null): ReportDuty[] {
  return source.tables.flatMap((table) => {
    const columns = columnsOf(table);
    return columns
      ? table.rows.slice(1).flatMap((row) => dutiesOfRow(source, row, columns, table, years))
      : [];
  });
}

type Columns = Record<Part, number>;

function columnsOf({ rows }: SourceTable): Columns | null {
  const cells = (rows[0]?.cells ?? []).map(squash);
  const at = (part: Part) => cells.findIndex((cell) => HEADERS[part].test(cell));
  const columns = { report: at('report'), from: at('from'), to: at('to'), due: at('due') };
  return Object.values(columns).every((column) => column >= 0) ? columns : null;
}

function dutiesOfRow(
  source: SourceText,
  row: SourceRow,
  columns: Columns,
  { rows }: SourceTable,
  years: YearOfMonth | number | null,
): ReportDuty[] {
  const cell = (part: Part) => squash(row.cells[columns[part]] ?? '');
  const to = receiverIn(`gửi về ${cell('to')}`) ?? { name: cell('to'), via: null };
  if (!cell('from') || !to.name) return [];
  const header = squash(rows[0]?.cells[columns.due] ?? '');
  const clause = clauseOfSpan(source, { from: row.fromLine, to: row.toLine });
  return findDeadlines(`Gửi báo cáo ${limited(cell('due'), header)}`, years).map(
    ({ date, inclusive, every, on, relative, confidence }) => ({
      from: cell('from'),
      to: to.name,
      via: to.via,
      due: date,
      inclusive,
      every: date ? null : every,
      on,
      relative,
      clause,
      confidence,
    }),
  );
}

/** A bare day under "Thời hạn" is the last day; under "Trước ngày" the first day too late. */
function limited(due: string, header: string): string {
  if (!/^(?:ngày\s+)?\d/iu.test(due)) return due.charAt(0).toLowerCase() + due.slice(1);
  return `${/trước/iu.test(header) ? 'trước' : 'chậm nhất'} ${due}`;
}
