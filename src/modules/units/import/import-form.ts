import {
  addMonths,
  firstDayOf,
  isLocalDate,
  type LocalDate,
  monthOf,
  monthPattern,
} from '../../../platform/clock/clock.ts';
import { cleanLine } from '../../../platform/text/clean-text.ts';
import type { FieldErrors } from '../change-form/new-unit.ts';
import type { ImportKind, ImportOptions } from './import-store.server.ts';

/** The upload form as it was filled in. */
export interface ImportValues {
  kind: ImportKind;
  newFrom: string;
  changeFrom: string;
  owesFrom: string;
  basis: string;
  moveHolders: boolean;
}

/**
 * In a new house a plan of this year, issued before the list was read in, must already find these units; where work is
 * under way, who is found late is asked from the next month on.
 */
export function usualValues(kind: ImportKind, today: LocalDate, isNewHouse: boolean): ImportValues {
  const newFrom = `${today.slice(0, 4)}-01-01`;
  const owesFrom = isNewHouse ? '' : addMonths(monthOf(today), 1);
  return { kind, newFrom, changeFrom: today, owesFrom, basis: '', moveHolders: true };
}

export function readImportValues(form: FormData): ImportValues {
  const line = (name: string) => cleanLine(String(form.get(name) ?? '')).slice(0, 300);
  return {
    kind: form.get('loai') === 'sap-xep-lai' ? 'reorganisation' : 'units',
    newFrom: line('co-tu'),
    changeFrom: line('ngay'),
    owesFrom: line('lam-tu'),
    basis: line('can-cu'),
    moveHolders: form.get('giu') === '1',
  };
}

export function toImportOptions(
  values: ImportValues,
  today: LocalDate,
): { options: ImportOptions; errors?: undefined } | { options?: undefined; errors: FieldErrors } {
  const { kind, newFrom, changeFrom, owesFrom, basis, moveHolders } = values;
  const errors: FieldErrors = {};
  if (!isLocalDate(changeFrom)) errors.ngay = 'Chọn ngày áp dụng.';
  if (kind === 'units') {
    if (!isLocalDate(newFrom) || newFrom > today) errors['co-tu'] = 'Chọn một ngày không sau hôm nay.';
    if (changeFrom > today) errors.ngay = 'Thay đổi cho ngày sau ghi ở Sắp xếp lại.';
    if (owesFrom && !monthPattern.test(owesFrom)) errors['lam-tu'] = 'Chọn tháng, ví dụ 9/2023.';
  }
  if (Object.keys(errors).length > 0) return { errors };
  return {
    options: {
      newFrom: kind === 'units' ? newFrom : changeFrom,
      changeFrom,
      owesFrom: owesFrom ? firstDayOf(owesFrom) : null,
      basis,
      moveHolders,
    },
  };
}
