import type { LocalDate } from '../../../platform/clock/clock.ts';
import { cleanLine } from '../../../platform/text/clean-text.ts';

/** What a unit may become, as its tab stands in the address. */
export const tasks = ['doi-ten', 'chuyen', 'sap-nhap', 'chia-tach', 'ket-thuc'] as const;
export type Task = (typeof tasks)[number];

export const taskLabels: Record<Task, string> = {
  'doi-ten': 'Đổi tên, loại, mã',
  chuyen: 'Chuyển nơi trực thuộc',
  'sap-nhap': 'Sáp nhập',
  'chia-tach': 'Chia tách',
  'ket-thuc': 'Kết thúc',
};

/** How many new units the form of a split has room for. */
export const splitRows = [1, 2, 3] as const;

export interface NewUnitValues {
  code: string;
  name: string;
  kind: string;
  parentId: string;
}

/** The form as it was filled in; nothing is checked yet. */
export interface ChangeValues {
  task: Task;
  day: LocalDate;
  basis: string;
  name: string;
  shortName: string;
  kind: string;
  code: string;
  parentId: string;
  target: 'co' | 'moi';
  targetText: string;
  together: string;
  made: NewUnitValues;
  goesOn: boolean;
  parts: NewUnitValues[];
}

function isTask(text: string | null): text is Task {
  return tasks.some((task) => task === text);
}

export function readChangeValues(params: URLSearchParams, today: LocalDate): ChangeValues {
  const line = (name: string) => cleanLine(params.get(name) ?? '').slice(0, 300);
  const task = params.get('viec');
  const newUnit = (prefix: string): NewUnitValues => ({
    code: line(`${prefix}-ma`),
    name: line(`${prefix}-ten`),
    kind: line(`${prefix}-loai`),
    parentId: line(`${prefix}-noi`),
  });
  return {
    task: isTask(task) ? task : 'doi-ten',
    day: line('ngay') || today,
    basis: line('can-cu'),
    name: line('ten'),
    shortName: line('ten-ngan'),
    kind: line('loai'),
    code: line('ma'),
    parentId: line('noi'),
    target: params.get('nhan') === 'moi' ? 'moi' : 'co',
    targetText: line('nhan-ma'),
    together: (params.get('cung') ?? '').slice(0, 4_000),
    made: newUnit('moi'),
    goesOn: params.get('con') === '1',
    parts: splitRows.map((no) => newUnit(`t${no}`)),
  };
}
