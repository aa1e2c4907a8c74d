import type { LocalDate } from '../../../platform/clock/clock.ts';
import { dateWords, monthRunWords } from '../../../platform/clock/words.ts';
import type { AmendmentChange } from '../../plans/index.ts';
import { type OwnerValues, readOwnerValues } from '../owners/owner-form.ts';
import type { MeasureKind, PeriodLength } from '../rules.ts';

export const amendmentTasks = ['sua', 'ket-thuc', 'them', 'thang'] as const;
export type AmendmentTask = (typeof amendmentTasks)[number];

export const amendmentTaskLabels: Record<AmendmentTask, string> = {
  sua: 'Sửa chỉ tiêu',
  'ket-thuc': 'Kết thúc chỉ tiêu',
  them: 'Thêm chỉ tiêu',
  thang: 'Đổi tháng tính',
};

/** The form of an amendment as it stands in its address. */
export interface AmendmentValues {
  task: AmendmentTask;
  measureId: string;
  fromMonth: string;
  basis: string;
  reason: string;
  what: string;
  needed: string;
  /** Words and number that differ: put the number into the words, or let both stand. */
  wordsChoice: WordsChoice;
  dueOn: string;
  taskId: string;
  kind: MeasureKind;
  period: PeriodLength;
  counts: string[];
  months: string[];
  owners: OwnerValues;
}

export const wordsChoices = ['sua', 'giu', ''] as const;
export type WordsChoice = (typeof wordsChoices)[number];

const kinds: readonly MeasureKind[] = ['quota', 'presence', 'coverage', 'report'];
const periods: readonly PeriodLength[] = ['month', 'quarter', 'plan'];

export function readAmendmentValues(
  fields: URLSearchParams,
  usual: Partial<AmendmentValues>,
): AmendmentValues {
  const isShown = fields.has('hien');
  const one = (name: string, otherwise = '') =>
    isShown || fields.has(name) ? String(fields.get(name) ?? '').trim() : otherwise;
  const all = (name: string, otherwise: readonly string[] = []) =>
    isShown ? fields.getAll(name).map(String) : [...otherwise];
  const choice = <T extends string>(name: string, some: readonly T[], otherwise: T) =>
    some.find((value) => value === fields.get(name)) ?? otherwise;
  return {
    task: choice('viec', amendmentTasks, 'sua'),
    measureId: one('chi-tieu'),
    fromMonth: one('tu', usual.fromMonth),
    basis: one('can-cu'),
    reason: one('ly-do'),
    what: one('loi', usual.what),
    needed: one('so-luong', usual.needed),
    wordsChoice: choice('loi-so', wordsChoices, ''),
    dueOn: one('han', usual.dueOn),
    taskId: one('nhiem-vu'),
    kind: choice('kieu', kinds, 'quota'),
    period: choice('ky', periods, 'month'),
    counts: all('duoc-tinh', usual.counts),
    months: all('thang', usual.months),
    owners: isShown || !usual.owners ? readOwnerValues(fields) : usual.owners,
  };
}

/** What the form means once its owners are known; checked by the schema of amendments. */
export function toChange(values: AmendmentValues, owedBy: unknown): unknown {
  const needed = Number(values.needed);
  const dueOn = values.dueOn || null;
  switch (values.task) {
    case 'thang':
      return { kind: 'set-months', months: values.months };
    case 'ket-thuc':
      return { kind: 'end-measure', measureId: values.measureId };
    case 'sua':
      return {
        kind: 'change-measure',
        measureId: values.measureId,
        what: values.what,
        needed,
        owedBy,
        dueOn,
      };
    case 'them': {
      const { kind, period, what, counts } = values;
      const measure = { kind, period, needed, what, denominator: null, counts, owedBy, dueOn };
      return { kind: 'add-measure', taskId: values.taskId || null, measure };
    }
  }
}

/** Field of the form for a path of the schema ("changes.0.measure.needed"). */
export function fieldOfPath(path: string): string {
  const names: Record<string, string> = {
    fromMonth: 'tu',
    basis: 'can-cu',
    reason: 'ly-do',
    what: 'loi',
    needed: 'so-luong',
    dueOn: 'han',
    counts: 'duoc-tinh',
    months: 'thang',
    measureId: 'chi-tieu',
    taskId: 'nhiem-vu',
    owedBy: 'loai',
  };
  const parts = path.split('.');
  return parts.map((part) => names[part]).find(Boolean) ?? path;
}

/** A measure as it stood before the amendment. */
export interface MeasureWas {
  what: string;
  needed: number;
  dueOn: LocalDate | null;
}

const nameOf = (was: MeasureWas | undefined) => was?.what ?? 'chỉ tiêu đã bỏ';

/** "Sửa “Ít nhất 2 bài …” thành “Ít nhất 3 bài …”: số lượng từ 2 thành 3, đơn vị thực hiện" */
export function changeWords(change: AmendmentChange, measures: ReadonlyMap<string, MeasureWas>): string {
  switch (change.kind) {
    case 'set-months':
      return `Đổi tháng tính: ${monthRunWords([...change.months].sort())}`;
    case 'end-measure':
      return `Kết thúc “${nameOf(measures.get(change.measureId))}”`;
    case 'add-measure':
      return `Thêm “${change.measure.what}”`;
    case 'change-measure': {
      const was = measures.get(change.measureId);
      const turn = (before: string | number | null | undefined, after: string | number) =>
        before === null || before === undefined ? `${after}` : `từ ${before} thành ${after}`;
      const day = (date: LocalDate | null | undefined) => date && dateWords(date);
      const parts = [
        ...(change.needed === undefined ? [] : [`số lượng ${turn(was?.needed, change.needed)}`]),
        ...(change.owedBy === undefined ? [] : ['đơn vị thực hiện']),
        ...(change.dueOn === undefined
          ? []
          : [`hạn ${turn(day(was?.dueOn), day(change.dueOn) ?? 'không ghi')}`]),
      ];
      const name = nameOf(was) + (change.what && change.what !== was?.what ? `” thành “${change.what}` : '');
      return `Sửa “${name}”${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
    }
  }
}
