import { describe, expect, it } from 'vitest';
import { findMoney, moneyUnder } from '../../grammar/measures/money.ts';
import { readPlan } from '../../read-plan.ts';

describe('số tiền', () => {
  it.each([
    ['350 triệu đồng', 350e6],
    ['350.000.000 đồng', 350e6],
    ['1,2 tỷ đồng', 1.2e9],
    ['1.250 triệu đồng', 1250e6],
    ['1 tỷ 200 triệu đồng', 1.2e9],
    ['68,5 triệu đồng', 68.5e6],
    ['20.000.000đ (hai mươi triệu đồng)', 20e6],
    ['500 nghìn đồng', 500e3],
    ['15.000.000 VNĐ', 15e6],
  ])('“%s”', (text, amount) => expect(findMoney(text).map((money) => money.amount)).toEqual([amount]));

  it.each([['năm 2024'], ['350 triệu chứng'], ['12 đồng chí'], ['Quyết định số 350/QĐ-UBND'], ['5 tỷ lệ']])(
    '“%s” không phải tiền',
    (text) => expect(findMoney(text)).toEqual([]),
  );

  it.each([
    ['Kinh phí (triệu đồng)', '24', 24e6],
    ['Kinh phí (triệu đồng)', '1.150', 1150e6],
    ['Kinh phí (triệu đồng)', '12,5', 12.5e6],
    ['Dự toán (đồng)', '3.500.000', 3.5e6],
    ['Kinh phí (1.000 đồng)', '850', 850e3],
    ['Kinh phí', '30 triệu đồng', 30e6],
    ['Kinh phí', '24', null],
    ['Kinh phí (triệu đồng)', '-', null],
    ['Kinh phí (triệu đồng)', 'Lồng ghép', null],
  ])('dưới “%s” ô “%s”', (header, cell, amount) => expect(moneyUnder(header, cell)).toBe(amount));
});

async function budgetsIn(text: string) {
  const plan = `KẾ HOẠCH\nTruyền thông năm 2024\n\nI. MỤC ĐÍCH\n1. Mục đích\n\n${text}`;
  const { reading } = await readPlan(Buffer.from(plan), 'x.txt');
  return reading.budgets.map(({ amount, source }) => [amount, source]);
}

describe('kinh phí của kế hoạch', () => {
  it('tổng và từng nguồn', async () => {
    expect(
      await budgetsIn(
        'II. KINH PHÍ\nTổng kinh phí: 480 triệu đồng, trong đó: Quỹ Bảo trợ trẻ em hỗ trợ 300.000.000 đồng; ngân sách xã 180 triệu đồng.',
      ),
    ).toEqual([
      [480e6, null],
      [300e6, 'Quỹ Bảo trợ trẻ em'],
      [180e6, 'ngân sách xã'],
    ]);
  });

  it('chỉ nêu nguồn thì số tiền để trống', async () => {
    expect(
      await budgetsIn(
        'II. KINH PHÍ THỰC HIỆN\nTừ nguồn ngân sách nhà nước năm 2024 và các nguồn hợp pháp khác.',
      ),
    ).toEqual([[null, 'ngân sách nhà nước năm 2024 và các nguồn hợp pháp khác']]);
  });

  it('tiền phạt, mức chi cho một người, học phí không phải kinh phí', async () => {
    expect(
      await budgetsIn(
        'II. NỘI DUNG\n- Mức phạt từ 1.000.000 đồng đến 3.000.000 đồng.\n- Kinh phí hỗ trợ 50.000 đồng/người/ngày.\n- Học phí 120.000 đồng.',
      ),
    ).toEqual([]);
  });

  it('cột kinh phí có đơn vị ở tiêu đề', async () => {
    expect(
      await budgetsIn(
        '| STT | Nhiệm vụ | Đơn vị chủ trì | Kinh phí (triệu đồng) |\n| --- | --- | --- | --- |\n| 1 | In tờ rơi | Phòng A | 24 |\n| 2 | Viết bài | Phòng B | - |',
      ),
    ).toEqual([[24e6, null]]);
  });
});
