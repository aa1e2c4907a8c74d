import { dateWords } from '../../../../platform/clock/words.ts';
import type { FactOf, FactValues, FindingDecision } from '../../facts.ts';
import { levelWords } from '../../measures/denominators.ts';

/** A way to decide a finding; `asks` names what the person must fill in for it. */
export interface FindingChoice {
  choice: string;
  label: string;
  isAdvised?: boolean;
  asks?: 'number' | 'issuedOn' | 'issuer' | 'unitId';
}

type FindingValue = FactValues['finding'];

export const unitUnknownCode = 'unit-unknown';
export const denominatorsCode = 'two-denominators';
export const dutyDatesCode = 'duty-date-conflict';

const later = 'Chưa có, điền khi phát hành';

function setWords(value: FindingValue, which: 'first' | 'second'): string {
  const text = String(value.details?.[which] ?? '');
  const place = String(value.details?.[`${which}Place`] ?? '');
  return `${place && `${capitalised(place)}: `}${levelWords(text) ?? text}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** Deciding says which day holds; the duty with the other day is corrected or dropped in its own list. */
function dutyDateWords({ details }: FindingValue, which: 'first' | 'second'): string {
  const date = String(details?.[which] ?? '');
  return `Lấy ngày ${date ? dateWords(date) : ''} (${details?.[`${which}Place`] ?? ''}), sửa hoặc bỏ hạn kia ở danh sách báo cáo`;
}

const choicesByCode: Record<string, (value: FindingValue) => FindingChoice[]> = {
  [denominatorsCode]: (value) => [
    { choice: 'first', label: setWords(value, 'first') },
    { choice: 'second', label: setWords(value, 'second') },
    { choice: 'both', label: 'Theo dõi cả hai, mỗi mẫu số một tên', isAdvised: true },
  ],
  [dutyDatesCode]: (value) => [
    { choice: 'first', label: dutyDateWords(value, 'first') },
    { choice: 'second', label: dutyDateWords(value, 'second') },
    { choice: 'both', label: 'Là hai lần báo cáo khác nhau, giữ cả hai' },
  ],
  'document-number-blank': () => [
    { choice: 'fill', label: 'Điền số văn bản', asks: 'number' },
    { choice: 'later', label: later },
  ],
  'document-date-blank': () => [
    { choice: 'fill', label: 'Điền ngày ban hành', asks: 'issuedOn' },
    { choice: 'later', label: later },
  ],
  'document-without-issuer': () => [
    { choice: 'fill', label: 'Ghi cơ quan ban hành', asks: 'issuer' },
    { choice: 'keep', label: 'Giữ nguyên như văn bản' },
  ],
  [unitUnknownCode]: () => [
    { choice: 'unit', label: 'Chọn đơn vị', asks: 'unitId' },
    { choice: 'nobody', label: 'Không giao đơn vị nào trong hệ thống' },
  ],
};

const seen: FindingChoice[] = [{ choice: 'seen', label: 'Đã xem, giữ nguyên như văn bản' }];

export function choicesOf(value: FindingValue): FindingChoice[] {
  return choicesByCode[value.code]?.(value) ?? seen;
}

/** Warnings with a real choice and all errors stop the release; the rest is only shown. */
export function mustBeDecided(value: FindingValue): boolean {
  if (value.severity === 'note') return false;
  return value.severity === 'error' || choicesByCode[value.code] !== undefined;
}

export function isOpenDecision(fact: Pick<FactOf<'finding'>, 'value' | 'status'>): boolean {
  return fact.status === 'unconfirmed' && mustBeDecided(fact.value);
}

/** The decision without fields that its choice does not ask for; null when the choice is unknown or its field is empty. */
export function tidyDecision(value: FindingValue, decision: FindingDecision): FindingDecision | null {
  const chosen = choicesOf(value).find((one) => one.choice === decision.choice);
  if (!chosen) return null;
  if (!chosen.asks) return { choice: chosen.choice };
  const answer = decision[chosen.asks]?.trim();
  return answer ? { choice: chosen.choice, [chosen.asks]: answer } : null;
}

/** What was decided, in words. */
export function decisionWords(value: FindingValue): string {
  const chosen = choicesOf(value).find((one) => one.choice === value.decision?.choice);
  return chosen?.label ?? 'Đã xem';
}
