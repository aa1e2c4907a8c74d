import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { amendPlan } from '../../plans/index.server.ts';
import { buildUnit } from '../../units/testing.ts';
import { generateObligations } from '../obligations/generate-obligations.server.ts';
import { buildMeasure, buildPlan } from '../testing.ts';
import { loadAmendmentForm } from './amendment-page.server.ts';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');

describe('trang điều chỉnh', () => {
  const house = useTestHouse();
  let ctx: Ctx;
  let planId: string;
  let measureId: string;

  beforeEach(async () => {
    const { db, clock } = house.services;
    await sql`truncate units, plans, evidence cascade`.execute(db);
    clock.set('2023-10-16T08:00:00+07:00');
    const department = await buildUnit(db, { kind: 'department' });
    ctx = house.ctx(actorWith('coordinator', department));
    await buildUnit(db, { kind: 'special_school', parentId: department.id });
    planId = (await buildPlan(db)).id;
    measureId = (await buildMeasure(db, { planId, owedBy: { kinds: ['special_school'] } })).id;
    await withTransaction(ctx, (tx) => generateObligations(tx, planId));
  });

  const page = (fields: Record<string, string>) =>
    loadAmendmentForm(
      ctx,
      planId,
      new URLSearchParams({
        viec: 'sua',
        'chi-tieu': measureId,
        hien: '1',
        xem: '1',
        tu: '2023-10',
        loi: 'Ít nhất 2 bài viết/bản tin mỗi tháng',
        'so-luong': '3',
        loai: 'special_school',
        'ly-do': 'Kế hoạch bổ sung',
        ...fields,
      }),
    );

  it('lời nói 2, số ghi 3: hỏi, chưa xem trước', async () => {
    const { preview, ask, errors } = await page({});
    expect(preview).toBeNull();
    expect(ask).toMatchObject({ said: 2, words: 'Ít nhất 3 bài viết/bản tin mỗi tháng', choice: '' });
    expect(errors['loi-so']).toContain('2');
  });

  it('chọn sửa lời: lời và số khớp, xem trước nói 2 → 3', async () => {
    const { preview, ask, values } = await page({ 'loi-so': 'sua' });
    expect(ask).toBeNull();
    expect(values.what).toBe('Ít nhất 3 bài viết/bản tin mỗi tháng');
    expect(preview!.words.join()).toContain('số lượng từ 2 thành 3');
    expect(preview!.measures[0]!.how).toEqual([['2', '3']]);
  });

  it('chọn giữ lời: xem trước với lời cũ', async () => {
    const { preview, values } = await page({ 'loi-so': 'giu' });
    expect(values.what).toBe('Ít nhất 2 bài viết/bản tin mỗi tháng');
    expect(preview!.measures[0]!.how).toEqual([['2', '3']]);
  });

  it('tháng mặc định là tháng còn được tính; hết tháng thì phải chọn', async () => {
    const opened = () =>
      loadAmendmentForm(ctx, planId, new URLSearchParams({ viec: 'sua', 'chi-tieu': measureId }));
    expect((await opened()).values.fromMonth).toBe('2023-10');
    house.services.clock.set('2023-11-22T08:00:00+07:00');
    expect((await opened()).values.fromMonth).toBe('');
  });

  it('tháng áp dụng không đổi nghĩa vụ nào: không ghi được, nói vì sao', async () => {
    const { preview, problem, errors } = await page({ 'loi-so': 'sua', tu: '2023-11' });
    expect(preview).toBeNull();
    expect(problem!.message).toContain('không nghĩa vụ nào đổi');
    expect(errors.tu).toBeTruthy();
    const changes = [{ kind: 'change-measure' as const, measureId, needed: 3 }];
    const input = { planId, version: null, fromMonth: '2023-11', basis: '', reason: 'Thử xem', changes };
    await expect(amendPlan(ctx, input)).rejects.toMatchObject({ code: 'ledger.amends-nothing' });
  });

  it('chỉ nói lại cho rõ thì không cần nghĩa vụ nào đổi', async () => {
    const changes = [{ kind: 'change-measure' as const, measureId, what: 'Ít nhất 2 bài mỗi tháng' }];
    const input = { planId, version: null, fromMonth: '2023-11', basis: '', reason: 'Nói rõ', changes };
    await expect(amendPlan(ctx, input)).resolves.toBeTruthy();
  });

  it('tháng đã qua: nói tháng nào, bao nhiêu đơn vị không làm thêm được', async () => {
    const { preview } = await page({ 'loi-so': 'sua', tu: '2023-08' });
    expect(preview!.over).toEqual({ cells: 2, units: 1, months: ['2023-08', '2023-09'] });
    expect(plain(preview!.words.join())).toContain('số lượng từ 2 thành 3');
    expect((await page({ 'loi-so': 'sua' })).preview!.over).toBeNull();
  });
});
