import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desk, openBrowser, phone } from '../support/browser.ts';
import { amendAndUndo, editOwners, exemptAndUndo } from './change-obligations.ts';
import { mainText, signIn, type Walker, walk } from './walker.ts';

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
  const address = await uploadExample(walker);
  await look();

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

  await editOwners(walker, address);
  await open(`${address}/phat-hanh`);
  const preview = await mainText(page);
  expect(preview).toMatch(/\d/);
  await page.getByRole('button', { name: /^Phát hành/ }).click();
  await expect.poll(() => mainText(page), { timeout: 30_000 }).toMatch(/đã phát hành|Đã phát hành/);
  await look();
  await amendAndUndo(walker, address);
  await exemptAndUndo(walker, address);
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

/** A plan of one's own to decide about, though the file was uploaded before. @returns its address */
async function uploadExample({ page }: Walker): Promise<string> {
  const send = async () => {
    await page.getByLabel('Tệp kế hoạch').setInputFiles(example);
    await page.getByRole('button', { name: 'Đọc kế hoạch' }).click();
  };
  await page.goto('/ke-hoach/tai-len');
  await send();
  await page.getByRole('checkbox', { name: 'Vẫn lập kế hoạch nữa' }).check();
  expect(await page.getByRole('link', { name: 'Mở bản đã có' }).getAttribute('href')).toMatch(
    /^\/ke-hoach\//,
  );
  await send();
  await page.waitForURL(/\/ke-hoach\/[0-9a-f-]{36}/, { timeout: 60_000 });
  return page.url().split('?')[0]!;
}

const cards = (page: Page) => page.locator('article.lt-fact');
const step = (page: Page) => page.locator('.lt-step-words');
const bar = (page: Page) => page.locator('.lt-selection');

describe.each([
  ['bàn làm việc 1280 px', desk],
  ['điện thoại 360 px', phone],
])('bàn duyệt ở %s', (_name, viewport) => {
  test('tách, gộp, thêm từ đoạn đang chọn, gắn dòng khác, hoàn tác từng bước', async () => {
    const walker = await walk(browser, { viewport });
    const { page, look } = walker;
    await signIn(walker, 'dieuphoi.mau');
    const address = await uploadExample(walker);
    await page.goto(`${address}?tab=nhiem-vu`);
    const before = await cards(page).count();

    await page.getByRole('link', { name: 'Tách' }).first().click();
    await page.getByRole('checkbox').first().check();
    await look();
    await page.getByRole('button', { name: 'Tách nhiệm vụ' }).click();
    await expect.poll(() => step(page).textContent()).toMatch(/Vừa tách nhiệm vụ/);
    expect(await cards(page).count()).toBe(before + 1);
    await look();

    await page.getByRole('button', { name: 'Gộp với nhiệm vụ sau' }).first().click();
    await expect.poll(() => step(page).textContent()).toMatch(/Vừa gộp nhiệm vụ/);
    expect(await cards(page).count()).toBe(before);

    await page.goto(`${address}?tab=nhiem-vu&xem=van-ban&dong=48-49#dong-48`);
    await look();
    await bar(page).getByRole('link', { name: 'nhiệm vụ' }).click();
    await expect.poll(() => page.getByLabel('Nhiệm vụ', { exact: true }).inputValue()).toMatch(/Làm đầu mối/);
    await page.getByLabel('Chủ trì (mỗi dòng một đơn vị)').fill('Phòng Hành chính – Quản trị');
    await look();
    await page.getByRole('button', { name: 'Thêm nhiệm vụ' }).click();
    await expect.poll(() => step(page).textContent()).toMatch(/Vừa thêm nhiệm vụ/);
    expect(await cards(page).count()).toBe(before + 1);
    expect(await mainText(page)).toMatch(/Người duyệt thêm/);

    await page.goto(`${address}?tab=nhiem-vu&xem=van-ban&dong=42-43#dong-42`);
    await bar(page)
      .getByRole('button', { name: /^Gắn vào/ })
      .click();
    await expect.poll(() => page.url()).not.toMatch(/dong=/);
    await page.goto(`${address}?tab=nhiem-vu&viec=nhat-ky#nhat-ky`);
    expect(await mainText(page)).toMatch(/Gắn lại vào dòng khác/);
    await look();

    for (const left of [/Vừa thêm/, /Vừa gộp/, /Vừa tách/, /Đã hoàn tác hết/]) {
      await page.locator('.lt-step-strip').getByRole('button', { name: 'Hoàn tác' }).click();
      await expect.poll(() => step(page).textContent()).toMatch(left);
    }
    await page.goto(`${address}?tab=nhiem-vu`);
    expect(await cards(page).count()).toBe(before);
    await walker.end();
  });
});

test('bằng bàn phím: đi, xác nhận, bỏ, hoàn tác, làm lại, đoạn chưa hiểu; đang gõ thì phím chỉ là chữ', async () => {
  const walker = await walk(browser);
  const { page, look } = walker;
  await signIn(walker, 'dieuphoi.mau');
  const address = await uploadExample(walker);
  await page.goto(`${address}?tab=nhiem-vu`);
  await page.waitForLoadState('networkidle');
  const active = () => page.locator('article.lt-fact[data-active] h3').textContent();
  const press = (key: string) => page.keyboard.press(key);
  await press('j');
  await expect.poll(active).toMatch(/^2\./);
  await press('Enter');
  await expect.poll(active).toMatch(/^3\./);
  expect(await step(page).textContent()).toMatch(/Vừa xác nhận nhiệm vụ “2\./);
  await press('x');
  await expect.poll(() => step(page).textContent()).toMatch(/Vừa bỏ nhiệm vụ “3\./);
  await press('u');
  await expect.poll(() => step(page).textContent()).toMatch(/Vừa xác nhận nhiệm vụ “2\./);
  await press('r');
  await expect.poll(() => step(page).textContent()).toMatch(/Vừa bỏ nhiệm vụ “3\./);
  await press('k');
  await press('k');
  await press('k');
  await expect.poll(active).toMatch(/^1\./);
  await press('e');
  await expect.poll(() => page.getByLabel('Nhiệm vụ', { exact: true }).isVisible()).toBe(true);
  await page.getByLabel('Nhiệm vụ', { exact: true }).fill('');
  await page.keyboard.type('xuse?');
  expect(await page.getByLabel('Nhiệm vụ', { exact: true }).inputValue()).toBe('xuse?');
  await page.getByRole('link', { name: 'Thôi, không sửa' }).click();
  await expect.poll(() => page.getByLabel('Nhiệm vụ', { exact: true }).count()).toBe(0);
  await press('?');
  await look();
  await press('?');

  // Lines are chosen with the keyboard as well.
  await page.locator('.lt-source-text p[tabindex="0"]').first().focus();
  await press('Shift+ArrowDown');
  await press('Shift+ArrowDown');
  await expect.poll(() => bar(page).textContent()).toMatch(/Dòng \d+–\d+ đang chọn/);
  await look();
  await press('Escape');
  await expect.poll(() => bar(page).count()).toBe(0);
  await walker.end();
});

test('không có script: sửa chỉ tiêu, gắn dòng, tách, thêm, hoàn tác, bỏ kế hoạch rồi khôi phục', async () => {
  const walker = await walk(browser, { javaScriptEnabled: false });
  const { page } = walker;
  await signIn(walker, 'dieuphoi.mau');
  const address = await uploadExample(walker);
  await page.goto(`${address}?tab=nhiem-vu`);

  await page.getByRole('link', { name: 'Sửa' }).first().click();
  await page.getByLabel('Chỉ tiêu 1: loại').selectOption('coverage');
  await page.getByLabel('Chỉ tiêu 1: số').fill('985');
  await page.getByLabel('Chỉ tiêu 1: tính cái gì').fill('trường tiểu học');
  await page.getByLabel('Đến dòng').fill('108');
  await page.getByRole('button', { name: 'Lưu và xác nhận' }).click();
  expect(await mainText(page)).toMatch(/Ghi số phần trăm từ 0 đến 100/);
  // What was typed is still there.
  expect(await page.getByLabel('Chỉ tiêu 1: tính cái gì').inputValue()).toBe('trường tiểu học');
  await page.getByLabel('Chỉ tiêu 1: số').fill('98,5');
  await page.getByRole('button', { name: 'Lưu và xác nhận' }).click();
  expect(await mainText(page)).toMatch(/98,5 % trường tiểu học/);
  expect(await mainText(page)).toMatch(/Máy đọc ở dòng 106/);

  await page.getByRole('link', { name: 'Tách' }).first().click();
  await page.getByLabel('Hoặc ghi tên nhiệm vụ mới').fill('Nhiệm vụ không có câu riêng');
  await page.getByRole('button', { name: 'Tách nhiệm vụ' }).click();
  expect(await mainText(page)).toMatch(/Nhiệm vụ không có câu riêng/);

  await page.getByRole('link', { name: 'Thêm nhiệm vụ' }).click();
  await page.getByLabel('Nhiệm vụ', { exact: true }).fill('Nhiệm vụ thêm tay');
  await page.getByLabel('Từ dòng').fill('12');
  await page.getByRole('button', { name: 'Thêm nhiệm vụ' }).click();
  expect(await mainText(page)).toMatch(/Vừa thêm nhiệm vụ “8\. Nhiệm vụ thêm tay”/);

  for (const left of [/Vừa tách/, /Vừa sửa và xác nhận/, /Đã hoàn tác hết/]) {
    await page.getByRole('button', { name: 'Hoàn tác' }).first().click();
    expect(await mainText(page)).toMatch(left);
  }
  expect(await mainText(page)).not.toMatch(/98,5|Nhiệm vụ thêm tay|không có câu riêng/);

  await page.goto('/ke-hoach');
  const rows = () => page.locator('.lt-discard-row');
  await page.getByText('Tải nhầm kế hoạch?').click();
  await rows().first().getByText('Bỏ kế hoạch này').click();
  await rows().first().getByRole('button', { name: 'Bỏ kế hoạch tải nhầm' }).click();
  expect(await mainText(page)).toMatch(/Đã bỏ \d+ kế hoạch/);
  await page.getByText(/Đã bỏ \d+ kế hoạch/).click();
  await page.getByRole('button', { name: 'Khôi phục' }).first().click();
  expect(await mainText(page)).not.toMatch(/Đã bỏ \d+ kế hoạch/);
  // Not `walker.end()`: the form that was refused on purpose answered 422, which the console reports.
  await page.context().close();
});
