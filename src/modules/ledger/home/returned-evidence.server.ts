import { sql } from 'kysely';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { OwnTask } from './own-tasks.ts';

/** Articles and activities that a second person sent back and the unit has not answered: first of all work (rule P8). */
export async function listReturnedWork(db: Db, unitId: string): Promise<OwnTask[]> {
  const { rows } = await sql<{
    id: string;
    sourceType: string;
    sourceId: string;
    title: string;
    reason: string;
  }>`
    select id, source_type as "sourceType", source_id as "sourceId", title, withdrawn_reason as reason
    from evidence
    where unit_id = ${unitId} and returned_at is not null and source_type in ('article', 'activity')
    order by returned_at limit 20`.execute(db);
  return rows.map(({ id, sourceType, sourceId, title, reason }) => ({
    id,
    status: 'returned',
    name: sourceType === 'article' ? `Sửa bài “${title}”` : `Ghi lại hoạt động “${title}”`,
    hint: `Bị trả lại. Lý do: ${reason.replace(/[.\s]+$/u, '')}`,
    href: sourceType === 'article' ? `/bai-dang/${sourceId}` : `/hoat-dong/${sourceId}`,
  }));
}
