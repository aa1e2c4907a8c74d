import type { FoundDeadline } from '../../grammar/deadlines/deadlines.ts';
import type { Receiver } from '../../grammar/reports/receivers.ts';
import type { ReportDuty } from '../../types.ts';

/** What the sentences before have said, and what they have left open. */
export interface Said {
  sender: string | null;
  receiver: Receiver | null;
  /** "Các phòng, ban huyện;": senders whose list goes on in the next sentence. */
  listed: string;
  /** The last report had a receiver and no day yet. */
  awaitsDue: boolean;
  /** "Thời gian: trước ngày 15/6 …": days that wait for whoever reports. */
  dues: FoundDeadline[];
  /** Duties whose receiver nobody has named yet. */
  withoutReceiver: ReportDuty[];
}

export const nothingSaid = (): Said => ({
  sender: null,
  receiver: null,
  listed: '',
  awaitsDue: false,
  dues: [],
  withoutReceiver: [],
});
