import type { FactValues } from '../../facts.ts';
import { denominatorsCode, dutyDatesCode, unitUnknownCode } from './finding-choices.ts';

type FindingValue = FactValues['finding'];

export interface FindingWords {
  /** What is wrong, in a few words. */
  title: string;
  /** Instead of the reader's sentence where the choices already say it. */
  hint?: string;
  /** Verb + object of the button that opens the decision. */
  button: string;
}

type Words = (value: FindingValue) => FindingWords;

const look = 'Xem, quyết định';

function said(value: FindingValue, name: string): string {
  const detail = value.details?.[name];
  return Array.isArray(detail) ? detail.join(', ') : String(detail ?? '');
}

/** A title that needs nothing of the finding, or the name of one detail in “…”. */
const titled =
  (title: string, detail?: string): Words =>
  (value) => ({ title: detail ? title.replace('…', said(value, detail)) : title, button: look });

const decided: Record<string, Words> = {
  [denominatorsCode]: () => ({
    title: 'Hai mẫu số cho cùng một chỉ tiêu',
    hint: 'Hai nơi trong kế hoạch kể tên hai tập khác nhau:',
    button: 'Chọn mẫu số',
  }),
  [dutyDatesCode]: (value) => ({
    title: `Hai thời hạn cho báo cáo của “${said(value, 'from')}”`,
    button: 'Chọn thời hạn',
  }),
  'document-number-blank': () => ({ title: 'Số văn bản để trống', button: 'Điền số' }),
  'document-date-blank': () => ({ title: 'Ngày ban hành để trống', button: 'Điền ngày' }),
  'document-without-issuer': (value) => ({
    title: `Văn bản ${said(value, 'symbol')} không ghi cơ quan ban hành`,
    button: 'Chọn cơ quan',
  }),
  [unitUnknownCode]: (value) => ({
    title: `Chưa rõ “${said(value, 'name')}” là ai`,
    button: 'Chọn đơn vị',
  }),
};

const content: Record<string, Words> = {
  'not-a-plan': titled('Văn bản không giống một kế hoạch'),
  'document-header-missing': titled('Không có phần đầu văn bản'),
  'task-table-missing': titled('Không thấy nhiệm vụ nào'),
  'task-incomplete': titled('Nhiệm vụ số … thiếu thông tin', 'task'),
  'task-duplicate': (value) => ({
    title: `Nhiệm vụ ${said(value, 'first')} và ${said(value, 'second')} trùng nội dung`,
    button: look,
  }),
  'task-date-conflict': (value) => ({
    title: `Nhiệm vụ ${said(value, 'first')} và ${said(value, 'second')} trùng nội dung, khác thời hạn`,
    button: look,
  }),
  'appendix-missing': titled('Thiếu Phụ lục …', 'appendix'),
  'appendix-not-mentioned': titled('Phần nội dung không nhắc đến phụ lục'),
  'text-blank': titled('Còn chỗ để trống trong nội dung'),
  'target-conflict': titled('Hai mức cho cùng một chỉ tiêu'),
  'quota-conflict': titled('Chỉ tiêu ở phần nội dung khác nhiệm vụ số …', 'task'),
  'totals-disagree': titled('Số tổng không khớp'),
  'numbering-slip': titled('Số thứ tự … bị nhảy hoặc lặp', 'what'),
  'counting-months': titled('Chưa rõ tháng nào được tính'),
  'months-before-issue': titled('Chỉ tiêu tính cả tháng trước khi ban hành'),
  'rounds-before-issue': titled('Có kỳ báo cáo đến hạn trước khi ban hành'),
  'schedule-reversed': titled('Nhiệm vụ số … kết thúc trước khi bắt đầu', 'task'),
  'deadline-passed': titled('Thời hạn không sau ngày ban hành'),
  'date-impossible': titled('Ngày “…” không có trong lịch', 'text'),
  'weekday-mismatch': titled('Thứ không khớp với ngày'),
  'sentence-unclaimed': titled('Có câu mang số liệu chưa thành dữ kiện'),
  'replaces-other': titled('Thay thế văn bản …', 'symbol'),
};

const others: Record<string, Words> = {
  'addressee-abolished': titled('“…” đã thôi hoạt động', 'name'),
  'addressee-ending': titled('“…” thôi hoạt động trong kỳ kế hoạch', 'name'),
  'addressee-spellings': titled('Một đơn vị được viết nhiều cách'),
  'lead-not-recipient': titled('Được giao việc nhưng không có trong Nơi nhận'),
  'legal-basis-lapsed': titled('Văn bản … đã hết hiệu lực', 'symbol'),
  'legal-basis-lapsing': titled('Văn bản … hết hiệu lực trong kỳ kế hoạch', 'symbol'),
  'citation-date-conflict': titled('Văn bản … được dẫn với hai ngày', 'symbol'),
  'citation-after-issue': titled('Văn bản được dẫn ra sau kế hoạch'),
  'scan-quality-low': titled('Bản quét khó đọc'),
  'scan-digits-unsure': titled('Có chữ số nhận dạng chưa chắc'),
};

const form: Record<string, Words> = {
  'format-legal-base-ending': titled('Thể thức: dấu cuối mỗi căn cứ'),
  'format-point-label': titled('Thể thức: ký hiệu điểm a), b)'),
  'format-heading-mark': titled('Thể thức: dấu sau số thứ tự của mục, khoản'),
  'format-number-colon': titled('Thể thức: dấu hai chấm sau “Số”'),
  'format-number-zero': titled('Thể thức: số 0 trước số nhỏ hơn 10'),
  'format-symbol-spaces': titled('Thể thức: khoảng trắng trong số, ký hiệu'),
  'format-citation-number': titled('Thể thức: thiếu từ “số” khi dẫn văn bản'),
  'format-date-zero': titled('Thể thức: số 0 trong ngày, tháng'),
  'format-date-marks': titled('Thể thức: dấu gạch chéo trong ngày, tháng, năm'),
  'format-appendix-number': titled('Thể thức: số La Mã của phụ lục'),
  'format-appendix-reference': titled('Thể thức: dòng “Kèm theo …” dưới tên phụ lục'),
};

const wordsByCode: Record<string, Words> = { ...decided, ...content, ...others, ...form };

export function hasWords(code: string): boolean {
  return Object.hasOwn(wordsByCode, code);
}

/** Short words for the line of a finding; the reader's whole sentence stands inside. */
export function findingWords(value: FindingValue): FindingWords {
  return wordsByCode[value.code]?.(value) ?? { title: value.message, button: look };
}

/** Findings with a real contradiction first, then blanks. */
export function byWeight<F extends { value: FindingValue }>(findings: readonly F[]): F[] {
  const contradictions = [denominatorsCode, dutyDatesCode];
  const weight = ({ value }: F) =>
    contradictions.includes(value.code) ? 0 : value.severity === 'error' ? 1 : 2;
  return findings.toSorted((a, b) => weight(a) - weight(b));
}
