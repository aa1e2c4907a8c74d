import { addDays, isLocalDate, type LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { cleanLine } from '../../../platform/text/clean-text.ts';
import type { Change, NewUnit } from '../lineage/changes.ts';
import { findUnitByText } from './find-by-text.server.ts';
import type { ChangeValues } from './form-values.ts';
import { type FieldErrors, isKind, toNewUnit } from './new-unit.ts';

/** The change that a filled form means, or what is wrong with which field. */
export async function toChange(
  db: Db,
  unitId: string,
  values: ChangeValues,
): Promise<{ change: Change; errors?: undefined } | { change?: undefined; errors: FieldErrors }> {
  if (!isLocalDate(values.day)) return { errors: { ngay: 'Chọn ngày áp dụng.' } };
  switch (values.task) {
    case 'doi-ten':
      return toRename(unitId, values);
    case 'chuyen':
      return values.parentId
        ? { change: { kind: 'move', effectiveOn: values.day, unitId, parentId: values.parentId } }
        : { errors: { noi: 'Chọn nơi trực thuộc mới.' } };
    case 'sap-nhap':
      return toMerge(db, unitId, values);
    case 'chia-tach':
      return toSplit(unitId, values);
    case 'ket-thuc':
      return { change: { kind: 'close', effectiveOn: values.day, unitId } };
  }
}

function toRename(unitId: string, { day, name, shortName, kind, code }: ChangeValues) {
  if (!name) return { errors: { ten: 'Ghi tên đơn vị.' } };
  const change: Change = {
    kind: 'rename',
    effectiveOn: day,
    unitId,
    name,
    ...(shortName ? { shortName } : {}),
    ...(isKind(kind) ? { unitKind: kind } : {}),
    ...(code ? { code } : {}),
  };
  return { change };
}

async function toMerge(db: Db, unitId: string, values: ChangeValues) {
  const { day } = values;
  const others = await findAll(db, values.together, addDays(day, -1));
  if ('unknown' in others)
    return { errors: { cung: `Không rõ “${others.unknown}” là đơn vị nào. Ghi đúng mã, mỗi dòng một mã.` } };
  const unitIds = [unitId, ...others.ids];
  if (values.target === 'moi') {
    const made = toNewUnit('moi', values.made);
    if (made.errors) return { errors: made.errors };
    return { change: { kind: 'merge', effectiveOn: day, unitIds, into: { unit: made.unit } } as Change };
  }
  if (!values.targetText) return { errors: { 'nhan-ma': 'Ghi mã hoặc tên đơn vị nhận.' } };
  const targetId = await findUnitByText(db, values.targetText, day);
  if (!targetId)
    return { errors: { 'nhan-ma': `Không rõ “${values.targetText}” là đơn vị nào. Ghi đúng mã hoặc tên.` } };
  return { change: { kind: 'merge', effectiveOn: day, unitIds, into: { unitId: targetId } } as Change };
}

async function findAll(
  db: Db,
  lines: string,
  on: LocalDate,
): Promise<{ ids: string[] } | { unknown: string }> {
  const ids: string[] = [];
  for (const line of lines.split(/[\n;]/).map(cleanLine).filter(Boolean)) {
    const id = await findUnitByText(db, line, on);
    if (!id) return { unknown: line };
    ids.push(id);
  }
  return { ids };
}

function toSplit(unitId: string, { day, parts, goesOn }: ChangeValues) {
  const units: NewUnit[] = [];
  for (const [index, part] of parts.entries()) {
    if (!part.code && !part.name) continue;
    const made = toNewUnit(`t${index + 1}`, part);
    if (made.errors) return { errors: made.errors };
    units.push(made.unit);
  }
  if (units.length === 0) return { errors: { 't1-ma': 'Ghi ít nhất một đơn vị mới.' } };
  return { change: { kind: 'split', effectiveOn: day, unitId, units, goesOn } as Change };
}

/** The field to which a refused change points. */
export const fieldOfProblem: Record<string, string> = {
  'bad-date': 'ngay',
  'not-yet': 'ngay',
  ended: 'ngay',
  'later-change': 'ngay',
  'name-blank': 'ten',
  'name-too-long': 'ten',
  'merge-needs-two': 'nhan-ma',
  'merge-below': 'nhan-ma',
};
