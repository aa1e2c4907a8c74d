import type { LocalDate } from '../../../platform/clock/clock.ts';
import { type UnitKind, unitKindLabels } from '../labels.ts';
import { applyChange } from '../lineage/apply-change.ts';
import type { Change } from '../lineage/changes.ts';
import { type Draft, foldCode, putLife } from '../lineage/draft.ts';
import { endedOn, versionOn } from '../lineage/forest.ts';
import { isSameName, nameKey } from './cell-text.ts';
import { type Found, UnitFinder } from './find-unit.ts';
import type { UnitRow } from './read-unit-rows.ts';

export interface UnitImportOptions {
  /** From when units that are new to the house have existed, where their row does not say. */
  newFrom: LocalDate;
  /** From when changes of units that are known apply. */
  changeFrom: LocalDate;
  /** The first day of the first month that new units are asked for. */
  owesFrom: LocalDate | null;
  /** A list says what is; what will be is a reorganisation. */
  today: LocalDate;
}

export type RowState = 'new' | 'changed' | 'same' | 'error' | 'twin';

export interface PlannedRow {
  no: number;
  state: RowState;
  code: string;
  name: string;
  notes: string[];
  errors: string[];
  unitId: string | null;
  /** What of a known unit becomes another. */
  changes: string[];
}

export interface UnitImportPlan {
  rows: PlannedRow[];
  changes: Change[];
  contacts: { unitId: string; contact: UnitRow['contact'] }[];
}

interface Working extends PlannedRow {
  row: UnitRow;
  done: boolean;
}

/**
 * What a list of units means for the house: who is new, what of whom changes. Works on a draft by the rules of single
 * changes, so what it accepts can be recorded. A row with a mistake is left out and says why; it takes no other with it
 * but those that stand under it.
 */
export function planUnits(
  rows: readonly UnitRow[],
  draft: Draft,
  formerCodes: readonly { unitId: string; code: string }[],
  options: UnitImportOptions,
): UnitImportPlan {
  const finder = new UnitFinder(draft.lives.values(), formerCodes, options.changeFrom);
  const working = rows.map((row): Working => {
    const { no, code, name, notes, errors } = row;
    return {
      no,
      code,
      name: name ?? '',
      notes: [...notes],
      errors: [...errors],
      state: 'same',
      unitId: null,
      changes: [],
      row,
      done: false,
    };
  });
  markTwins(working);
  for (const one of working) identify(one, finder, draft);
  const plan: UnitImportPlan = { rows: working, changes: [], contacts: [] };
  addNewUnits(working, finder, draft, options, plan);
  for (const one of working)
    if (!one.done && one.errors.length === 0) changeKnown(one, finder, draft, options, plan);
  for (const one of working) {
    if (one.errors.length > 0) one.state = 'error';
    else if (one.unitId && one.state !== 'twin' && Object.keys(one.row.contact).length > 0)
      plan.contacts.push({ unitId: one.unitId, contact: one.row.contact });
  }
  return { ...plan, rows: working.map(({ row: _row, done: _done, ...shown }) => shown) };
}

/** A row written twice is read once; a code with two meanings is read as neither. */
function markTwins(working: Working[]): void {
  const meaning = ({ name, kind, parentText, shortName, from }: UnitRow) =>
    JSON.stringify([nameKey(name ?? ''), kind, nameKey(parentText ?? ''), nameKey(shortName ?? ''), from]);
  for (const [, same] of Map.groupBy(
    working.filter((one) => one.code !== ''),
    (one) => foldCode(one.code),
  )) {
    const [first, ...others] = same;
    if (others.length === 0) continue;
    if (others.every((one) => meaning(one.row) === meaning(first!.row)))
      for (const one of others) {
        one.state = 'twin';
        one.done = true;
        one.notes.push(`Trùng hoàn toàn với dòng ${first!.no}, chỉ đọc một lần.`);
      }
    else
      for (const one of same)
        one.errors.push(
          `Mã “${one.code}” có ở ${same.length} dòng khác nội dung: ${same.map((other) => other.no).join(', ')}.`,
        );
  }
}

/** Which known unit a row is about: by its code; without a code, by the whole name if only one has it. */
function identify(one: Working, finder: UnitFinder, draft: Draft): void {
  const { row } = one;
  if (one.done) return;
  if (row.code) one.unitId = finder.byCode(row.code);
  else if (row.name) {
    const found = finder.byName(row.name);
    if (found && 'id' in found) {
      one.unitId = found.id;
      one.notes.push(`Không có mã; nhận ra theo tên: ${draft.lives.get(found.id)!.code}.`);
    } else if (found) one.errors.push(`Có ${found.many.length} đơn vị tên “${row.name}”; ghi mã.`);
    else one.errors.push('Chưa có mã đơn vị.');
  } else one.errors.push('Chưa có mã và tên đơn vị.');
  if (one.unitId) one.code = draft.lives.get(one.unitId)!.code;
  else if (!row.name && one.errors.length === 0) one.errors.push('Chưa có tên đơn vị.');
}

/** New units, those above first: each pass takes all whose unit above is known by then. */
function addNewUnits(
  working: Working[],
  finder: UnitFinder,
  draft: Draft,
  options: UnitImportOptions,
  plan: UnitImportPlan,
): void {
  let waiting = working.filter((one) => !one.done && !one.unitId && one.errors.length === 0);
  const order = (kind: UnitKind | null) => (kind === 'department' ? 0 : 1);
  waiting = waiting.toSorted((a, b) => order(a.row.kind) - order(b.row.kind));
  for (let progress = true; progress && waiting.length > 0; ) {
    progress = false;
    for (const one of waiting) {
      const parent = parentOf(one, finder);
      if (parent === 'unknown') continue;
      one.done = true;
      progress = true;
      if (parent !== 'wrong') addNew(one, parent, finder, draft, options, plan);
    }
    waiting = waiting.filter((one) => !one.done);
  }
  for (const one of waiting) {
    one.done = true;
    one.errors.push(`Không tìm thấy nơi trực thuộc “${one.row.parentText}”.`);
  }
}

/** The id of the unit above, null for none; `unknown`: perhaps a row that is still to come. */
function parentOf(one: Working, finder: UnitFinder): string | null | 'unknown' | 'wrong' {
  const { parentText, kind } = one.row;
  if (kind === 'department') return null;
  const found: Found = parentText ? finder.parent(parentText) : finder.parent('Sở');
  if (found && 'id' in found) {
    if (!parentText) {
      if (!standsUnderDepartment(kind)) {
        one.errors.push('Chưa ghi nơi trực thuộc.');
        return 'wrong';
      }
      one.notes.push('Để trống nơi trực thuộc, đọc là trực thuộc Sở.');
    } else if (one.row.parentFromGroup) one.notes.push(`Nơi trực thuộc lấy theo đề mục “${parentText}”.`);
    return found.id;
  }
  if (found) {
    one.errors.push(`Có ${found.many.length} đơn vị tên “${parentText}”; ghi mã đơn vị cấp trên.`);
    return 'wrong';
  }
  if (!parentText) {
    one.errors.push('Chưa ghi nơi trực thuộc.');
    return 'wrong';
  }
  return 'unknown';
}

function standsUnderDepartment(kind: UnitKind | null): boolean {
  return (
    kind !== null &&
    [
      'department_office',
      'district_office',
      'commune_office',
      'upper_secondary_school',
      'lower_upper_secondary_school',
      'primary_to_upper_secondary_school',
      'continuing_education_centre',
    ].includes(kind)
  );
}

function addNew(
  one: Working,
  parentId: string | null,
  finder: UnitFinder,
  draft: Draft,
  options: UnitImportOptions,
  plan: UnitImportPlan,
): void {
  const { row } = one;
  if (!row.kind) {
    one.errors.push('Chưa rõ loại đơn vị. Ghi cột loại như trong tệp mẫu.');
    return;
  }
  const unitId = draft.newId();
  const effectiveOn = row.from ?? options.newFrom;
  if (effectiveOn > options.today) {
    one.errors.push('Đơn vị chưa hoạt động đến hôm nay; lập riêng ở “Lập đơn vị” hoặc “Sắp xếp lại”.');
    return;
  }
  const change: Change = {
    kind: 'found',
    effectiveOn,
    unit: {
      id: unitId,
      code: row.code,
      name: row.name!,
      ...(row.shortName ? { shortName: row.shortName } : {}),
      kind: row.kind,
      parentId,
      ...(options.owesFrom && options.owesFrom > effectiveOn ? { owesFrom: options.owesFrom } : {}),
    },
  };
  const problem = applyChange(draft, change);
  if (problem) {
    one.errors.push(problem.message);
    return;
  }
  plan.changes.push(change);
  one.state = 'new';
  one.unitId = unitId;
  finder.add({ id: unitId, code: row.code, name: row.name!, kind: row.kind });
}

/** What the row says otherwise than what is known; what it does not say stays. */
function changeKnown(
  one: Working,
  finder: UnitFinder,
  draft: Draft,
  options: UnitImportOptions,
  plan: UnitImportPlan,
): void {
  const { row } = one;
  const life = draft.lives.get(one.unitId!)!;
  const effectiveOn = options.changeFrom;
  const now = versionOn(life, effectiveOn);
  if (!now) {
    const end = endedOn(life);
    one.errors.push(
      end && end <= effectiveOn
        ? 'Đơn vị có mã này đã kết thúc hoạt động.'
        : 'Đơn vị có mã này chưa hoạt động vào ngày áp dụng.',
    );
    return;
  }
  const wanted: Change[] = [];
  const name = row.name && !isSameName(row.name, now.name) ? row.name : now.name;
  const shortName = row.shortName && !isSameName(row.shortName, now.shortName) ? row.shortName : null;
  const kind = row.kind && row.kind !== now.kind && !row.kindFromName ? row.kind : now.kind;
  if (name !== now.name) one.changes.push(`tên: ${now.name} thành ${name}`);
  if (shortName) one.changes.push(`tên ngắn: ${shortName}`);
  if (kind !== now.kind) one.changes.push(`loại: ${unitKindLabels[now.kind]} thành ${unitKindLabels[kind]}`);
  if (one.changes.length > 0)
    wanted.push({
      kind: 'rename',
      effectiveOn,
      unitId: life.id,
      name,
      unitKind: kind,
      ...(shortName ? { shortName } : {}),
    });
  const parentId = movedTo(one, finder, now);
  if (one.errors.length > 0) return;
  if (parentId !== now.parentId) {
    const parent = draft.lives.get(parentId!)!;
    one.changes.push(`trực thuộc: ${versionOn(parent, effectiveOn)?.name ?? parent.code}`);
    wanted.push({ kind: 'move', effectiveOn, unitId: life.id, parentId });
  }
  for (const change of wanted) {
    const problem = applyChange(draft, change);
    if (!problem) continue;
    one.errors.push(problem.message);
    putLife(draft, life);
    return;
  }
  plan.changes.push(...wanted);
  one.state = wanted.length > 0 ? 'changed' : 'same';
}

function movedTo(
  one: Working,
  finder: UnitFinder,
  now: { parentId: string | null; kind: UnitKind },
): string | null {
  const { parentText } = one.row;
  if (!parentText || now.kind === 'department') return now.parentId;
  const found = finder.parent(parentText);
  if (found && 'id' in found) return found.id;
  if (found && now.parentId && found.many.includes(now.parentId)) return now.parentId;
  one.errors.push(
    found
      ? `Có ${found.many.length} đơn vị tên “${parentText}”; ghi mã đơn vị cấp trên.`
      : `Không tìm thấy nơi trực thuộc “${parentText}”.`,
  );
  return now.parentId;
}
