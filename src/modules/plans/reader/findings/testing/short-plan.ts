import { readPlan } from '../../read-plan.ts';
import type { Finding } from '../../types.ts';

export interface ShortPlan {
  number?: string;
  issued?: string;
  title?: string;
  bases?: string[];
  body?: string[];
  /** Number, task, lead, partners, time. */
  tasks?: string[][];
  recipients?: string[];
  appendix?: string[];
}

const HEADER = '| TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |';

/** A plan of a made-up province, as short as a check needs it. */
export function shortPlan(plan: ShortPlan): string {
  const table = plan.tasks
    ? [HEADER, '|---|---|---|---|---|', ...plan.tasks.map((cells) => `| ${cells.join(' | ')} |`)]
    : [];
  return [
    'UBND TỈNH BÌNH AN',
    'SỞ VĂN HÓA VÀ THỂ THAO',
    `Số: ${plan.number ?? '45'}/KH-SVHTT`,
    `Bình An, ${plan.issued ?? 'ngày 05 tháng 3 năm 2024'}`,
    '',
    'KẾ HOẠCH',
    plan.title ?? 'Truyền thông về văn hóa đọc năm 2024',
    '',
    ...(plan.bases ?? ['Căn cứ Kế hoạch số 12/KH-UBND ngày 10/01/2024 của UBND tỉnh về văn hóa đọc.']),
    'Sở Văn hóa và Thể thao ban hành Kế hoạch như sau:',
    '',
    'I. MỤC ĐÍCH',
    '- Nâng cao nhận thức về văn hóa đọc.',
    '',
    'II. TỔ CHỨC THỰC HIỆN',
    ...(plan.body ?? []),
    '',
    ...table,
    '',
    'Nơi nhận:',
    ...(plan.recipients ?? ['Như trên', 'Lưu: VT']).map((name) => `- ${name};`),
    '',
    'GIÁM ĐỐC',
    '',
    'Nguyễn Văn Mẫu',
    ...(plan.appendix ?? []),
  ].join('\n');
}

export async function findingsOf(plan: ShortPlan | string): Promise<Finding[]> {
  const text = typeof plan === 'string' ? plan : shortPlan(plan);
  return (await readPlan(Buffer.from(text), 'mau.txt')).reading.findings;
}

/** The findings of one code. */
export async function findingsWith(code: string, plan: ShortPlan | string): Promise<Finding[]> {
  return (await findingsOf(plan)).filter((finding) => finding.code === code);
}
