import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { mainText, signIn, type Walker, walk } from './walker.ts';

const corpus = join(import.meta.dirname, '../reader-corpus/seen');
const planAddress = /\/ke-hoach\/[0-9a-f-]{36}$/;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

async function upload({ page, open }: Walker, file: string): Promise<void> {
  await open('/ke-hoach/tai-len');
  await page.getByLabel('Tệp kế hoạch').setInputFiles(join(corpus, file));
  await page.getByRole('button', { name: 'Đọc kế hoạch' }).click();
}

test('bản chụp: theo dõi số trang, đọc xong thì sang trang duyệt với chữ chưa chắc được gạch chân', async () => {
  const walker = await walk(browser);
  const { page, look } = walker;
  await signIn(walker, 'dieuphoi.mau');
  await upload(walker, 'xa-an-toan-giao-thong-2025/ke-hoach.scan-200.pdf');
  await page.waitForURL(/\/tai-len\/[0-9a-f-]{36}$/);
  await look();
  expect(await mainText(page)).toContain('ke-hoach.scan-200.pdf');
  await page.waitForURL(planAddress, { timeout: 120_000 });
  await look();
  expect(await mainText(page)).toMatch(/Chữ do máy nhận dạng từ bản chụp/);
  await walker.end();
});

test('văn bản mã cũ: xem bản chuyển rồi mới dùng, dừng thì không có kế hoạch nào', async () => {
  const walker = await walk(browser);
  const { page, look, open } = walker;
  await signIn(walker, 'dieuphoi.mau');
  await upload(walker, 'xa-dich-vu-cong-2026/ke-hoach.tcvn3.docx');
  await page.waitForURL(/\/tai-len\/[0-9a-f-]{36}$/);
  await look();
  expect(await mainText(page)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  const waiting = page.url();
  await page.getByRole('button', { name: /bỏ tệp/ }).click();
  await page.waitForURL(/\/ke-hoach$/);
  await open(waiting);
  expect(await mainText(page)).toContain('Tệp này đã bỏ.');
  await upload(walker, 'xa-dich-vu-cong-2026/ke-hoach.tcvn3.docx');
  await page.getByRole('button', { name: /dùng bản này/ }).click();
  await page.waitForURL(planAddress);
  await look();
  await walker.end();
});

test('so với kế hoạch khác, rồi lập dự thảo năm sau: giữ, sửa, bỏ, hoàn tác, tải về', async () => {
  const walker = await walk(browser);
  const { page, look, open } = walker;
  await signIn(walker, 'dieuphoi.mau');
  await open('/ke-hoach');
  await page.locator('.lt-tasks a', { hasText: 'Chuyển đổi số của ngành' }).last().click();
  await page.waitForURL(planAddress);
  const plan = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'So với kế hoạch khác' }).click();
  await page.waitForURL(/so-sanh/);
  await look();

  await open(`${plan}/nam-sau`);
  await page.getByRole('button', { name: /^Bắt đầu kế hoạch năm/ }).click();
  await expect.poll(() => mainText(page)).toMatch(/0 trong \d+ mục đã quyết định/);
  await look();
  await page.getByRole('button', { name: 'Giữ', exact: true }).first().click();
  await expect.poll(() => mainText(page)).toMatch(/1 trong \d+ mục đã quyết định/);
  await page.getByRole('button', { name: 'Bỏ', exact: true }).first().click();
  await expect.poll(() => mainText(page)).toMatch(/2 trong \d+ mục đã quyết định/);
  await page.getByRole('link', { name: 'Sửa', exact: true }).nth(2).click();
  await page.getByLabel('Nhiệm vụ', { exact: true }).fill('Nhiệm vụ viết lại cho năm sau');
  await page.getByLabel('Hạn (nếu là một ngày)').fill('2024-10-31');
  await look();
  await page.getByRole('button', { name: 'Lưu và giữ' }).click();
  await expect.poll(() => mainText(page)).toMatch(/3 trong \d+ mục đã quyết định/);
  expect(await mainText(page)).toContain('Trước 31/10/2024');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(() => mainText(page)).toMatch(/2 trong \d+ mục đã quyết định/);
  await look();
  const [draft] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải dự thảo .docx' }).click(),
  ]);
  expect(draft.suggestedFilename()).toBe('du-thao-ke-hoach-2024.docx');
  await walker.end();
});
