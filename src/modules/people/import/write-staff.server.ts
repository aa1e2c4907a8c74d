import { randomUUID } from 'node:crypto';
import type { Role } from '../../../platform/auth/actor.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { placeholderEmail } from '../../accounts/index.server.ts';
import { markSamples } from '../person-store.server.ts';
import { usernameFor } from '../usernames.ts';
import type { PlannedStaff } from './plan-staff.ts';
import { giveWay } from './read-staff-file.server.ts';
import {
  insertHeldPosts,
  insertPeople,
  insertWrittenRows,
  listAllUsernames,
  listVacantPosts,
  type NewHeldPost,
  type NewPerson,
  updateContacts,
  type WrittenRow,
} from './staff-store.server.ts';

const chunkRows = 1_000;

export interface Written {
  people: number;
  posts: number;
  changed: number;
}

/**
 * Stores what a list means: people without a password, who come in by a link of their own; their posts; contacts. Each
 * row's part is kept, so that it can be taken back. Inside the caller's transaction.
 */
export async function writeStaff(
  tx: Ctx,
  importId: string,
  rows: readonly PlannedStaff[],
  progress: (done: number, total: number) => Promise<void>,
): Promise<Written> {
  const todo = rows.filter((row) => row.state === 'new' || row.state === 'changed');
  const usernames = await listAllUsernames(tx.db);
  const vacant = await openVacancies(tx, todo);
  const idOfRow = new Map<number, string>();
  const written: Written = { people: 0, posts: 0, changed: 0 };
  for (let at = 0; at < todo.length; at += chunkRows) {
    const chunk = todo.slice(at, at + chunkRows);
    const people = chunk.filter((row) => !row.person).map((row) => newPerson(row, usernames));
    const fresh = new Map(people.map((one) => [one.no, one]));
    for (const one of people) idOfRow.set(one.no, one.userId);
    const userOf = ({ no, person }: PlannedStaff): string =>
      person ? ('userId' in person ? person.userId : idOfRow.get(person.firstNo)!) : idOfRow.get(no)!;
    const posts = new Map(
      chunk
        .filter((row) => row.newPost)
        .map((row) => [row.no, heldPost(row.newPost!, userOf(row), vacant)] as const),
    );
    await insertPeople(tx.db, people, tx.clock.now());
    await insertHeldPosts(tx.db, [...posts.values()]);
    await markSamples(
      tx.db,
      people.map((one) => one.userId),
    );
    const contacts = await changeContacts(tx, chunk, userOf);
    await insertWrittenRows(
      tx.db,
      importId,
      chunk.map(
        (row): WrittenRow => ({
          ...{ no: row.no, userId: userOf(row), isNewUser: fresh.has(row.no) },
          before: contacts.get(row.no) ?? null,
          postId: posts.get(row.no)?.postId ?? null,
          isNewPost: posts.get(row.no)?.isNewPost ?? false,
          holdingId: posts.get(row.no)?.holdingId ?? null,
        }),
      ),
    );
    written.people += people.length;
    written.posts += posts.size;
    written.changed += contacts.size;
    await progress(Math.min(at + chunkRows, todo.length), todo.length);
    await giveWay();
  }
  return written;
}

function newPerson({ no, row }: PlannedStaff, usernames: Set<string>): NewPerson & { no: number } {
  const username = usernameFor(row.name, (name) => usernames.has(name));
  usernames.add(username);
  return {
    ...{ no, userId: randomUUID(), name: row.name, username, staffCode: row.staffCode },
    email: row.email ?? placeholderEmail(username),
    phone: row.phone ?? '',
  };
}

type Vacancies = Map<string, string[]>;

function vacancyKey(unitId: string, role: Role, title: string): string {
  // As `findVacantPost`: teachers' posts differ by what they teach, the others are one whatever they are called.
  return role === 'staff_member' ? `${unitId} ${role} ${title}` : `${unitId} ${role}`;
}

async function openVacancies(tx: Ctx, rows: readonly PlannedStaff[]): Promise<Vacancies> {
  const posts = rows.flatMap((row) => row.newPost ?? []);
  const first = posts.map((post) => post.from).sort()[0];
  const vacancies: Vacancies = new Map();
  if (!first) return vacancies;
  const units = [...new Set(posts.map((post) => post.unitId))];
  for (const { postId, unitId, role, title } of await listVacantPosts(tx.db, units, first)) {
    const key = vacancyKey(unitId, role, title);
    vacancies.set(key, [...(vacancies.get(key) ?? []), postId]);
  }
  return vacancies;
}

function heldPost(
  { unitId, role, title, from }: NonNullable<PlannedStaff['newPost']>,
  userId: string,
  vacancies: Vacancies,
): NewHeldPost {
  const vacant = vacancies.get(vacancyKey(unitId, role, title))?.shift();
  return {
    ...{ unitId, role, title, from, userId, holdingId: randomUUID() },
    postId: vacant ?? randomUUID(),
    isNewPost: !vacant,
  };
}

/** @returns by row what each contact was and is */
async function changeContacts(
  tx: Ctx,
  chunk: readonly PlannedStaff[],
  userOf: (row: PlannedStaff) => string,
): Promise<Map<number, object>> {
  const changed = chunk.filter((row) => Object.keys(row.contact).length > 0);
  const wanted = changed.map((row) => ({
    userId: userOf(row),
    email: row.contact.email ?? null,
    phone: row.contact.phone ?? null,
    staffCode: row.contact.staffCode ?? null,
  }));
  const before = wanted.length > 0 ? await updateContacts(tx.db, wanted) : new Map();
  return new Map(
    changed.map((row, index) => {
      const { userId, email, phone, staffCode } = wanted[index]!;
      const was = before.get(userId)!;
      const now = {
        email: email ?? was.email,
        phone: phone ?? was.phone,
        staffCode: staffCode ?? was.staffCode,
      };
      return [row.no, { was, now }];
    }),
  );
}
