const minutesMs = 60 * 1000;

/** Absolute end of a session, whatever its use (NIST 800-63B AAL2: at most 24 h). */
export const sessionMaximumMs = 12 * 60 * minutesMs;
/** Without use (AAL2: at most 1 h). */
export const sessionIdleMs = 60 * minutesMs;
/** Without use on a computer that others use too. */
export const sharedIdleMs = 15 * minutesMs;
/**
 * A session that is used is written at most this often. What is written lags behind the last use by less than this,
 * so a session ends after 59 to 60 minutes without use (shared: 14 to 15), never later.
 */
export const touchEveryMs = minutesMs;

export interface SessionTimes {
  createdAt: Date;
  /** Last use, as written. */
  updatedAt: Date;
  isSharedComputer: boolean;
}

export function isSessionOver({ createdAt, updatedAt, isSharedComputer }: SessionTimes, now: Date): boolean {
  const idleMs = isSharedComputer ? sharedIdleMs : sessionIdleMs;
  return (
    now.getTime() - createdAt.getTime() >= sessionMaximumMs || now.getTime() - updatedAt.getTime() >= idleMs
  );
}

/** What a request knows of the session it came with. */
export interface RequestSession {
  id: string;
  isSharedComputer: boolean;
  /** When a passkey was shown in it; null: signed in by password alone. */
  passkeyAt: Date | null;
  /** The post the person chose to act in, of several; null: the one held longest. */
  postId: string | null;
}
