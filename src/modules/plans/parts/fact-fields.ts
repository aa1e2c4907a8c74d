import type { FactKind, FactValues } from '../facts.ts';
import { rhythmOf } from '../review/task-rhythm.ts';

export interface FactField {
  name: string;
  label: string;
  /** lines: one entry per line. */
  type: 'text' | 'area' | 'lines' | 'date' | 'number' | 'select';
  options?: readonly { value: string; label: string }[];
}

const issuedOn = { name: 'issuedOn', label: 'Ngày ban hành', type: 'date' } as const;
const issuer = { name: 'issuer', label: 'Cơ quan ban hành', type: 'text' } as const;

/** What may be corrected, in the order shown; names are those of the correction schemas. */
export const factFields: Record<Exclude<FactKind, 'finding'>, readonly FactField[]> = {
  head: [
    { name: 'title', label: 'Tên kế hoạch', type: 'area' },
    { name: 'number', label: 'Số', type: 'text' },
    { name: 'symbol', label: 'Ký hiệu', type: 'text' },
    issuedOn,
    issuer,
  ],
  legal_basis: [
    { name: 'type', label: 'Loại văn bản', type: 'text' },
    { name: 'symbol', label: 'Số, ký hiệu', type: 'text' },
    issuedOn,
    issuer,
    { name: 'title', label: 'Về việc', type: 'area' },
  ],
  task: [
    { name: 'title', label: 'Nhiệm vụ', type: 'area' },
    { name: 'lead', label: 'Chủ trì (mỗi dòng một đơn vị)', type: 'lines' },
    { name: 'partners', label: 'Phối hợp (mỗi dòng một đơn vị)', type: 'lines' },
    { name: 'notes', label: 'Ghi chú (mỗi dòng một ý)', type: 'lines' },
    { name: 'quotaMin', label: 'Số lượng ít nhất (để trống nếu không có số)', type: 'number' },
    { name: 'quotaWhat', label: 'Tính cái gì', type: 'text' },
    {
      name: 'quotaPer',
      label: 'Trong mỗi',
      type: 'select',
      options: [
        { value: 'week', label: 'Tuần' },
        { value: 'month', label: 'Tháng' },
        { value: 'quarter', label: 'Quý' },
        { value: 'year', label: 'Năm' },
      ],
    },
    {
      name: 'rhythm',
      label: 'Nếu không có số thì theo dõi',
      type: 'select',
      options: [
        { value: 'quarter', label: 'Mỗi quý một lần' },
        { value: 'year', label: 'Một lần trong năm' },
      ],
    },
  ],
  report_duty: [
    { name: 'from', label: 'Ai làm', type: 'text' },
    { name: 'to', label: 'Gửi đến', type: 'text' },
    { name: 'via', label: 'Qua đơn vị', type: 'text' },
    { name: 'due', label: 'Trước ngày (không kể ngày này)', type: 'date' },
  ],
  deadline: [
    { name: 'text', label: 'Văn bản ghi', type: 'area' },
    { name: 'date', label: 'Ngày', type: 'date' },
  ],
  document: [
    { name: 'type', label: 'Loại văn bản', type: 'text' },
    { name: 'symbol', label: 'Số, ký hiệu', type: 'text' },
    issuedOn,
    issuer,
    { name: 'title', label: 'Về việc', type: 'area' },
  ],
  channel: [
    { name: 'name', label: 'Tên kênh', type: 'text' },
    { name: 'value', label: 'Địa chỉ', type: 'text' },
    { name: 'audience', label: 'Dành cho', type: 'text' },
  ],
  recipient: [
    { name: 'name', label: 'Nơi nhận', type: 'text' },
    { name: 'purpose', label: 'Để', type: 'text' },
  ],
};

function quotaOf(task: FactValues['task']) {
  return task.measures.find((measure) => measure.kind === 'quota');
}

const taskFields: Record<string, (task: FactValues['task']) => string> = {
  quotaMin: (task) => String(quotaOf(task)?.min ?? ''),
  quotaWhat: (task) => quotaOf(task)?.what ?? '',
  quotaPer: (task) => quotaOf(task)?.per ?? 'month',
  rhythm: rhythmOf,
};

/** The value of a field as a form shows it. */
export function fieldText(value: FactValues[FactKind], name: string): string {
  if ('measures' in value && taskFields[name]) return taskFields[name](value);
  const found = (value as unknown as Record<string, unknown>)[name];
  if (Array.isArray(found)) return found.join('\n');
  return found === null || found === undefined ? '' : String(found);
}
