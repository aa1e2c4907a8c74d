import type { Role } from '../../../platform/auth/actor.ts';
import { nameKey } from '../../units/index.server.ts';

export interface KnownPerson {
  userId: string;
  name: string;
  staffCode: string | null;
  /** Null: none that reaches anybody. */
  email: string | null;
  phone: string;
  posts: readonly { unitId: string; role: Role; title: string }[];
  /** The row that named them last, for people of the list itself. */
  lastNo?: number;
}

interface Asked {
  name: string;
  staffCode: string | null;
  email: string | null;
  phone: string | null;
  unitId: string;
}

interface FoundPerson {
  person?: KnownPerson;
  /** Why it cannot be told who is meant. */
  problem?: string;
}

/**
 * People by what tells them apart: the code, the address, phone with name, name within a unit. The first that says
 * something decides; what contradicts it is a problem, never a guess.
 */
export class KnownPeople {
  readonly #byCode = new Map<string, KnownPerson>();
  readonly #byEmail = new Map<string, KnownPerson>();
  readonly #byPhone = new Map<string, KnownPerson>();
  readonly #byPlace = new Map<string, KnownPerson[]>();
  readonly #heads = new Map<string, string>();

  constructor(people: Iterable<KnownPerson>) {
    for (const person of people) this.add(person);
  }

  add(person: KnownPerson): void {
    const { staffCode, email, phone, name, posts } = person;
    if (staffCode) this.#byCode.set(staffCode.toLowerCase(), person);
    if (email) this.#byEmail.set(email.toLowerCase(), person);
    if (phone) this.#byPhone.set(`${phone} ${nameKey(name)}`, person);
    for (const { unitId, role } of posts) {
      const key = `${unitId} ${nameKey(name)}`;
      const there = (this.#byPlace.get(key) ?? []).filter((one) => one.userId !== person.userId);
      this.#byPlace.set(key, [...there, person]);
      if (role === 'unit_head') this.#heads.set(unitId, name);
    }
  }

  headOf(unitId: string): string | null {
    return this.#heads.get(unitId) ?? null;
  }

  find(asked: Asked): FoundPerson {
    const byCode = asked.staffCode ? this.#byCode.get(asked.staffCode.toLowerCase()) : undefined;
    const byEmail = asked.email ? this.#byEmail.get(asked.email.toLowerCase()) : undefined;
    const sure = byCode ?? byEmail;
    if (sure) return this.#sure(asked, sure, byCode, byEmail);
    const byPhone = asked.phone ? this.#byPhone.get(`${asked.phone} ${nameKey(asked.name)}`) : undefined;
    if (byPhone) return isOther(asked, byPhone) ? {} : { person: byPhone };
    return this.#byName(asked);
  }

  #sure(asked: Asked, sure: KnownPerson, byCode?: KnownPerson, byEmail?: KnownPerson): FoundPerson {
    const by = byCode ? `Mã cán bộ ${asked.staffCode}` : `Thư điện tử ${asked.email}`;
    if (byCode && byEmail && byCode.userId !== byEmail.userId)
      return {
        problem: `Mã cán bộ ${asked.staffCode} và thư điện tử ${asked.email} là của hai người khác nhau.`,
      };
    if (nameKey(sure.name) !== nameKey(asked.name))
      return { problem: `${by} đã dùng cho người tên khác. Sửa lại mã, thư hoặc tên.` };
    if (!byCode && asked.staffCode && sure.staffCode)
      return { problem: `${by} là của người có mã cán bộ khác.` };
    return { person: sure };
  }

  #byName(asked: Asked): FoundPerson {
    const there = this.#byPlace.get(`${asked.unitId} ${nameKey(asked.name)}`) ?? [];
    const same = there.filter((one) => !isOther(asked, one));
    if (same.length === 0) return {};
    if (same.length > 1)
      return { problem: 'Có nhiều người cùng tên trong đơn vị; ghi mã, thư hoặc điện thoại.' };
    const one = same[0]!;
    // Of the same list, with nothing that both rows say: one person or two.
    if (one.lastNo !== undefined)
      return {
        problem: `Trùng tên trong cùng đơn vị với dòng ${one.lastNo}; ghi mã, thư hoặc điện thoại để phân biệt.`,
      };
    return { person: one };
  }
}

/** Something that both say and say differently. */
function isOther(asked: Asked, person: KnownPerson): boolean {
  const differs = (a: string | null, b: string | null) =>
    Boolean(a) && Boolean(b) && a!.toLowerCase() !== b!.toLowerCase();
  return (
    differs(asked.staffCode, person.staffCode) ||
    differs(asked.email, person.email) ||
    differs(asked.phone, person.phone)
  );
}
