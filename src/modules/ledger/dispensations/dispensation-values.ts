import type { DispensationKind } from '../owing/dispensations.ts';

/** The form as it was filled in; nothing is chosen before a person chooses. */
export interface DispensationValues {
  kind: DispensationKind | null;
  /** Ticked in the list. */
  unitIds: string[];
  /** Districts ticked as a whole. */
  groupIds: string[];
  /** As lines of text. */
  units: string;
  work: 'all' | 'some' | null;
  measureIds: string[];
  fromMonth: string;
  toMonth: string;
  until: string;
  reason: string;
  document: string;
}

const kinds: Record<string, DispensationKind> = { mien: 'exempt', hoan: 'postpone' };

export function readDispensationValues(fields: URLSearchParams | FormData): DispensationValues {
  const one = (name: string) => String(fields.get(name) ?? '').trim();
  const all = (name: string) => fields.getAll(name).map(String).filter(Boolean);
  const measureIds = all('chi-tieu');
  const work = one('viec-nao');
  return {
    kind: kinds[one('loai')] ?? null,
    unitIds: [...new Set([...all('don-vi-id')])],
    groupIds: all('noi'),
    units: one('don-vi'),
    work: work === 'moi' ? 'all' : work === 'mot-so' || measureIds.length > 0 ? 'some' : null,
    measureIds: work === 'moi' ? [] : measureIds,
    fromMonth: one('tu'),
    toMonth: one('den'),
    until: one('han'),
    reason: one('ly-do'),
    document: one('van-ban'),
  };
}

/** The same values as the fields of a form that only says yes to them. */
export function valuesAsFields(values: DispensationValues): [string, string][] {
  const single: [string, string][] = [
    ['loai', values.kind === 'postpone' ? 'hoan' : 'mien'],
    ['don-vi', values.units],
    ['viec-nao', values.work === 'all' ? 'moi' : 'mot-so'],
    ['tu', values.fromMonth],
    ['den', values.toMonth],
    ['han', values.until],
    ['ly-do', values.reason],
    ['van-ban', values.document],
  ];
  const many = (name: string, list: readonly string[]) =>
    list.map((value): [string, string] => [name, value]);
  return [
    ...single,
    ...many('don-vi-id', values.unitIds),
    ...many('noi', values.groupIds),
    ...many('chi-tieu', values.measureIds),
  ];
}

/** What nobody has chosen yet, by field. */
export function notChosen(
  values: Pick<DispensationValues, 'kind' | 'work' | 'measureIds' | 'fromMonth' | 'toMonth' | 'until'>,
): Record<string, string> {
  const errors: Record<string, string> = {};
  if (!values.kind) errors.loai = 'Chọn miễn hay hoãn.';
  if (!values.fromMonth) errors.tu = 'Chọn tháng đầu.';
  if (!values.toMonth) errors.den = 'Chọn tháng cuối.';
  if (values.kind === 'postpone' && !values.until) errors.han = 'Hoãn thì ghi ngày hạn mới.';
  if (!values.work || (values.work === 'some' && values.measureIds.length === 0))
    errors['chi-tieu'] = 'Chọn việc, hoặc chọn mọi việc của các tháng ấy.';
  return errors;
}
