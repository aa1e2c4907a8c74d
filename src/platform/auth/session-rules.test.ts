import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSessionOver,
  sessionIdleMs,
  sessionMaximumMs,
  sharedIdleMs,
  touchEveryMs,
} from './session-rules.ts';

const begun = new Date('2026-11-24T01:00:00Z');
const minutes = 60_000;
const later = (ms: number) => new Date(begun.getTime() + ms);

function session(usedAfterMs: number, isSharedComputer = false) {
  return { createdAt: begun, updatedAt: later(usedAfterMs), isSharedComputer };
}

describe('phiên kết thúc', () => {
  it('sau 60 phút không dùng', () => {
    expect(isSessionOver(session(0), later(60 * minutes - 1))).toBe(false);
    expect(isSessionOver(session(0), later(60 * minutes))).toBe(true);
  });

  it('trên máy dùng chung: sau 15 phút không dùng', () => {
    expect(isSessionOver(session(0, true), later(15 * minutes - 1))).toBe(false);
    expect(isSessionOver(session(0, true), later(15 * minutes))).toBe(true);
  });

  it('sau 12 giờ, dù vẫn đang dùng', () => {
    expect(isSessionOver(session(719 * minutes), later(720 * minutes - 1))).toBe(false);
    expect(isSessionOver(session(719 * minutes), later(720 * minutes))).toBe(true);
  });

  it('dùng lúc nào cũng được, không phiên nào sống quá hạn không dùng hay quá 12 giờ', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 70 * minutes }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(gaps, fc.boolean(), (gapsMs, isShared) => {
        const idleMs = isShared ? sharedIdleMs : sessionIdleMs;
        let writtenMs = 0;
        let usedMs = 0;
        for (const gapMs of gapsMs) {
          const nowMs = usedMs + gapMs;
          const over = isSessionOver(session(writtenMs, isShared), later(nowMs));
          if (gapMs >= idleMs || nowMs >= sessionMaximumMs) expect(over).toBe(true);
          // Written at most once a minute, so it may end up to a minute early.
          if (gapMs < idleMs - touchEveryMs && nowMs < sessionMaximumMs) expect(over).toBe(false);
          if (over) return;
          usedMs = nowMs;
          if (nowMs - writtenMs >= touchEveryMs) writtenMs = nowMs;
        }
      }),
    );
  });
});
