import { beforeAll, describe, expect, test } from 'vitest';
import { people } from '../authorisation/people.ts';
import { openSite, type Site } from '../authorisation/site.ts';
import { buildWorld, type UnitObjects, type World } from '../authorisation/world.ts';
import { type TestHouse, useTestHouse } from '../support/test-database.ts';

let house: TestHouse;
let site: Site;
let world: World;
let middle: UnitObjects;
let child: UnitObjects;
const cookies = new Map<string, string>();

describe('hai người quyết định cùng một việc', () => {
  house = useTestHouse();
  beforeAll(async () => {
    world = await buildWorld(house);
    middle = world.units.middle;
    child = world.units.child;
    site = await openSite(house);
    for (const person of people) cookies.set(person.name, await site.signIn(person));
  }, 180_000);

  const post = (who: string, path: string, form: Record<string, string>) =>
    site.send('POST', { path, form }, cookies.get(who)!);
  const textOf = async (answer: Response) =>
    (await answer.text()).replaceAll('\u00a0', ' ').replaceAll('&nbsp;', ' ');

  test('một dữ kiện của kế hoạch: người sau thấy cả hai bản, bản của người trước còn nguyên', async () => {
    const path = `/ke-hoach/${world.inReviewPlanId}`;
    const factId = world.inReviewFactId;
    const first = { intent: 'correct', factId, version: '1', name: 'Nơi nhận người trước ghi', purpose: '' };
    const second = { ...first, name: 'Nơi nhận người sau ghi' };
    expect((await post('coordinator-office', path, first)).status).toBe(303);
    const answer = await post('coordinator-middle', path, second);
    expect(answer.status).toBe(409);
    const shown = await textOf(answer);
    expect(shown).toContain('Nơi nhận người trước ghi');
    expect(shown).toContain('Nơi nhận người sau ghi');
    expect(shown).toContain('coordinator-office');
    expect(await factValue(factId)).toMatchObject({ name: 'Nơi nhận người trước ghi' });
    // Having seen both, the second one may still decide.
    expect((await post('coordinator-middle', path, { ...second, version: '2' })).status).toBe(303);
    expect(await factValue(factId)).toMatchObject({ name: 'Nơi nhận người sau ghi' });
  });

  test('bấm cùng một lúc: đúng một người được ghi', async () => {
    const path = `/ke-hoach/${world.inReviewPlanId}`;
    const form = { intent: 'drop', factId: world.inReviewFactId, version: '3' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        post(index % 2 === 0 ? 'coordinator-office' : 'coordinator-middle', path, form),
      ),
    );
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([303, ...Array(7).fill(409)]);
  });

  test('một báo cáo: người sau được biết ai đã quyết định gì, với lý do nào', async () => {
    const path = `/bao-cao/ban-gui/${child.receiptCode}`;
    const first = { decision: 'returned', reason: 'Bổ sung số lớp đã dạy' };
    expect((await post('district_officer-middle', path, first)).status).toBe(303);
    const answer = await post('coordinator-office', path, { decision: 'accepted' });
    expect(answer.status).toBe(409);
    const shown = await textOf(answer);
    expect(shown).toContain('district_officer-middle');
    expect(shown).toContain('Bổ sung số lớp đã dạy');
  });

  test('trả lại và tiếp nhận một báo cáo cùng một lúc: đúng một quyết định', async () => {
    const path = `/bao-cao/ban-gui/${world.units.niece.receiptCode}`;
    const answers = await Promise.all([
      post('district_officer-middle', path, { decision: 'accepted' }),
      post('coordinator-office', path, { decision: 'returned', reason: 'Bổ sung số lớp đã dạy' }),
      post('coordinator-middle', path, { decision: 'accepted' }),
    ]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([303, 409, 409]);
    const { rows } = await decisionsIn(world.units.niece.submissionId);
    expect(rows).toHaveLength(1);
  });

  test('một bản nháp: người sau thấy cả hai bản', async () => {
    const path = `/bai-dang/${middle.draftId}`;
    const form = { form: 'article', originality: 'own', summary: '', intent: 'save', version: '1' };
    const first = { ...form, title: 'Bản của hiệu trưởng', text: 'Một.' };
    const second = { ...form, title: 'Bản của người phụ trách', text: 'Hai.' };
    expect((await post('unit_head-middle', path, first)).status).toBe(303);
    const shown = await textOf(await post('unit_communicator-middle', path, second));
    expect(shown).toContain('Bản của hiệu trưởng');
    expect(shown).toContain('Bản của người phụ trách');
    const kept = await house.services.db
      .selectFrom('articles')
      .where('id', '=', middle.draftId)
      .select('title')
      .executeTakeFirstOrThrow();
    expect(kept.title).toBe('Bản của hiệu trưởng');
  });

  test('lời văn của một báo cáo: người sau thấy cả hai bản', async () => {
    const path = `/bao-cao/${middle.openReportId}/muc/kho-khan`;
    expect((await post('unit_head-middle', path, { version: '1', text: 'Thiếu máy tính.' })).status).toBe(
      303,
    );
    const answer = await post('unit_communicator-middle', path, { version: '1', text: 'Mạng chậm.' });
    expect(answer.status).toBe(409);
    const shown = await textOf(answer);
    expect(shown).toContain('Thiếu máy tính.');
    expect(shown).toContain('Mạng chậm.');
  });

  async function factValue(id: string): Promise<unknown> {
    const row = await house.services.db
      .selectFrom('plan_facts')
      .where('id', '=', id)
      .select('value')
      .executeTakeFirstOrThrow();
    return row.value;
  }

  async function decisionsIn(submissionId: string) {
    const rows = await house.services.db
      .selectFrom('event_log')
      .where('subject_id', '=', submissionId)
      .where('name', 'in', ['report.returned', 'report.accepted'])
      .select('name')
      .execute();
    return { rows };
  }
});
