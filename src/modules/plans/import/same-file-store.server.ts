import { sql } from 'kysely';
import type { Db } from '../../../platform/db/open-database.server.ts';

/** Where a file of the same bytes already is: a plan that was not discarded, or an upload that still waits. */
export interface SameFile {
  fileName: string;
  href: string;
  state: 'in_review' | 'released' | 'waiting';
}

/** @param sha256 of the bytes, 64 hex digits */
export async function findSameFile(db: Db, sha256: string): Promise<SameFile | null> {
  const plans = db
    .selectFrom('files as f')
    .innerJoin('plans as p', 'p.file_id', 'f.id')
    .where('f.sha256', '=', sha256)
    .where('p.status', 'in', ['in_review', 'released'])
    .select([
      'f.name as fileName',
      sql<string>`'/ke-hoach/' || p.id`.as('href'),
      sql<SameFile['state']>`p.status`.as('state'),
      'p.created_at as at',
    ]);
  const uploads = db
    .selectFrom('files as f')
    .innerJoin('plan_uploads as u', 'u.file_id', 'f.id')
    .where('f.sha256', '=', sha256)
    .where('u.status', 'in', ['reading', 'awaiting_conversion'])
    .select([
      'f.name as fileName',
      sql<string>`'/ke-hoach/tai-len/' || u.id`.as('href'),
      sql<SameFile['state']>`'waiting'`.as('state'),
      'u.created_at as at',
    ]);
  const found = await plans.unionAll(uploads).orderBy('at', 'desc').limit(1).executeTakeFirst();
  return found ? { fileName: found.fileName, href: found.href, state: found.state } : null;
}
