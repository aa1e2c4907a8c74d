import { firstDayOf, isLocalDate, type LocalDate, monthPattern } from '../../../platform/clock/clock.ts';
import { cleanLine } from '../../../platform/text/clean-text.ts';
import type { NewUnit } from '../lineage/changes.ts';
import type { NewUnitValues } from './form-values.ts';
import { type FieldErrors, toNewUnit } from './new-unit.ts';

export interface FoundValues {
  unit: NewUnitValues;
  day: LocalDate;
  owesFrom: string;
  basis: string;
}

export function readFoundValues(params: URLSearchParams, today: LocalDate): FoundValues {
  const line = (name: string) => cleanLine(params.get(name) ?? '').slice(0, 300);
  return {
    unit: { code: line('moi-ma'), name: line('moi-ten'), kind: line('moi-loai'), parentId: line('moi-noi') },
    day: line('ngay') || today,
    owesFrom: line('lam-tu'),
    basis: line('can-cu'),
  };
}

export function toFounding({
  unit,
  day,
  owesFrom,
}: FoundValues):
  | { founding: { unit: NewUnit; effectiveOn: LocalDate }; errors?: undefined }
  | { founding?: undefined; errors: FieldErrors } {
  const made = toNewUnit('moi', unit);
  const errors: FieldErrors = { ...made.errors };
  if (!isLocalDate(day)) errors.ngay = 'Chọn ngày bắt đầu hoạt động.';
  if (owesFrom && !monthPattern.test(owesFrom)) errors['lam-tu'] = 'Chọn tháng, ví dụ 9/2023.';
  if (!made.unit || Object.keys(errors).length > 0) return { errors };
  const from = owesFrom ? { owesFrom: firstDayOf(owesFrom) } : {};
  return { founding: { unit: { ...made.unit, ...from }, effectiveOn: day } };
}
