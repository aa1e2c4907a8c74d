import { expect, it } from 'vitest';
import { asOfGroups } from './as-of-lines.ts';

const totals = { measureId: 'm', periodStart: '2023-07-01', exempt: 0, nothing: 0, items: 0 };
const measure = {
  id: 'm',
  period: 'month' as const,
  what: 'Hai bài',
  taskShortTitle: 'Chuyên mục',
  denominator: null,
};

it('mỗi số đứng cạnh số của nó, kèm đơn vị kết thúc và bắt đầu; kỳ không đổi thì nói là không đổi', () => {
  const [group] = asOfGroups(
    [measure],
    [
      { ...totals, owed: 10, done: 8, missing: 2 },
      { ...totals, periodStart: '2023-06-01', owed: 10, done: 9, missing: 1 },
    ],
    [
      { ...totals, owed: 9, done: 8, missing: 1 },
      { ...totals, periodStart: '2023-06-01', owed: 10, done: 9, missing: 1 },
    ],
    [{ measureId: 'm', periodStart: '2023-07-01', ended: 2, begun: 1 }],
  );
  expect(group).toMatchObject({
    what: 'Chuyên mục',
    lines: [
      { head: 'Tháng\u00a06', isOther: false, ended: 0 },
      {
        head: 'Tháng\u00a07',
        isOther: true,
        ended: 2,
        begun: 1,
        before: { owed: 10, done: 8, missing: 2 },
        after: { owed: 9, done: 8, missing: 1 },
      },
    ],
  });
});
