import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, phone } from '../support/browser.ts';
import { mainText, samplePlanId, signIn, type Walker, walk } from './walker.ts';

const school = 'thcs-012.mau';
const schoolName = 'Trường THCS mẫu 12';

describe('báo cáo từ trường đến Sở', () => {
  let browser: Browser;
  let unit: Walker;
  let district: Walker;
  let receipt: string;

  beforeAll(async () => {
    browser = await openBrowser();
    unit = await walk(browser, { viewport: phone });
    district = await walk(browser);
  });
  afterAll(() => browser?.close());

  test('trường mở báo cáo đã điền sẵn, viết nhận định, kiểm tra, gửi và nhận biên nhận', async () => {
    const { page, look, open } = unit;
    await signIn(unit, school);
    await open('/bao-cao');
    await page.getByRole('button', { name: /báo cáo/i }).click();
    await page.waitForURL(/\/bao-cao\/[0-9a-f-]{36}$/);
    await look();
    await page.getByRole('link', { name: 'Đánh giá chung' }).click();
    await page.waitForURL(/\/muc\//);
    await look();
    await page.getByRole('textbox').first().fill('Trường đã thực hiện đủ các nội dung được giao.');
    await page.getByRole('button', { name: /Lưu/ }).first().click();
    await page.waitForURL(/\/bao-cao\/[0-9a-f-]{36}$/);
    receipt = await checkAndSend(unit);
    expect(receipt).toMatch(/^BC-2023-\d{4}$/);
    await look();
  });

  test('Phòng GD&ĐT chỉ thấy đơn vị của mình, trả lại kèm lý do; trường bổ sung và gửi lại', async () => {
    const { page, look, open } = district;
    const officer = await districtOf();
    await signIn(district, officer);
    await open('/bao-cao');
    expect(await mainText(page)).toContain(schoolName);
    expect(await mainText(page)).not.toContain('Trường THPT mẫu 01');
    await open(`/bao-cao/ban-gui/${receipt}`);
    await page.getByLabel(/trả lại, lý do/i).fill('Bổ sung số lớp đã dạy an toàn mạng.');
    await page.getByRole('button', { name: /Trả lại/ }).click();
    await expectText(page, 'Bổ sung số lớp đã dạy an toàn mạng.');
    await look();

    await unit.open(`/bao-cao/bien-nhan/${receipt}`);
    expect(await mainText(unit.page)).toContain('Bổ sung số lớp đã dạy an toàn mạng.');
    await unit.page.getByRole('link', { name: 'Bổ sung báo cáo' }).click();
    await unit.page.waitForURL(/\/bao-cao\/[0-9a-f-]{36}$/);
    await unit.look();
    const first = receipt;
    receipt = await checkAndSend(unit);
    expect(receipt).not.toBe(first);
    await unit.end();
  });

  test('Phòng GD&ĐT tiếp nhận; người không liên quan không xem được', async () => {
    const { page, look, open } = district;
    await open(`/bao-cao/ban-gui/${receipt}`);
    await page.getByRole('button', { name: /Tiếp nhận/ }).click();
    await expectText(page, 'Đã tiếp nhận');
    await look();
    await open('/');
    await open('/tien-do');
    expect(await mainText(page)).toContain(schoolName);
    expect(await mainText(page)).not.toContain('Trường THPT mẫu 01');
    await district.end();

    const other = await walk(browser);
    await signIn(other, 'thpt-001.mau');
    const answer = await other.page.goto(`/bao-cao/ban-gui/${receipt}`);
    expect(answer?.status()).toBe(404);
    expect(await mainText(other.page)).not.toContain(schoolName);
    await other.page.context().close();
  });

  test('điều phối mở từng con số đến minh chứng, lập báo cáo tổng hợp, tải .docx và PDF', async () => {
    const walker = await walk(browser);
    const { page, look, open } = walker;
    await signIn(walker, 'dieuphoi.mau');
    await open(`/tien-do?ke-hoach=${await samplePlanId(walker)}`);
    await page
      .getByRole('link', { name: /^\d+\/603$/ })
      .first()
      .click();
    await page.waitForURL(/minh-chung/);
    await look();
    await open('/bao-cao');
    await open('/bao-cao/tong-hop');
    await page.locator('.lt-confirm summary').click();
    await page.getByRole('button', { name: /[Kk]hóa/ }).click();
    await page.waitForURL(/\/bao-cao\/tong-hop\/[0-9a-f-]{36}$/, { timeout: 60_000 });
    await look();
    expect(await mainText(page)).toMatch(/[0-9a-f]{8}/);
    expect((await download(walker, /\.docx/)).subarray(0, 2).toString('latin1')).toBe('PK');
    expect((await download(walker, /PDF/)).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    for (const path of ['/don-vi', '/ke-hoach', '/bai-dang', '/hoat-dong']) await open(path);
    await walker.end();
  });

  async function districtOf(): Promise<string> {
    const { page } = unit;
    const name = (await mainText(page)).match(/Huyện mẫu (\d+)/)?.[1];
    return `pgd-${name}.mau`;
  }
});

async function checkAndSend({ page, look }: Walker): Promise<string> {
  await page.getByRole('link', { name: 'Kiểm tra báo cáo' }).click();
  await page.waitForURL(/kiem-tra/);
  await look();
  await page.getByRole('button', { name: /^Gửi báo cáo cho/ }).click();
  await page.waitForURL(/\/bao-cao\/bien-nhan\//);
  return page.url().split('/').at(-1)!;
}

async function expectText(page: Walker['page'], text: string): Promise<void> {
  await expect.poll(() => mainText(page), { timeout: 15_000 }).toContain(text);
}

async function download({ page }: Walker, name: RegExp): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).first().click(),
  ]);
  return readFile(await file.path());
}
