import { randomUUID } from 'node:crypto';
import type { UnitKind } from '../../src/modules/units/index.ts';
import { buildUnit } from '../../src/modules/units/testing.ts';
import type { Role } from '../../src/platform/auth/actor.ts';
import { hashPassword } from '../../src/platform/auth/password-hash.server.ts';
import type { Db } from '../../src/platform/db/open-database.server.ts';

/** Most people of the matrix stand at `middle`, so that every relation between a person and a unit exists. */
const tree = {
  root: { parent: null, kind: 'department' },
  office: { parent: 'root', kind: 'department_office' },
  middle: { parent: 'root', kind: 'district_office' },
  child: { parent: 'middle', kind: 'lower_secondary_school' },
  niece: { parent: 'middle', kind: 'primary_school' },
  grandchild: { parent: 'child', kind: 'childcare_facility' },
  sibling: { parent: 'root', kind: 'district_office' },
  cousin: { parent: 'sibling', kind: 'preschool' },
} as const satisfies Record<string, { parent: string | null; kind: UnitKind }>;

export type UnitName = keyof typeof tree;
export const unitNames = Object.keys(tree) as UnitName[];

/** What stands in a unit's own content and nowhere else; seen by the wrong person, it is a leak. */
export function canary(unit: UnitName): string {
  return `canary-${unit}-only`;
}

export async function buildTree(db: Db): Promise<Record<UnitName, string>> {
  const ids: Partial<Record<UnitName, string>> = {};
  for (const name of unitNames) {
    const { parent, kind } = tree[name];
    const built = await buildUnit(db, { kind, name: `Đơn vị mẫu ${name}`, parentId: parent && ids[parent]! });
    ids[name] = built.id;
  }
  return ids as Record<UnitName, string>;
}

export function parentOf(unit: UnitName): UnitName | null {
  return tree[unit].parent;
}

/** How a unit stands to a person's own unit. */
export function relationOf(own: UnitName, target: UnitName): string {
  if (own === target) return 'own';
  const above = ancestorsOf(own);
  const aboveTarget = ancestorsOf(target);
  if (above[0] === target) return 'parent';
  if (above.includes(target)) return 'ancestor';
  if (aboveTarget[0] === own) return 'child';
  if (aboveTarget.includes(own)) return 'descendant';
  return above[0] === aboveTarget[0] ? 'sibling' : 'other branch';
}

function ancestorsOf(unit: UnitName): UnitName[] {
  const parent = parentOf(unit);
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}

/** Nobody signed in; signed in without any post; signed in with a post that ended yesterday. */
type Outsider = 'visitor' | 'without-post' | 'former-head';

export interface Person {
  name: string;
  role: Role | Outsider;
  unit: UnitName;
}

const roles: readonly Role[] = [
  'system_administrator',
  'coordinator',
  'task_lead',
  'district_officer',
  'unit_head',
  'unit_communicator',
  'staff_member',
];

export const people: readonly Person[] = [
  ...roles.map((role) => ({ name: `${role}-middle`, role, unit: 'middle' as const })),
  { name: 'coordinator-office', role: 'coordinator', unit: 'office' },
  { name: 'unit_head-child', role: 'unit_head', unit: 'child' },
  { name: 'unit_communicator-child', role: 'unit_communicator', unit: 'child' },
  { name: 'staff_member-child', role: 'staff_member', unit: 'child' },
  { name: 'former-head-middle', role: 'former-head', unit: 'middle' },
  { name: 'without-post', role: 'without-post', unit: 'middle' },
  { name: 'visitor', role: 'visitor', unit: 'middle' },
];

export function isOutsider({ role }: Person): boolean {
  return role === 'visitor' || role === 'without-post' || role === 'former-head';
}

export const password = 'mat-khau-cua-bo-thu-nghiem';

export function usernameOf(person: Person): string {
  return person.name.replaceAll('_', '-');
}

/** Accounts and posts of everybody who can sign in. */
export async function buildPeople(db: Db, units: Record<UnitName, string>): Promise<void> {
  const hash = await hashPassword(password);
  for (const person of people) {
    if (person.role === 'visitor') continue;
    const userId = randomUUID();
    const username = usernameOf(person);
    await db
      .insertInto('users')
      .values({
        id: userId,
        name: person.name,
        email: `${username}@mau.invalid`,
        username,
        display_username: username,
      })
      .execute();
    await db
      .insertInto('accounts')
      .values({ id: userId, account_id: userId, provider_id: 'credential', user_id: userId, password: hash })
      .execute();
    if (person.role !== 'without-post') await givePost(db, person, userId, units[person.unit]);
  }
}

async function givePost(db: Db, person: Person, userId: string, unitId: string): Promise<void> {
  const former = person.role === 'former-head';
  const postId = randomUUID();
  const role = former ? 'unit_head' : person.role;
  await db.insertInto('posts').values({ id: postId, unit_id: unitId, role, title: role }).execute();
  await db
    .insertInto('post_holdings')
    .values({
      post_id: postId,
      user_id: userId,
      held_from: '2020-01-01',
      held_to: former ? '2023-10-16' : null,
    })
    .execute();
}
