/** How long a password that somebody else made opens the page where the person sets an own one. */
const firstPasswordMs = 72 * 60 * 60 * 1000;

/** In real time, like sessions: a sample house's clock may stand in another year. */
export function firstPasswordUntil(now: Date): Date {
  return new Date(now.getTime() + firstPasswordMs);
}

export function isFirstPasswordOver(until: Date | null, now: Date): boolean {
  return until !== null && until <= now;
}
