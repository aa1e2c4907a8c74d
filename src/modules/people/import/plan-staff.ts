import type { Actor, Role } from '../../../platform/auth/actor.ts';
import { inScope } from '../../../platform/auth/actor.ts';
import { isFarAhead, type LocalDate } from '../../../platform/clock/clock.ts';
import { dateWords } from '../../../platform/clock/words.ts';
import { shortened } from '../../../platform/text/clean-text.ts';
import { roleLabels, type UnitKind } from '../../units/index.ts';
import { isSingle, mayGive, rolesOfKind } from '../rules.ts';
import { KnownPeople, type KnownPerson } from './known-people.ts';
import type { StaffRow } from './read-staff-rows.ts';

export type RowState = 'new' | 'changed' | 'same' | 'error' | 'twin';

export interface ContactChange {
  email?: string;
  phone?: string;
  staffCode?: string;
}

export interface PlannedStaff {
  no: number;
  name: string;
  unitName: string;
  state: RowState;
  notes: string[];
  errors: string[];
  /** What writing would do, in words. */
  changes: string[];
  /** Known, or first named by the row of this number. */
  person: { userId: string } | { firstNo: number } | null;
  newPost: { unitId: string; role: Role; title: string; from: LocalDate } | null;
  contact: ContactChange;
  row: StaffRow;
}

export interface StaffPlanOptions {
  actor: Actor;
  today: LocalDate;
  /** When the list says no day. */
  from: LocalDate;
  /** Called now and then, so that a long list does not keep others waiting. */
  giveWay(): Promise<void>;
  findUnit(code: string, name: string): { id: string; name: string; kind: string } | 'many' | null;
}

/** What each row of a list means against who is known. Rows that could mean two things are told, never guessed. */
export async function planStaff(
  rows: readonly StaffRow[],
  known: KnownPeople,
  options: StaffPlanOptions,
): Promise<PlannedStaff[]> {
  const planned = rows.map(
    (row): PlannedStaff => ({
      ...{
        no: row.no,
        name: row.name,
        unitName: shortened(row.unitName || row.unitCode, 60),
        row,
        state: 'same',
      },
      ...{
        notes: [...row.notes],
        errors: [...row.errors],
        changes: [],
        person: null,
        newPost: null,
        contact: {},
      },
    }),
  );
  const heads = new Map<string, PlannedStaff>();
  const taken = new Map<string, number>();
  const inFile = new KnownPeople([]);
  for (const [index, one] of planned.entries()) {
    if (index % 500 === 499) await options.giveWay();
    const unit = placeRow(one, options);
    if (unit && one.errors.length === 0) planRow(one, unit, { known, inFile, heads, taken, options });
    if (one.errors.length > 0) one.state = 'error';
  }
  return planned;
}

type Unit = { id: string; name: string; kind: string };

function placeRow(one: PlannedStaff, { findUnit, actor }: StaffPlanOptions): Unit | null {
  const { unitCode, unitName, role } = one.row;
  if (!unitCode && !unitName) {
    one.errors.push('Chưa có đơn vị.');
    return null;
  }
  const found = findUnit(unitCode, unitName);
  if (found === 'many') one.errors.push(`Có nhiều đơn vị tên “${shortened(unitName, 60)}”; ghi mã đơn vị.`);
  if (!found || found === 'many' || !inScope(actor.scope, found.id)) {
    if (found !== 'many')
      one.errors.push(`Không có đơn vị “${shortened(unitCode || unitName, 60)}” trong phạm vi.`);
    return null;
  }
  one.unitName = found.name;
  if (!rolesOfKind(found.kind as UnitKind).includes(role))
    one.errors.push(`Đơn vị này không có vai trò ${roleLabels[role]}.`);
  else if (!mayGive(actor, { unitId: found.id, role }))
    one.errors.push(`Vai trò ${roleLabels[role]} ở đơn vị này do cấp trên giao.`);
  return found;
}

interface Around {
  known: KnownPeople;
  /** Whom the rows above have named. */
  inFile: KnownPeople;
  heads: Map<string, PlannedStaff>;
  /** Known people whom a row above was about. */
  taken: Map<string, number>;
  options: StaffPlanOptions;
}

function planRow(one: PlannedStaff, unit: Unit, around: Around): void {
  const { known, inFile, heads, taken, options } = around;
  const { row } = one;
  const asked = { ...row, unitId: unit.id };
  const above = inFile.find(asked);
  const before = known.find(asked);
  const problem = above.problem ?? before.problem;
  if (problem) {
    one.errors.push(problem);
    return;
  }
  const person = before.person ?? above.person;
  if (before.person && !isReached(before.person, options.actor)) {
    one.errors.push(
      'Mã cán bộ hoặc thư điện tử này là của một người ngoài phạm vi; đề nghị cấp trên giao thêm chức danh.',
    );
    return;
  }
  const takenBy = before.person && taken.get(before.person.userId);
  if (takenBy && !above.person) {
    one.errors.push(`Dòng ${takenBy} đã là người này; ghi mã, thư hoặc điện thoại để phân biệt.`);
    return;
  }
  if (before.person) taken.set(before.person.userId, one.no);
  if (before.person) one.person = { userId: before.person.userId };
  else if (above.person) one.person = { firstNo: Number(above.person.userId) };
  if (above.person?.posts.some((post) => post.unitId === unit.id && post.role === row.role)) {
    one.state = 'twin';
    one.notes.push(`Trùng với dòng ${above.person.lastNo}, chỉ đọc một lần.`);
    return;
  }
  const holds = person?.posts.find((post) => post.unitId === unit.id && post.role === row.role);
  if (!holds) givePost(one, unit, person, { known, heads, options });
  else if (row.title && holds.title !== row.title)
    one.notes.push(`Chức danh đang ghi là “${holds.title}”, giữ nguyên.`);
  if (one.errors.length > 0) return;
  if (before.person) changeContact(one, before.person, options.actor);
  inFile.add({
    ...{ userId: String(above.person?.userId ?? row.no), name: row.name, lastNo: row.no },
    ...{ staffCode: row.staffCode, email: row.email, phone: row.phone ?? '' },
    posts: [...(above.person?.posts ?? []), { unitId: unit.id, role: row.role, title: row.title ?? '' }],
  });
  if (one.state === 'same' && one.changes.length > 0) one.state = person ? 'changed' : 'new';
}

/** A person of other units only is none that this list may touch. */
function isReached(person: KnownPerson, actor: Actor): boolean {
  return person.posts.length === 0
    ? actor.scope.kind === 'all'
    : person.posts.some(({ unitId }) => inScope(actor.scope, unitId));
}

function givePost(
  one: PlannedStaff,
  unit: Unit,
  person: KnownPerson | null | undefined,
  { known, heads, options }: Pick<Around, 'known' | 'heads' | 'options'>,
): void {
  const { role, title, from } = one.row;
  const day = from ?? options.from;
  if (isFarAhead(day, options.today)) {
    one.errors.push(`Giữ từ ngày ${dateWords(day)} là còn hơn một năm nữa; sửa ngày rồi nhập lại.`);
    return;
  }
  if (isSingle(role)) {
    const holder = known.headOf(unit.id);
    const other = heads.get(unit.id);
    if (holder) one.errors.push(`${holder} đang là thủ trưởng của đơn vị; bàn giao ở trang chức danh.`);
    else if (other) one.errors.push(`Dòng ${other.no} cũng là thủ trưởng của đơn vị này.`);
    else heads.set(unit.id, one);
  }
  const words = title ?? roleLabels[role];
  one.newPost = { unitId: unit.id, role, title: words, from: day };
  one.changes.push(person ? `Giao thêm chức danh ${words}` : `Thêm người, giao chức danh ${words}`);
  const elsewhere = person?.posts.filter((post) => post.unitId !== unit.id) ?? [];
  if (elsewhere.length > 0)
    one.notes.push('Người này còn giữ chức danh ở đơn vị khác; chức danh đó giữ nguyên.');
}

function changeContact(one: PlannedStaff, person: KnownPerson, actor: Actor): void {
  const { row } = one;
  if (!person.posts.every((post) => mayGive(actor, post)) || person.userId === actor.userId) return;
  if (row.email && row.email !== person.email) one.contact.email = row.email;
  if (row.phone && row.phone !== person.phone) one.contact.phone = row.phone;
  if (row.staffCode && !person.staffCode) one.contact.staffCode = row.staffCode;
  const named = { email: 'thư điện tử', phone: 'điện thoại', staffCode: 'mã cán bộ' } as const;
  for (const key of Object.keys(one.contact) as (keyof ContactChange)[])
    one.changes.push(`Ghi ${named[key]} ${one.contact[key]}`);
}
