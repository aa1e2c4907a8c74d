import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { activityInput } from '../../src/modules/activities/testing.ts';
import { readScan } from '../../src/modules/plans/import/read-scan.server.ts';
import { findUpload } from '../../src/modules/plans/import/upload-store.server.ts';
import {
  brokenPdf,
  encryptedDocx,
  encryptedPdf,
  lyingZipBomb,
  oldDoc,
  png,
  spreadsheet,
  tinyDocx,
  tooManyEntries,
  withMacro,
  zipBomb,
} from '../../src/modules/plans/reader/testing/damaged-files.ts';
import { readFile as readStored } from '../../src/platform/files/file-store.server.ts';
import { difference, digestOf } from '../authorisation/digest.ts';
import { buildPeople, buildTree, people } from '../authorisation/people.ts';
import { openSite, type Site } from '../authorisation/site.ts';
import { type TestHouse, useTestHouse } from '../support/test-database.ts';
import {
  drawableSvg,
  gif,
  html,
  pictureBomb,
  polyglot,
  svg,
  tiff,
  truncated,
  withPlace,
} from './bad-pictures.ts';

const example = join(import.meta.dirname, '../../src/modules/plans/example');
const mb = 1024 * 1024;

const badPlans: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
  'rong.docx': () => new Uint8Array(),
  'mot-byte.txt': () => new Uint8Array([65]),
  'toan-khong.txt': () => new Uint8Array(5_000),
  'qua-lon.txt': () => new Uint8Array(21 * mb).fill(65),
  'khoa.docx': encryptedDocx,
  'khoa.pdf': encryptedPdf,
  'cut-doi.docx': async () => (await readFile(join(example, 'ke-hoach-mau-2023.docx'))).subarray(0, 6_000),
  'cut-doi.pdf': brokenPdf,
  'bom.docx': zipBomb,
  'bom-noi-doi.docx': lyingZipBomb,
  'qua-nhieu-tep.docx': tooManyEntries,
  'co-macro.docx': withMacro,
  'bang-tinh.docx': spreadsheet,
  'kieu-cu.doc': oldDoc,
  'trang-mang.txt': html,
  'thuc-the.docx': () =>
    tinyDocx(
      '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:p><w:r><w:t>&c;</w:t></w:r></w:p>',
    ),
  'thoat-thu-muc.docx': () => tinyDocx('KẾ HOẠCH', { '../../../../etc/cron.d/x': new Uint8Array([1]) }),
};

let house: TestHouse;
let site: Site;
let coordinator: string;
let school: string;

describe('tệp xấu', () => {
  house = useTestHouse();
  beforeAll(async () => {
    const units = await buildTree(house.services.db);
    await buildPeople(house.services.db, units);
    site = await openSite(house);
    const cookieOf = (name: string) => site.signIn(people.find((one) => one.name === name)!);
    coordinator = await cookieOf('coordinator-office');
    school = await cookieOf('unit_communicator-child');
  }, 120_000);

  const stored = () => digestOf(house.services.db, house.services.config.dataDir);

  describe('kế hoạch: một câu rõ ràng, không lưu gì', () => {
    test.each(Object.keys(badPlans))('%s', { timeout: 60_000 }, async (fileName) => {
      const bytes = await badPlans[fileName]!();
      const before = await stored();
      const memory = process.memoryUsage.rss();

      const form = new FormData();
      form.set('file', new File([Buffer.from(bytes)], fileName));
      const page = await site.sendForm('/ke-hoach/tai-len', form, coordinator);
      const shown = await page.text();
      expect(page.status).toBeGreaterThanOrEqual(400);
      expect(page.status).toBeLessThan(500);
      expect(shown).not.toMatch(/at \w+ \(|node_modules|Error:/);

      const json = { fileName, contentBase64: Buffer.from(bytes).toString('base64') };
      const api = await site.send('POST', { path: '/api/v1/plans', json }, coordinator);
      const { error } = (await api.json()) as { error: { code: string; message: string; help: string } };
      expect(api.status).toBeGreaterThanOrEqual(400);
      expect(api.status).toBeLessThan(500);
      expectSentence(error.message);
      expectSentence(error.help);
      // The page says the same, word for word (a form that is too large never reaches it).
      if (error.code.startsWith('plan.')) expect(shown).toContain(error.message.replaceAll('"', '&quot;'));

      expect(difference(before, await stored())).toEqual([]);
      // This process is the sender as well, and holds the file in several forms itself.
      expect(process.memoryUsage.rss() - memory).toBeLessThan(150 * mb + 10 * bytes.byteLength);
    });
  });

  // A picture is recognised later: the file is kept, and what is wrong with it stands in the list.
  describe('kế hoạch là ảnh hỏng: giữ tệp và nói vì sao', () => {
    test.each(['anh-doi-ten.pdf', 'anh-doi-ten.docx'])('%s', { timeout: 60_000 }, async (fileName) => {
      const json = { fileName, contentBase64: Buffer.from(png()).toString('base64') };
      const api = await site.send('POST', { path: '/api/v1/plans', json }, coordinator);
      const { uploadId } = (await api.json()) as { uploadId: string };
      await readScan(house.ctx(null), { uploadId });
      const page = await site.send('GET', { path: `/ke-hoach/tai-len/${uploadId}` }, coordinator);
      const upload = await findUpload(house.services.db, uploadId);
      expect(upload?.status).toBe('failed');
      expectSentence(upload?.problem?.message ?? '');
      expect(await page.text()).toContain(upload?.problem?.message);
    });
  });

  describe('ảnh', () => {
    const record = async (photo: Buffer) => {
      const { url: _none, ...activity } = activityInput({ consentBasis: 'adults_only' });
      const json = { ...activity, photoBase64: photo.toString('base64') };
      return site.send('POST', { path: '/api/v1/activities', json }, school);
    };
    const refused: Record<string, () => Promise<Buffer> | Buffer> = {
      'SVG có script': svg,
      'SVG vẽ được': drawableSvg,
      GIF: gif,
      TIFF: tiff,
      'trang HTML': html,
      'rỗng một byte': () => Buffer.from([1]),
      'bom 30.000 × 30.000 điểm': () => pictureBomb(),
      'cụt giữa chừng': truncated,
      'lớn hơn 10 MB': () => Buffer.alloc(10 * mb + 1, 0xff),
      'PNG chỉ có đầu': () => Buffer.from(png()),
    };

    test.each(Object.keys(refused))('%s bị từ chối bằng một câu, không lưu gì', async (name) => {
      const before = await stored();
      const memory = process.memoryUsage.rss();
      const photo = await refused[name]!();
      const answer = await record(photo);
      const { error } = (await answer.json()) as { error: { message: string } };
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expectSentence(error.message);
      expect(difference(before, await stored())).toEqual([]);
      expect(process.memoryUsage.rss() - memory).toBeLessThan(150 * mb + 10 * photo.byteLength);
    });

    test.each([
      ['ảnh vừa là trang HTML', polyglot],
      ['ảnh có vị trí GPS', withPlace],
    ])('%s được vẽ lại sạch', async (_name, make) => {
      const answer = await record(await make());
      expect(answer.status).toBe(200);
      const { id } = (await answer.json()) as { id: string };
      const { file_id } = await house.services.db
        .selectFrom('activity_photos')
        .where('activity_id', '=', id)
        .select('file_id')
        .executeTakeFirstOrThrow();
      const { bytes } = await readStored(house.ctx(), file_id);
      const kept = await sharp(bytes).metadata();
      expect(kept.format).toBe('webp');
      expect([kept.exif, kept.xmp, kept.iptc]).toEqual([undefined, undefined, undefined]);
      const text = Buffer.from(bytes).toString('latin1');
      expect(text).not.toContain('<script>');
      expect(text).not.toContain('MayMau');
    });

    test('biểu mẫu trên trang cũng từ chối và không lưu gì', async () => {
      const before = await stored();
      const form = new FormData();
      for (const [name, value] of Object.entries(activityInput())) form.set(name, String(value ?? ''));
      form.set('id', randomUUID());
      form.set('consentBasis', 'adults_only');
      form.set('photo', new File([svg()], 'anh.jpg', { type: 'image/jpeg' }));
      const answer = await site.sendForm('/hoat-dong/moi', form, school);
      expect(await answer.text()).toContain('không phải ảnh JPG, PNG hoặc WebP');
      expect(difference(before, await stored())).toEqual([]);
    });
  });

  test('tên tệp lạ được lưu như một cái tên, không như một đường dẫn', async () => {
    const text = await readFile(join(example, 'ke-hoach-mau-2023.txt'));
    const names = [
      '../../../../tmp/x.txt',
      'a\u202Etxt.exe.txt',
      'a\r\nSet-Cookie: x.txt',
      `${'d'.repeat(190)}.txt`,
    ];
    for (const fileName of names) {
      const json = { fileName, contentBase64: text.toString('base64') };
      const answer = await site.send('POST', { path: '/api/v1/plans', json }, coordinator);
      expect(answer.status, JSON.stringify(fileName)).toBeLessThan(500);
    }
    const { rows } = await house.services.db
      .selectFrom('files')
      .select('storage_key')
      .execute()
      .then((found) => ({ rows: found }));
    for (const { storage_key } of rows) expect(storage_key).toMatch(/^[0-9a-f]{2}\/[0-9a-f-]{36}$/);
  });
});

/** One Vietnamese sentence or two, ended properly. */
function expectSentence(text: string): void {
  expect(text).toMatch(/^\p{Lu}/u);
  expect(text).toMatch(/[.]$/);
  expect(text).toMatch(/[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]/i);
  expect(text.length).toBeLessThan(300);
}
