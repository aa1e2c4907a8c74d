import type { FactValues } from '../facts.ts';
import { denominatorsCode, unitUnknownCode } from './finding-choices.ts';

type FindingValue = FactValues['finding'];

export interface FindingWords {
  /** What is wrong, in a few words. */
  title: string;
  /** Instead of the reader's sentence where the choices already say it. */
  hint?: string;
  /** Verb + object of the button that opens the decision. */
  button: string;
}

const wordsByCode: Record<string, (value: FindingValue) => FindingWords> = {
  [denominatorsCode]: () => ({
    title: 'Hai mẫu số cho cùng một chỉ tiêu',
    hint: 'Hai nơi trong kế hoạch kể tên hai tập khác nhau:',
    button: 'Chọn mẫu số',
  }),
  'document-number-blank': () => ({ title: 'Số văn bản để trống', button: 'Điền số' }),
  'document-date-blank': () => ({ title: 'Ngày ban hành để trống', button: 'Điền ngày' }),
  'document-without-issuer': (value) => ({
    title: `Văn bản ${value.details?.symbol ?? ''} không ghi cơ quan ban hành`,
    button: 'Chọn cơ quan',
  }),
  [unitUnknownCode]: (value) => ({
    title: `Chưa rõ “${value.details?.name ?? ''}” là ai`,
    button: 'Chọn đơn vị',
  }),
};

/** Short words for the line of a finding; the reader's whole sentence stands inside. */
export function findingWords(value: FindingValue): FindingWords {
  return wordsByCode[value.code]?.(value) ?? { title: value.message, button: 'Xem, quyết định' };
}

/** Findings with a real contradiction first, then blanks. */
export function byWeight<F extends { value: FindingValue }>(findings: readonly F[]): F[] {
  const weight = ({ value }: F) => (value.code === denominatorsCode ? 0 : value.severity === 'error' ? 1 : 2);
  return findings.toSorted((a, b) => weight(a) - weight(b));
}
