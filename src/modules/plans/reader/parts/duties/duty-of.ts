import type { FoundDeadline } from '../../grammar/deadlines/deadlines.ts';
import type { Receiver } from '../../grammar/reports/receivers.ts';
import type { Every, ReportDuty } from '../../types.ts';

// Facts that stand in another sentence are right less often: seen in the corpus, see "tin cậy" of the bench.
const SENDER_FROM_BEFORE = 0.65;
const RECEIVER_FROM_BEFORE = 0.75;
const RHYTHM_ALONE = 0.85;
/** On plans that nobody had seen a name of a sender or receiver was cut wrongly in one duty of four: none is as sure as a date. */
const SUREST = 0.89;

/** A duty from its parts; what was said in another sentence makes it less sure. */
export function dutyOf(
  due: FoundDeadline | Every,
  from: { name: string; sure: boolean },
  to: Partial<Receiver> & { sure: boolean },
  clause: ReportDuty['clause'],
): ReportDuty {
  const deadline = typeof due === 'string' ? null : due;
  const every = typeof due === 'string' ? due : due.every;
  const certainty =
    (deadline?.confidence ?? RHYTHM_ALONE) *
    (from.sure ? 1 : SENDER_FROM_BEFORE) *
    (to.sure ? 1 : RECEIVER_FROM_BEFORE);
  return {
    from: from.name,
    to: to.name ?? '',
    via: to.via ?? null,
    due: deadline?.date ?? null,
    inclusive: deadline?.inclusive ?? false,
    every: deadline?.date ? null : every,
    on: deadline?.on ?? null,
    relative: deadline?.relative ?? null,
    clause,
    confidence: Math.min(SUREST, Number(certainty.toFixed(2))),
  };
}
