import { squash } from '../../text/tidy-text.ts';

export type DutyPart = 'lead' | 'partners' | 'doers' | 'time' | 'product' | 'budget' | 'notes';

const WHO = String.raw`(?:(?:các\s+)?(?:đơn vị|cơ quan|bộ phận|người|cá nhân|tổ chức|lực lượng)(?:\s*[,/]\s*(?:đơn vị|cơ quan|cá nhân|bộ phận))*\s+)?`;

// First match wins at a place; each stands before a colon.
const LABELS: [DutyPart, string][] = [
  ['doers', String.raw`${WHO}chủ trì\s*(?:,|và|\/)\s*(?:${WHO})?phối hợp(?:\s+thực hiện)?`],
  ['partners', String.raw`${WHO}(?:cùng\s+)?phối hợp(?:\s+(?:thực hiện|triển khai|với|tổ chức))?`],
  [
    'time',
    String.raw`(?:thời\s+(?:gian|hạn|điểm)|tiến độ|hạn|lộ trình)(?:\s+(?:thực hiện|hoàn thành|triển khai|tổ chức|dự kiến|tiến hành))*|hoàn thành`,
  ],
  [
    'product',
    String.raw`(?:sản phẩm|kết quả|đầu ra)(?:\s+(?:dự kiến|đầu ra|thực hiện|cần đạt|đạt được|hoàn thành))*`,
  ],
  ['budget', String.raw`(?:nguồn\s+)?kinh phí(?:\s+(?:thực hiện|dự kiến))?`],
  [
    'lead',
    String.raw`${WHO}(?:chủ trì|phụ trách|đầu mối|tham mưu|chịu trách nhiệm)(?:\s+(?:chính|thực hiện|tham mưu|triển khai|tổ chức))*|(?:${WHO})(?:thực hiện|triển khai)|phân công(?:\s+thực hiện)?`,
  ],
  [
    'notes',
    'địa điểm|đối tượng|hình thức|số lượng|thành phần|quy mô|phạm vi|nội dung|yêu cầu|ghi chú|mục tiêu|chỉ tiêu',
  ],
];

const LABEL = new RegExp(
  String.raw`(?<=^|[\s(;,.+–-])(?:${LABELS.map(([part, source]) => `(?<${part}>${source})`).join('|')})\s*:`,
  'giu',
);

export interface LabelledParts {
  /** Text before the first label. */
  before: string;
  parts: Partial<Record<DutyPart, string>>;
  /** Where the first label stands. */
  from: number;
}

/** "Chủ trì: …; phối hợp: …; thời hạn: …", on one line or on several; null without any label. */
export function labelledParts(text: string): LabelledParts | null {
  const labels = [...text.matchAll(LABEL)];
  const [first] = labels;
  if (!first) return null;
  const parts: LabelledParts['parts'] = {};
  for (const [index, label] of labels.entries()) {
    const part = LABELS.find(([name]) => label.groups?.[name] !== undefined)?.[0];
    const value = cleanValue(text.slice(label.index + label[0].length, labels[index + 1]?.index));
    if (!part || !value) continue;
    parts[part] = parts[part] ? `${parts[part]}\n${value}` : value;
  }
  return { before: cleanValue(text.slice(0, first.index)), parts: withTimeApart(parts), from: first.index };
}

function cleanValue(text: string): string {
  return text
    .split('\n')
    .map((line) => squash(line))
    .join('\n')
    .replace(/^[\s\-–+•;,.]+|[\s\-–+•;,(]+$/gu, '')
    .replace(/(?<!\.)\.$/u, '')
    .trim();
}

/** Time that a list of units goes over into without a label: "Phòng A; hoàn thành trước ngày 20/5". */
export const TIME_AFTER =
  /(?:^|[;,.\n]\s*|\s[-–]\s|\s(?=trước ngày|chậm nhất|xong trước|hoàn thành trước|trong (?:tháng|quý) (?:\d|[IV])))(?:và\s+)?((?:hoàn thành|xong|thực hiện|thời gian)?\s*(?:xong\s+)?(?:trước|chậm nhất|muộn nhất|trong (?:tháng|quý|năm)|từ (?:ngày|tháng|quý|năm)|đến hết|thường xuyên|hằng (?:tháng|quý|năm|tuần)|hàng (?:tháng|quý|năm|tuần)|quý (?:I|V|\d)|tháng \d|năm \d{4}|cả năm)(?!\p{L}).*)$/isu;

function withTimeApart(parts: LabelledParts['parts']): LabelledParts['parts'] {
  if (parts.time) return parts;
  for (const role of ['partners', 'lead', 'doers', 'product'] as const) {
    const value = parts[role];
    const time = value ? TIME_AFTER.exec(value) : null;
    if (value && time?.[1])
      return { ...parts, [role]: cleanValue(value.slice(0, time.index)), time: squash(time[1]) };
  }
  return parts;
}
