import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../tests/support/test-database.ts';
import { gate } from '../../access.server.ts';
import type { Role } from '../../platform/auth/actor.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { createMailer } from '../../platform/mail/mailer.server.ts';
import type { SampleHouse, SampleYear } from '../../platform/sample-house.ts';
import { readHealth } from './health/read-health.server.ts';
import { listOutbox, readMail } from './outbox/read-outbox.server.ts';
import { administrationScreens } from './routes.ts';
import { fillSampleYear, sampleYearState } from './sample-year.server.ts';

const unit = { id: '00000000-0000-4000-8000-00000000000a' };
const others: Role[] = ['task_lead', 'district_officer', 'unit_head', 'unit_communicator', 'staff_member'];

describe('quản trị', () => {
  const house = useTestHouse();

  it('mọi trang quản trị chỉ mở cho quản trị hệ thống; năm mẫu thêm người điều phối', () => {
    for (const { path, access } of administrationScreens.lines)
      for (const permission of Object.values(access)) {
        expect(() => gate(actorWith('system_administrator', unit), permission)).not.toThrow();
        expect(() => gate(null, permission)).toThrow();
        for (const role of others) expect(() => gate(actorWith(role, unit), permission), path).toThrow();
        const coordinator = () => gate(actorWith('coordinator', unit), permission);
        if (path === 'quan-tri/nam-mau') expect(coordinator).not.toThrow();
        else expect(coordinator, path).toThrow();
      }
  });

  it('trang tình trạng đọc được mọi số liệu khi nhà còn trống', async () => {
    const lines = await readHealth(house.ctx());
    expect(lines.map((line) => line.name)).toContain('Cơ sở dữ liệu');
    expect(lines.find((line) => line.name === 'Nhật ký và chuỗi băm')?.state).toBe('good');
    for (const line of lines) if (line.state !== 'good') expect(line.todo).toBeTruthy();
  });

  it('hộp thư đi trống, rồi có thư mới nhất trước, đọc được từng thư', async () => {
    const { config } = house.services;
    expect(await listOutbox(config, 1)).toEqual({ mails: [], total: 0 });
    const mailer = createMailer(config);
    for (let no = 1; no <= 52; no++)
      await mailer.send({
        to: 'mau@mau.invalid',
        subject: `Báo cáo ${no} được trả lại`,
        text: `Lý do số ${no}`,
      });
    await writeFile(join(config.dataDir, 'outbox', 'la.eml'), 'Subject: lạ\n\n');
    const { mails, total } = await listOutbox(config, 1);
    expect([mails.length, total]).toEqual([50, 52]);
    expect(mails[0]!.writtenAt >= mails[49]!.writtenAt).toBe(true);
    expect((await listOutbox(config, 2)).mails).toHaveLength(2);
    const mail = await readMail(config, mails[0]!.id);
    expect(mail).toMatchObject({
      to: 'mau@mau.invalid',
      subject: expect.stringMatching(/^Báo cáo \d+ được trả lại$/),
    });
    expect(mail.text).toContain('Lý do số');
  });

  it('đường dẫn lạ không mở được tệp ngoài hộp thư', async () => {
    const { config } = house.services;
    await mkdir(config.dataDir, { recursive: true });
    await writeFile(join(config.dataDir, 'bi-mat.eml'), 'x');
    for (const id of ['../bi-mat', 'la', '..', '2026-11-24T07-30-43-123Z-1a2b3c4d'])
      await expect(readMail(config, id)).rejects.toMatchObject({ code: 'app.not-found' });
  });

  describe('năm mẫu', () => {
    const withSamples = (role: Role, year: SampleYear) => {
      let starts = 0;
      const samples: SampleHouse = {
        year: async () => year,
        start: async () => {
          starts += 1;
          return true;
        },
      };
      const ctx: Ctx = { ...house.ctx(actorWith(role, unit)), samples };
      return { ctx, starts: () => starts };
    };

    it('người điều phối và quản trị nạp được, và việc đó nằm trong nhật ký', async () => {
      for (const role of ['coordinator', 'system_administrator'] as const) {
        const { ctx, starts } = withSamples(role, { status: 'empty' });
        await fillSampleYear(ctx);
        expect(starts()).toBe(1);
      }
      const events = await house.services.db
        .selectFrom('event_log')
        .select('id')
        .where('name', '=', 'sample.year-started')
        .execute();
      expect(events).toHaveLength(2);
    });

    it('người khác không biết là có, và không nạp được', async () => {
      for (const role of others) {
        const { ctx, starts } = withSamples(role, { status: 'empty' });
        expect(await sampleYearState(ctx)).toBeNull();
        await expect(fillSampleYear(ctx)).rejects.toMatchObject({ code: 'app.not-found' });
        expect(starts()).toBe(0);
      }
    });

    it('nơi không có dữ liệu mẫu thì không có gì để nạp', async () => {
      const { ctx, starts } = withSamples('coordinator', { status: 'none' });
      await expect(fillSampleYear(ctx)).rejects.toMatchObject({ code: 'app.not-found' });
      expect(starts()).toBe(0);
      expect(await sampleYearState(house.ctx(actorWith('coordinator', unit)))).toBeNull();
    });
  });
});
