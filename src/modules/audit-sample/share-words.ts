import { numberWords, percentWords } from '../../platform/clock/words.ts';
import type { SampleTotals } from './draw-store.server.ts';
import { wilsonInterval } from './rules.ts';

/** "93,3 % được xác nhận (28 trong 30 cuộc gọi; khoảng tin cậy 95 %: 78,7–98,2 %)" */
export function confirmedShareWords({ confirmed, notConfirmed, unreachable, drawn }: SampleTotals): string {
  const asked = confirmed + notConfirmed;
  const interval = wilsonInterval(confirmed, asked);
  if (!interval)
    return drawn === 0
      ? 'Chưa bốc mẫu kiểm tra.'
      : `Đã bốc ${numberWords(drawn)} minh chứng, chưa có kết quả gọi kiểm tra.`;
  const low = percentWords(interval.low).replace(/\u00a0%$/, '');
  const range = `${low}–${percentWords(interval.high)}`;
  const rest = unreachable > 0 ? `; ${numberWords(unreachable)} không gọi được, không tính vào tỷ lệ` : '';
  return `${percentWords(confirmed / asked)} được xác nhận (${numberWords(confirmed)} trong ${numberWords(asked)} cuộc gọi; khoảng tin cậy 95\u00a0%: ${range}${rest}).`;
}
