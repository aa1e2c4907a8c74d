import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { mainText, signIn, walk } from './walker.ts';

const example = join(import.meta.dirname, '../../src/modules/plans/example/ke-hoach-mau-2023.docx');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('điều phối tải kế hoạch lên, soát từng điểm, phát hành thành phần việc của từng đơn vị', async () => {
  const walker = await walk(browser);
  const { page, look, open } = walker;
  await signIn(walker, 'dieuphoi.mau');
  await open('/ke-hoach/tai-len');
  await page.getByLabel('Tệp kế hoạch').setInputFiles(example);
  await page.getByRole('button', { name: 'Đọc kế hoạch' }).click();
  await page.waitForURL(/\/ke-hoach\/[0-9a-f-]{36}/, { timeout: 60_000 });
  await look();
  const address = page.url().split('?')[0]!;

  await page
    .getByRole('button', { name: /mục rõ|Xác nhận \d+/ })
    .first()
    .click();
  await expect.poll(() => mainText(page)).toMatch(/dữ kiện đã xác nhận/);
  await decideFindings();
  await look();
  for (const tab of await tabsOf()) {
    await page.goto(tab);
    for (let left = 60; left > 0; left--) {
      const confirm = page.locator('button[name="intent"][value="confirm"]');
      if ((await confirm.count()) === 0) break;
      const before = await confirm.count();
      await confirm.first().click();
      await expect.poll(() => confirm.count(), { timeout: 15_000 }).not.toBe(before);
    }
    await look();
  }

  await open(`${address}/phat-hanh`);
  const preview = await mainText(page);
  expect(preview).toMatch(/\d/);
  await page.getByRole('button', { name: /^Phát hành/ }).click();
  await expect.poll(() => mainText(page), { timeout: 30_000 }).toMatch(/đã phát hành|Đã phát hành/);
  await look();
  await open('/');
  await walker.end();

  /** One after the other as advised; where nothing is advised, whatever needs nothing to be typed. */
  async function decideFindings(): Promise<void> {
    const open = page.locator('.lt-findings-open > li');
    for (let left = await open.count(); left > 0; left--) {
      const finding = open.first();
      if (!(await finding.locator('details').evaluate((one) => (one as HTMLDetailsElement).open)))
        await finding.locator('summary').click();
      const plain = finding.locator('.lt-choice:not(:has(input:not([type=radio]), select)) input');
      const advised = finding.getByRole('radio', { name: /nên chọn/ });
      await ((await advised.count()) > 0 ? advised : plain).first().check();
      await finding.getByRole('button', { name: 'Quyết định' }).click();
      await expect.poll(() => open.count(), { timeout: 15_000 }).toBe(left - 1);
      await page.waitForLoadState('networkidle');
    }
  }

  async function tabsOf(): Promise<string[]> {
    return page
      .getByRole('navigation', { name: 'Loại dữ kiện' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  }
});
