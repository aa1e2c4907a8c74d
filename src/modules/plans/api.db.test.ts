import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../tests/support/test-database.ts';
import { apiGate } from '../../access.server.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { isAppError, statusOfKind } from '../../platform/errors/app-error.ts';
import { Api, type ApiEnv } from '../../platform/http/api.server.ts';
import { buildUnit } from '../units/testing.ts';
import { addPlanApi } from './api.server.ts';
import { decideFact } from './decisions/decide-fact.server.ts';
import { listFacts } from './decisions/fact-store.server.ts';
import { decideAsAdvised } from './example/load-example-plan.server.ts';
import { factsOfKind } from './facts.ts';
import { findPlan } from './find-plan.server.ts';

describe('API kế hoạch', () => {
  const house = useTestHouse();
  let coordinator: Actor;
  let communicator: Actor;

  beforeAll(async () => {
    const { db } = house.services;
    const office = await buildUnit(db, { kind: 'department_office', name: 'Phòng Hành chính – Quản trị' });
    await buildUnit(db, { kind: 'department_office', name: 'Phòng Giáo dục Trung học' });
    coordinator = actorWith('coordinator', office);
    communicator = actorWith('unit_communicator', await buildUnit(db));
  });

  /** The slice's calls with a person already signed in. */
  async function call(actor: Actor | null, method: string, path: string, body?: object) {
    const api = new Api(apiGate);
    addPlanApi(api);
    const app = new Hono<ApiEnv>();
    app.onError((error, hono) => {
      if (!isAppError(error)) throw error;
      return hono.json({ code: error.code }, statusOfKind[error.kind] as 400);
    });
    app.use(async (hono, next) => {
      hono.set('ctx', house.ctx(actor));
      await next();
    });
    app.route('/', api.app);
    const answer = await app.request(path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, never> };
  }

  async function importExample(): Promise<string> {
    const bytes = await readFile(join(import.meta.dirname, 'example/ke-hoach-mau-2023.docx'));
    const file = { fileName: 'ke-hoach-mau-2023.docx', contentBase64: bytes.toString('base64'), again: true };
    const { status, body } = await call(coordinator, 'POST', '/plans', file);
    expect(status).toBe(200);
    return body.planId!;
  }

  it('đọc tệp, quyết định, phát hành, rồi ai cũng đọc được nhiệm vụ và chỉ tiêu', async () => {
    const planId = await importExample();
    await decideAsAdvised(house.ctx(coordinator), planId);
    const { version } = (await findPlan(house.services.db, planId, coordinator))!;
    const stale = await call(coordinator, 'POST', `/plans/${planId}/release`, { version: version - 1 });
    expect(stale).toMatchObject({ status: 409, body: { code: 'app.changed-meanwhile' } });
    const released = await call(coordinator, 'POST', `/plans/${planId}/release`, { version });
    expect(released).toMatchObject({ status: 200, body: { released: true } });
    const read = await call(communicator, 'GET', `/plans/${planId}`);
    expect(read.body).toMatchObject({ status: 'released', issuedOn: null });
    expect(read.body.tasks).toHaveLength(7);
    expect(read.body.measures).toHaveLength(11);
  });

  it('kế hoạch đang duyệt: với người của trường thì như không có', async () => {
    const planId = await importExample();
    const missing = '00000000-0000-4000-8000-0000000000ff';
    for (const id of [planId, missing]) {
      expect((await call(communicator, 'GET', `/plans/${id}`)).status).toBe(404);
      expect((await call(communicator, 'POST', `/plans/${id}/release`, { version: 1 })).status).toBe(404);
      expect((await call(communicator, 'POST', `/plans/${id}/confirm-clear`, {})).status).toBe(404);
    }
    const list = await call(communicator, 'GET', '/plans');
    expect(JSON.stringify(list.body)).not.toContain(planId);
    expect((await call(null, 'GET', '/plans')).status).toBe(401);
  });

  it('bản đọc: như người duyệt đã sửa; bản máy đọc vẫn còn', async () => {
    const planId = await importExample();
    const [task] = factsOfKind(await listFacts(house.services.db, planId), 'task');
    const value = { title: 'Tên đã sửa' };
    await decideFact(house.ctx(coordinator), {
      planId,
      factId: task!.id,
      version: 1,
      decision: 'confirm',
      value,
    });
    const titleOf = async (as: string) => {
      const { body } = await call(coordinator, 'GET', `/plans/${planId}/reading${as}`);
      return (body.tasks as unknown as { title: string }[])[0]!.title;
    };
    expect(await titleOf('')).toBe('Tên đã sửa');
    expect(await titleOf('?as=read')).toBe(task!.value.title);
    expect((await call(communicator, 'GET', `/plans/${planId}/reading`)).status).toBe(404);
  });

  it('tệp hỏng: một câu của trình đọc', async () => {
    const answer = await call(coordinator, 'POST', '/plans', {
      fileName: 'k.docx',
      contentBase64: 'UEsDBAo=',
    });
    expect(answer.status).toBe(422);
    expect(answer.body.code).toMatch(/^plan\.unreadable-/);
  });
});
