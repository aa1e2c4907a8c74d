import { numberWords, percentWords } from '../../platform/clock/words.ts';
import { type SampleTotals, wilsonInterval } from './rules.ts';

export const nothingDrawn: SampleTotals = { drawn: 0, confirmed: 0, notConfirmed: 0, unreachable: 0 };

/** "93,3 % được xác nhận (28 trong 30 cuộc gọi; khoảng tin cậy 95 %: 78,7–98,2 %)" */
export function confirmedShareWords(sample: SampleTotals): string {
  const share = confirmedShare(sample);
  if (!share)
    return sample.drawn === 0
      ? 'Chưa bốc mẫu kiểm tra.'
      : `Đã bốc ${numberWords(sample.drawn)} minh chứng, chưa có kết quả gọi kiểm tra.`;
  const { unreachable } = sample;
  const rest = unreachable > 0 ? `; ${numberWords(unreachable)} không gọi được, không tính vào tỷ lệ` : '';
  return `${share.share} được xác nhận (${numberWords(sample.confirmed)} trong ${numberWords(share.asked)} cuộc gọi; khoảng tin cậy 95\u00a0%: ${share.interval}${rest}).`;
}

/** In a column beside a figure: "93,3 % (78,7–98,2 %; 30 cuộc gọi)". */
export function shortShareWords(sample: SampleTotals): string {
  const share = confirmedShare(sample);
  if (share) return `${share.share} (${share.interval}; ${numberWords(share.asked)}\u00a0cuộc gọi)`;
  return sample.drawn === 0 ? 'Chưa bốc mẫu' : `Đã bốc ${numberWords(sample.drawn)}, chưa gọi`;
}

export interface ConfirmedShare {
  asked: number;
  /** "93,3 %" */
  share: string;
  /** "78,7–98,2 %" */
  interval: string;
}

/** The parts of the sentence, for tables; null while nobody answered. */
export function confirmedShare({ confirmed, notConfirmed }: SampleTotals): ConfirmedShare | null {
  const asked = confirmed + notConfirmed;
  const interval = wilsonInterval(confirmed, asked);
  if (!interval) return null;
  const low = percentWords(interval.low).replace(/\u00a0%$/, '');
  return {
    asked,
    share: percentWords(confirmed / asked),
    interval: `${low}–${percentWords(interval.high)}`,
  };
}
