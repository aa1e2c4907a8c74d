import { instantWords } from '../../../platform/clock/words.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { browserWords } from './browser-words.ts';
import { listLiveSessions } from './session-store.server.ts';

export interface SessionView {
  id: string;
  isCurrent: boolean;
  browser: string;
  isSharedComputer: boolean;
  begun: string;
  lastUsed: string;
  address: string;
}

/** The open sessions of the person who asks, this one first. */
export async function listOwnSessions(ctx: Ctx, currentId: string): Promise<SessionView[]> {
  const rows = await listLiveSessions(ctx.db, ctx.actor!.userId, new Date());
  return rows
    .map((row) => ({
      id: row.id,
      isCurrent: row.id === currentId,
      browser: browserWords(row.user_agent),
      isSharedComputer: row.is_shared_computer,
      begun: instantWords(row.created_at),
      lastUsed: instantWords(row.updated_at),
      address: row.ip_address || 'không rõ',
    }))
    .sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
}
