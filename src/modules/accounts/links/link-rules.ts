import type { LinkPurpose } from '../events.ts';

const hours = 60 * 60 * 1000;

/** An invitation waits for a slip to be handed on; a recovery is for somebody who stands there now. */
export const lifetimeMs: Record<LinkPurpose, number> = { join: 14 * 24 * hours, recovery: 24 * hours };

export interface LinkTimes {
  expiresAt: Date;
  usedAt: Date | null;
  withdrawnAt: Date | null;
}

export type LinkState = 'open' | 'used' | 'withdrawn' | 'over';

export function linkState({ expiresAt, usedAt, withdrawnAt }: LinkTimes, now: Date): LinkState {
  if (usedAt) return 'used';
  if (withdrawnAt) return 'withdrawn';
  return expiresAt <= now ? 'over' : 'open';
}
