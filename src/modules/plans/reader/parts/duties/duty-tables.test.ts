import { describe, expect, it } from 'vitest';
import { shortPlan } from '../../findings/testing/short-plan.ts';
import { readPlan } from '../../read-plan.ts';

async function dutiesIn(...rows: string[]): Promise<string[]> {
  const text = shortPlan({ body: ['3. Chế độ báo cáo', 'Thời hạn gửi báo cáo như sau:', '', ...rows] });
  const { reading } = await readPlan(Buffer.from(text), 'mau.txt');
  return reading.reportDuties.map(
    ({ from, to, via, due, inclusive, every }) =>
      `${from} → ${to}${via ? ` qua ${via}` : ''}: ${due ? `${inclusive ? '≤' : '<'} ${due}` : every}`,
  );
}

describe('bảng chế độ báo cáo', () => {
  it('mỗi hàng là một nghĩa vụ', async () => {
    expect(
      await dutiesIn(
        '| TT | Loại báo cáo | Đơn vị báo cáo | Nơi nhận | Thời hạn |',
        '|---|---|---|---|---|',
        '| 1 | Báo cáo tháng | Các thư viện huyện | Phòng Thư viện | Trước ngày 20 hằng tháng |',
        '| 2 | Báo cáo 6 tháng | Các thư viện huyện | Sở Văn hóa và Thể thao (qua Phòng Thư viện) | Trước ngày 15/6/2024 |',
        '| 3 | Báo cáo năm | Sở Văn hóa và Thể thao | UBND tỉnh | 15/12/2024 |',
      ),
    ).toEqual([
      'Các thư viện huyện → Phòng Thư viện: month',
      'Các thư viện huyện → Sở Văn hóa và Thể thao qua Phòng Thư viện: < 2024-06-15',
      'Sở Văn hóa và Thể thao → UBND tỉnh: ≤ 2024-12-15',
    ]);
  });

  it('bảng việc không phải bảng báo cáo', async () => {
    expect(
      await dutiesIn(
        '| TT | Nhiệm vụ | Đơn vị thực hiện | Thời gian |',
        '|---|---|---|---|',
        '| 1 | Đăng bài | Văn phòng | Trước ngày 15/6/2024 |',
      ),
    ).toEqual([]);
  });
});
