import type { Clock } from './clock.ts';

/**
 * The clock of a sample house: it can be set to a day of the sample year and then runs on at real speed. It holds
 * only in this process; who sets it stores the instant.
 */
export interface SettableClock extends Clock {
  set(instant: Date): void;
}

export function settableClock(start: Date): SettableClock {
  let base = start.getTime();
  let setAt = performance.now();
  return {
    now: () => new Date(base + (performance.now() - setAt)),
    set(instant) {
      base = instant.getTime();
      setAt = performance.now();
    },
  };
}

export function isSettable(clock: Clock): clock is SettableClock {
  return 'set' in clock;
}
