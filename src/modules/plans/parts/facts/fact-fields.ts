import type { PlanFactKind } from '../../facts.ts';
import { channelKindLabels, everyLabels, scheduleKindLabels } from '../../labels.ts';

export interface FactField {
  name: string;
  label: string;
  /** lines: one entry per line. */
  type: 'text' | 'area' | 'lines' | 'date' | 'number' | 'select';
  options?: readonly { value: string; label: string }[];
  /** Several stand in one row at the desk; the others take the whole width. */
  isShort?: true;
  /** Begins a group of its own, folded while this field is empty. */
  heading?: string;
  /** Shown only while the field `kind` has one of these values (where the browser can tell). */
  onlyFor?: readonly string[];
}

function optionsOf(labels: Record<string, string>): { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

const capital = (labels: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(labels).map(([key, label]) => [key, label[0]!.toUpperCase() + label.slice(1)]),
  );

const issuedOn: FactField = { name: 'issuedOn', label: 'Ngày ban hành', type: 'date', isShort: true };
const issuer: FactField = { name: 'issuer', label: 'Cơ quan ban hành', type: 'text', isShort: true };
const cited: readonly FactField[] = [
  { name: 'type', label: 'Loại văn bản', type: 'text', isShort: true },
  { name: 'symbol', label: 'Số, ký hiệu', type: 'text', isShort: true },
  issuedOn,
  issuer,
  { name: 'title', label: 'Về việc', type: 'area' },
];

const due: readonly FactField[] = [
  {
    name: 'timing',
    label: 'Tính hạn',
    type: 'select',
    isShort: true,
    options: [
      { value: 'before', label: 'Trước ngày ấy (không kể ngày ấy)' },
      { value: 'until', label: 'Đến hết ngày ấy' },
    ],
  },
  {
    name: 'every',
    label: 'Lặp lại',
    type: 'select',
    isShort: true,
    heading: 'Lặp lại theo kỳ',
    options: [{ value: '', label: 'Không lặp lại' }, ...optionsOf(capital(everyLabels))],
  },
  { name: 'onDay', label: 'Vào ngày', type: 'number', isShort: true },
  {
    name: 'onMonth',
    label: 'Của tháng',
    type: 'select',
    isShort: true,
    options: [
      { value: 'each', label: 'Mỗi tháng' },
      { value: 'first', label: 'Tháng đầu kỳ' },
      { value: 'last', label: 'Tháng cuối kỳ' },
      ...Array.from({ length: 12 }, (_, index) => ({
        value: String(index + 1),
        label: `Tháng ${index + 1}`,
      })),
    ],
  },
  {
    name: 'relativeDays',
    label: 'Số ngày',
    type: 'number',
    isShort: true,
    heading: 'Tính từ một việc chưa biết ngày',
  },
  {
    name: 'relativeKind',
    label: 'Loại ngày',
    type: 'select',
    isShort: true,
    options: [
      { value: 'working', label: 'Ngày làm việc' },
      { value: 'calendar', label: 'Ngày theo lịch' },
    ],
  },
  { name: 'relativeAfter', label: 'Kể từ', type: 'text', isShort: true },
];

/** What may be corrected, in the order shown; names are those of the correction schemas. */
export const factFields: Record<PlanFactKind, readonly FactField[]> = {
  head: [
    { name: 'title', label: 'Tên kế hoạch', type: 'area' },
    { name: 'number', label: 'Số', type: 'text', isShort: true },
    { name: 'symbol', label: 'Ký hiệu', type: 'text', isShort: true },
    issuedOn,
    issuer,
    { name: 'signerPosition', label: 'Chức vụ người ký', type: 'text', isShort: true },
    { name: 'signerName', label: 'Họ tên người ký', type: 'text', isShort: true },
  ],
  legal_basis: cited,
  task: [
    { name: 'title', label: 'Nhiệm vụ', type: 'area' },
    { name: 'lead', label: 'Chủ trì (mỗi dòng một đơn vị)', type: 'lines', isShort: true },
    { name: 'partners', label: 'Phối hợp (mỗi dòng một đơn vị)', type: 'lines', isShort: true },
    { name: 'notes', label: 'Ghi chú (mỗi dòng một ý)', type: 'lines' },
    {
      name: 'scheduleKind',
      label: 'Thời gian',
      type: 'select',
      isShort: true,
      options: optionsOf(scheduleKindLabels),
    },
    { name: 'scheduleText', label: 'Văn bản ghi', type: 'text', isShort: true },
    {
      name: 'scheduleFrom',
      label: 'Từ ngày',
      type: 'date',
      isShort: true,
      onlyFor: ['range', 'continuous', 'periods'],
    },
    {
      name: 'scheduleTo',
      label: 'Đến ngày',
      type: 'date',
      isShort: true,
      onlyFor: ['range', 'continuous', 'periods'],
    },
    { name: 'scheduleDue', label: 'Hạn ghi trong văn bản', type: 'date', isShort: true, onlyFor: ['by'] },
  ],
  report_duty: [
    { name: 'from', label: 'Ai làm', type: 'text', isShort: true },
    { name: 'to', label: 'Gửi đến', type: 'text', isShort: true },
    { name: 'via', label: 'Qua đơn vị', type: 'text', isShort: true },
    { name: 'due', label: 'Ngày ghi trong văn bản', type: 'date', isShort: true },
    ...due,
  ],
  deadline: [
    { name: 'text', label: 'Văn bản ghi', type: 'area' },
    { name: 'date', label: 'Ngày ghi trong văn bản', type: 'date', isShort: true },
    ...due,
  ],
  document: [...cited, { name: 'group', label: 'Nhóm', type: 'text' }],
  channel: [
    { name: 'kind', label: 'Loại', type: 'select', isShort: true, options: optionsOf(channelKindLabels) },
    { name: 'name', label: 'Tên kênh', type: 'text', isShort: true },
    { name: 'value', label: 'Địa chỉ, số máy', type: 'text', isShort: true },
    { name: 'audience', label: 'Dành cho', type: 'text', isShort: true },
  ],
  recipient: [
    { name: 'name', label: 'Nơi nhận', type: 'text', isShort: true },
    { name: 'purpose', label: 'Để', type: 'text', isShort: true },
  ],
  citation: cited,
  budget: [
    { name: 'text', label: 'Văn bản ghi', type: 'area' },
    { name: 'amount', label: 'Số tiền (đồng)', type: 'text', isShort: true },
    { name: 'source', label: 'Nguồn', type: 'text', isShort: true },
  ],
};
