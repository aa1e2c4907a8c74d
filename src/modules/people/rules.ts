import { type Actor, overseesOthers, type Role } from '../../platform/auth/actor.ts';
import { mayDo } from '../../platform/auth/policy.ts';
import { isFarAhead, isLocalDate, type LocalDate } from '../../platform/clock/clock.ts';
import { dateWords } from '../../platform/clock/words.ts';
import { middleKinds, schoolKinds, type UnitKind } from '../units/index.ts';
import { peoplePolicy } from './policy.ts';

const everyday: readonly Role[] = ['unit_head', 'unit_communicator', 'staff_member'];
const departmental: readonly Role[] = ['coordinator', 'task_lead', 'system_administrator'];

/** Posts that a unit of this kind may have. */
export function rolesOfKind(kind: UnitKind): readonly Role[] {
  if (schoolKinds.includes(kind)) return everyday;
  return middleKinds.includes(kind) ? ['district_officer', ...everyday] : [...departmental, ...everyday];
}

/** Only one at a time holds such a post in a unit. */
export function isSingle(role: Role): boolean {
  return role === 'unit_head';
}

export interface PostOfUnit {
  role: Role;
  unitId: string;
}

/**
 * Whether this person may give such a post, and take it away: the unit above for its units; a head for the own unit, but
 * for the head's post; nobody for a post above the own one.
 */
export function mayGive(actor: Actor, { role, unitId }: PostOfUnit): boolean {
  if (!mayDo(peoplePolicy['people.manage'], actor, unitId)) return false;
  const isOwn = actor.unitId === unitId;
  if (actor.role === 'system_administrator') return true;
  if (actor.role === 'coordinator') return role !== 'system_administrator';
  if (actor.role === 'district_officer') return everyday.includes(role) && (!isOwn || role !== 'unit_head');
  return isOwn && (role === 'unit_communicator' || role === 'staff_member');
}

/** What this person may give anywhere, for a form that does not know the unit yet. */
export function rolesToGive(actor: Actor): Role[] {
  const units = actor.scope.kind === 'all' ? [actor.unitId] : [actor.unitId, ...actor.scope.unitIds];
  const all: Role[] = [...departmental, 'district_officer', ...everyday];
  return all.filter((role) => units.some((unitId) => mayGive(actor, { role, unitId })));
}

/**
 * Whether this person may let another in again or shut out: only who could have given every post that the other holds,
 * or a small right over one post would become a key to the others. Never oneself.
 */
export function mayLookAfter(actor: Actor, userId: string, posts: readonly PostOfUnit[]): boolean {
  return actor.userId !== userId && posts.length > 0 && posts.every((post) => mayGive(actor, post));
}

export interface RecoveryFacts {
  userId: string;
  posts: readonly PostOfUnit[];
  /** Null: the person asked. */
  startedBy: string | null;
}

/** Why this person cannot decide about a recovery; null when they can. The second of two people, and of the unit above. */
export function whyNotDecide(actor: Actor, { userId, posts, startedBy }: RecoveryFacts): string | null {
  if (actor.userId === userId) return 'Không ai tự xác nhận việc khôi phục tài khoản của mình.';
  if (!mayLookAfter(actor, userId, posts)) return 'Chức danh hiện tại không phụ trách người này.';
  if (actor.scope.kind !== 'all' && posts.some(({ unitId }) => unitId === actor.unitId))
    return 'Người của đơn vị mình do đơn vị cấp trên xác nhận.';
  if (!overseesOthers(actor)) return 'Việc khôi phục do đơn vị cấp trên xác nhận.';
  if (startedBy === actor.userId) return 'Người đã lập yêu cầu không tự xác nhận; cần người thứ hai.';
  return null;
}

/** How far a person has come in; told from the rows in `person-store.server.ts`. */
export type PersonState = 'in' | 'invited' | 'over' | 'none';

/**
 * A day more than a year ahead is rather a slip than meant: it is asked back once, and taken when the same day is sent
 * again. @returns the question; null when there is none to ask
 */
export function farDayQuestion(day: LocalDate, today: LocalDate, askedBefore: string): string | null {
  if (!isLocalDate(day) || !isFarAhead(day, today) || askedBefore === day) return null;
  return `Ngày ${dateWords(day)} còn hơn một năm nữa. Nhầm thì sửa ngày; đúng thì gửi lại lần nữa.`;
}
