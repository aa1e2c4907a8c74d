import { sql } from 'kysely';
import { listPendingMigrations } from '../../platform/db/migrate.server.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import { type Finding, ill, well } from './finding.ts';

export async function checkDatabase(db: Db): Promise<Finding> {
  const { rows } = await sql<{ version: string; invalid: number }>`
    select current_setting('server_version') as version,
      (select count(*)::int from pg_index where not indisvalid) as invalid`.execute(db);
  const { version, invalid } = rows[0]!;
  return invalid === 0
    ? well(`Cơ sở dữ liệu PostgreSQL ${version.split(' ')[0]} trả lời.`)
    : ill(
        `Cơ sở dữ liệu có ${invalid} chỉ mục hỏng.`,
        'Chạy lệnh SQL “reindex database” trên cơ sở dữ liệu này, rồi khám lại.',
      );
}

export async function checkMigrations(db: Db): Promise<Finding> {
  const pending = await listPendingMigrations(db);
  return pending.length === 0
    ? well('Cấu trúc dữ liệu đúng với phiên bản này.')
    : ill(
        `Cấu trúc dữ liệu còn thiếu ${pending.length} bước: ${pending.join(', ')}.`,
        'Chạy “npx lantoa start”: các bước còn thiếu được thực hiện khi khởi động.',
      );
}
