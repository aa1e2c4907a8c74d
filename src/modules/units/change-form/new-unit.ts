import { type UnitKind, unitKinds } from '../labels.ts';
import type { NewUnit } from '../lineage/changes.ts';
import type { NewUnitValues } from './form-values.ts';

export type FieldErrors = Record<string, string>;

export function isKind(text: string): text is UnitKind {
  return unitKinds.some((kind) => kind === text);
}

/** The fields of one new unit under a prefix. */
export function toNewUnit(
  prefix: string,
  { code, name, kind, parentId }: NewUnitValues,
): { unit: NewUnit; errors?: undefined } | { unit?: undefined; errors: FieldErrors } {
  const errors: FieldErrors = {};
  if (!code) errors[`${prefix}-ma`] = 'Ghi mã của đơn vị mới.';
  if (!name) errors[`${prefix}-ten`] = 'Ghi tên của đơn vị mới.';
  if (!isKind(kind)) errors[`${prefix}-loai`] = 'Chọn loại đơn vị.';
  if (!parentId && kind !== 'department') errors[`${prefix}-noi`] = 'Chọn nơi trực thuộc.';
  if (!isKind(kind) || Object.keys(errors).length > 0) return { errors };
  return { unit: { code, name, kind, parentId: parentId || null } };
}
