import type { Db } from '../../../platform/db/open-database.server.ts';

export async function listAllFormerCodes(db: Db): Promise<{ unitId: string; code: string }[]> {
  return db.selectFrom('unit_former_codes').select(['unit_id as unitId', 'code']).execute();
}
