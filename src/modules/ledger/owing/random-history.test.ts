import { expect, it } from 'vitest';
import { seededRandom } from '../testing-year.ts';
import { HistoryMaker, whyWrong } from './random-history.ts';

/** More of them: `lantoa histories --runs 100000`. */
it('lịch sử ngẫu nhiên: tỉ lệ trong 0–100 %, không ô nào hai lần, không minh chứng nào tính hai kỳ', () => {
  const maker = new HistoryMaker(seededRandom(15));
  const wrong = new Map<string, number>();
  let cells = 0;
  for (let run = 0; run < 3000; run++) {
    const history = maker.make();
    cells += history.cells.length;
    const why = whyWrong(history);
    if (why) wrong.set(why, (wrong.get(why) ?? 0) + 1);
  }
  expect([...wrong]).toEqual([]);
  expect(cells).toBeGreaterThan(20_000);
});
