import { describe, expect, it } from 'vitest';
import { readPlan } from '../read-plan.ts';

async function leadsIn(rows: string) {
  const table = `| STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|\n${rows}`;
  const text = `# KẾ HOẠCH\n\nTuyên truyền năm 2024\n\nI. PHÂN CÔNG\n\n${table}\n`;
  const { reading } = await readPlan(Buffer.from(text), 'x.md');
  return reading.tasks.map(({ lead, confidence }) => [lead.join('; '), confidence >= 0.9]);
}

const PAIRS = `| 1 | In tờ rơi | Phòng Tổ chức | Các trường | Quý I |
| 2 | Viết bài | Văn phòng | Thanh tra | Quý II |
| 3 | Tập huấn | Phòng Tổ chức | Các trường | Quý III |`;

describe('ô chủ trì bị mất vì định dạng không có ô gộp', () => {
  it('bảng ghi gạch ở ô trống: ô không gạch lấy của hàng trên, độ tin thấp', async () => {
    const rows = `${PAIRS}\n| 4 | Treo áp phích | | Các trường | Quý III |\n| 5 | Tổng kết | Văn phòng | - | Quý IV |`;
    expect(await leadsIn(rows)).toEqual([
      ['Phòng Tổ chức', true],
      ['Văn phòng', true],
      ['Phòng Tổ chức', true],
      ['Phòng Tổ chức', false],
      ['Văn phòng', true],
    ]);
  });

  it('bảng không ghi gạch: ô trống để trống', async () => {
    const rows = `${PAIRS}\n| 4 | Treo áp phích | | Các trường | Quý III |`;
    expect((await leadsIn(rows)).at(-1)).toEqual(['', false]);
  });
});
