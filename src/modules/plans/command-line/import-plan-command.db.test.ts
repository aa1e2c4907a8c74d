import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import { buildUnit } from '../../units/testing.ts';
import { decideAsAdvised } from '../example/load-example-plan.server.ts';
import { importPlanCommand, releasePlanCommand } from './import-plan-command.server.ts';

const example = join(import.meta.dirname, '../example/ke-hoach-mau-2023.txt');

describe('lantoa plan import, lantoa plan release', () => {
  const house = useTestHouse();
  let said: string[];

  beforeEach(() => {
    said = [];
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        said.push(String(text));
        return true;
      });
  });
  afterEach(() => vi.restoreAllMocks());

  async function asCoordinator() {
    const office = { kind: 'department_office', name: 'Phòng Hành chính – Quản trị' } as const;
    return house.ctx(actorWith('coordinator', await buildUnit(house.services.db, office)));
  }

  it('nhà chưa có người điều phối: một câu, mã thoát 2', async () => {
    expect(await importPlanCommand(house.ctx(), [example])).toBe(2);
    expect(said.join('')).toMatch(/Chưa có người điều phối/);
  });

  it('nhập rồi phát hành; còn điểm phải quyết định thì nói rõ', async () => {
    const ctx = await asCoordinator();
    await buildUnit(ctx.db, { kind: 'department_office', name: 'Phòng Giáo dục Trung học' });
    expect(await importPlanCommand(ctx, [example, '--year', '2023'])).toBe(0);
    const planId = /[0-9a-f-]{36}/.exec(said.join(''))![0];
    expect(await releasePlanCommand(ctx, [planId])).toBe(2);
    expect(said.join('')).toMatch(/phải quyết định/);
    await decideAsAdvised(ctx, planId);
    expect(await releasePlanCommand(ctx, [planId])).toBe(0);
  });

  it('gọi sai hoặc tệp không có: mã thoát 2, không lưu gì', async () => {
    const ctx = await asCoordinator();
    expect(await importPlanCommand(ctx, [])).toBe(2);
    expect(await importPlanCommand(ctx, [example, '--year', 'nay'])).toBe(2);
    expect(await importPlanCommand(ctx, ['/không/có.txt'])).toBe(2);
    expect(await releasePlanCommand(ctx, [])).toBe(2);
    expect(await releasePlanCommand(ctx, ['không-phải-mã'])).toBe(2);
  });
});
