import { kyselyAdapter } from '@better-auth/kysely-adapter';
import type { BetterAuthOptions, DBAdapter, Where } from 'better-auth';
import type { Kysely } from 'kysely';
import { hashSessionToken } from './session-token.server.ts';

type DbInstance = Kysely<Record<string, never>>;
type Transacting = Pick<DBAdapter, 'transaction'>;

/**
 * better-auth's own adapter, but a session's token goes into the database hashed and is looked for by its hash. The
 * library keeps tokens as they are and has no option for it (1.7). It sees the plain one it made or was asked with.
 */
export function hashedSessionAdapter(db: DbInstance): (options: BetterAuthOptions) => DBAdapter {
  return (options) => {
    const plain = kyselyAdapter(db, { type: 'postgres' })(options);
    const transaction: Transacting['transaction'] = (work) =>
      plain.transaction((inner) => work(hashing(inner)));
    return { ...hashing(plain), transaction };
  };
}

function hashing<A extends Omit<DBAdapter, 'transaction'>>(inner: A): A {
  const own: Partial<DBAdapter> = {
    async create(asked) {
      const token: unknown = asked.model === 'session' ? asked.data.token : undefined;
      if (typeof token !== 'string') return inner.create(asked) as never;
      const data = { ...asked.data, token: hashSessionToken(token) };
      return { ...((await inner.create({ ...asked, data })) as object), token } as never;
    },
    async findOne(asked) {
      const found = await inner.findOne<Record<string, unknown>>(hashed(asked));
      const token = askedToken(asked);
      return (found && token ? { ...found, token } : found) as never;
    },
    findMany: (asked) => inner.findMany(hashed(asked)),
    count: (asked) => inner.count(hashed(asked)),
    async update(asked) {
      const found = await inner.update<Record<string, unknown>>(hashed(asked));
      const token = askedToken(asked);
      return (found && token ? { ...found, token } : found) as never;
    },
    updateMany: (asked) => inner.updateMany(hashed(asked)),
    delete: (asked) => inner.delete(hashed(asked)),
    deleteMany: (asked) => inner.deleteMany(hashed(asked)),
  };
  return { ...inner, ...own };
}

interface Asked {
  model: string;
  where?: Where[] | undefined;
}

function isToken(model: string, where: Where): boolean {
  return model === 'session' && where.field === 'token';
}

function askedToken({ model, where = [] }: Asked): string | null {
  const value = where.find((one) => isToken(model, one))?.value;
  return typeof value === 'string' ? value : null;
}

function hashed<T extends Asked>(asked: T): T {
  if (!asked.where?.some((one) => isToken(asked.model, one))) return asked;
  const where = asked.where.map((one) => (isToken(asked.model, one) ? withHashes(one) : one));
  return { ...asked, where };
}

function withHashes(where: Where): Where {
  const { value } = where;
  if (Array.isArray(value)) return { ...where, value: value.map((one) => hashSessionToken(String(one))) };
  return typeof value === 'string' ? { ...where, value: hashSessionToken(value) } : where;
}
