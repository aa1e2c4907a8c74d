import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/platform/spreadsheets/index.server.ts';
import { openBrowser, phone } from '../support/browser.ts';
import { mainText, samplePlanId, signIn, type Walker, walk } from './walker.ts';

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ').trim();

/** The rows of the grid as they stand on the screen: names, figures, words. */
async function rowsOnScreen({ page }: Walker): Promise<string[][]> {
  const rows = await page
    .locator('.lt-matrix tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
    );
  return rows.map((row) => row.map((cell) => plain(cell).replace(/^(\d+)\/(\d+)$/, '$1 trong $2')));
}

async function download({ page }: Walker, href: string): Promise<Buffer> {
  const answer = await page.request.get(href);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="tien-do-/);
  return answer.body();
}

describe('tiến độ', () => {
  let browser: Browser;
  let desk: Walker;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('bộ lọc nằm trong địa chỉ: lọc, đổi cách xem, đổi nhiệm vụ, tải lại vẫn giữ', async () => {
    desk = await walk(browser);
    const { page, open, look } = desk;
    await signIn(desk, 'dieuphoi.mau');
    await open('/tien-do');
    await page.getByLabel('Nơi').selectOption({ label: 'Huyện mẫu 08' });
    await page.getByLabel('So sánh').selectOption({ label: 'Cùng ngày tháng trước' });
    await page.getByRole('button', { name: 'Xem' }).click();
    await page.waitForURL(/huyen=.*so-sanh=thang-truoc/);
    await look();
    expect(await mainText(page)).toContain('Ngày 03/3/2023');
    await page.getByRole('link', { name: 'Xu hướng' }).click();
    await page.waitForURL(/xem=xu-huong/);
    expect(page.url()).toMatch(/huyen=.*so-sanh=thang-truoc/);
    await look();
    await page.getByRole('link', { name: /^5\./ }).click();
    await page.waitForURL(/nhiem-vu=5/);
    expect(page.url()).toMatch(/xem=xu-huong.*huyen=/);
    await page.reload();
    expect(await page.getByLabel('Nơi').locator('option:checked').textContent()).toBe('Huyện mẫu 08');
  });

  test('bàn phím: một điểm dừng của Tab, mũi tên đi từng ô, Enter mở, Escape về lại ô', async () => {
    const { page, open } = desk;
    await open('/tien-do?nhiem-vu=4');
    const cells = page.locator('.lt-matrix-line a');
    await expect.poll(() => cells.first().getAttribute('tabindex')).not.toBeNull();
    expect(await page.locator('.lt-matrix td a[tabindex="0"]').count()).toBe(1);
    await cells.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(label).toMatch(/, tháng\u00a05: /);
    await page.keyboard.press('Enter');
    await page.waitForURL(/[?&]o=/);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe(label);
    expect(page.url()).not.toMatch(/[?&]o=/);
  });

  test('tệp .xlsx và CSV đúng như trên màn hình, có địa chỉ và giờ của bảng', async () => {
    const { page, open } = desk;
    await open(`/tien-do?ke-hoach=${await samplePlanId(desk)}&nhiem-vu=4&so-sanh=thang-truoc`);
    const onScreen = await rowsOnScreen(desk);
    await page.getByText('Tải về, in').click();
    const xlsx = await page
      .getByRole('link', { name: 'Bảng tính (.xlsx)', exact: true })
      .getAttribute('href');
    const csv = await page.getByRole('link', { name: 'Tệp CSV', exact: true }).getAttribute('href');
    const [sheet, about] = await readWorkbook(await download(desk, xlsx!));
    const inFile = sheet!.rows.slice(1).map((row) => row.cells.slice(1).map((cell) => String(cell ?? '')));
    // On the screen a district says both days in one row; the file has a row for each.
    const units = (rows: string[][]) => rows.filter((row) => /^(Trường|Phòng|Cơ sở|Trung tâm)/.test(row[0]!));
    expect(units(inFile)).toEqual(units(onScreen));
    expect(units(inFile).length).toBeGreaterThan(10);
    expect(inFile[0]!.slice(1)).toEqual(onScreen[0]!.slice(1));
    // Nothing is owed on the other day: the file leaves that cell empty.
    expect(inFile[1]).toEqual(onScreen[1]!.slice(0, -1));
    const said = new Map(about!.rows.map((row) => [row.cells[0], String(row.cells[1])]));
    expect(said.get('Địa chỉ của bảng này')).toMatch(/\/tien-do\?ke-hoach=.*nhiem-vu=4.*so-sanh=thang-truoc/);
    expect(said.get('Lập lúc')).toMatch(/^03\/4\/2023, \d\d:\d\d$/);
    const text = (await download(desk, csv!)).toString('utf8');
    expect(text.startsWith('\u{feff}Nơi,Đơn vị,Tháng 4')).toBe(true);
    for (const row of units(onScreen)) expect(text).toContain(row[0]);
    const everybody = await readWorkbook(await download(desk, `${xlsx}&mo=tat-ca`));
    // Closed districts too.
    const rows = everybody[0]!.rows
      .slice(1)
      .map((row) => row.cells.slice(1).map((cell) => String(cell ?? '')));
    expect(units(rows)).toHaveLength(603);
    expect(rows[0]!.slice(1, -1)).toEqual(Array.from({ length: 7 }, () => '0 trong 603'));
  });

  test('địa bàn: mỗi nơi một ô, bấm vào ô ra bảng của nơi đó; bảng số nói cùng điều', async () => {
    const { page, open, look } = desk;
    await open('/tien-do?nhiem-vu=4&xem=dia-ban');
    const tile = page.getByRole('link', { name: /^Huyện mẫu 08: \d+ trong \d+ đơn vị đủ/ });
    const spoken = plain(await tile.textContent());
    await page.getByText('Xem bảng số').click();
    await look();
    const [done, owed] = /(\d+) trong (\d+)/.exec(spoken)!.slice(1);
    const row = page.getByRole('row').filter({ hasText: 'Huyện mẫu 08' });
    expect((await row.locator('td').allTextContents()).slice(0, 3).map(plain)).toEqual(
      expect.arrayContaining([done, owed]),
    );
    await tile.click();
    await page.waitForURL(/huyen=/);
    expect((await rowsOnScreen(desk))[0]![0]).toContain('Huyện mẫu 08');
  });

  test('bản in: A4 và A3 ngang, đầu bảng trên mọi trang, không dòng nào bị cắt', async () => {
    const { page, open } = desk;
    for (const [size, width] of [
      ['a4', 842],
      ['a3', 1191],
    ] as const) {
      await open(`/tien-do/ban-in?nhiem-vu=4&kho=${size}`);
      await page.emulateMedia({ media: 'print' });
      const rules = await page.evaluate(() => {
        const of = (selector: string) => getComputedStyle(document.querySelector(selector)!);
        return {
          head: of('.lt-sheet-table thead').display,
          row: of('.lt-sheet-table tbody tr').breakInside,
          bar: of('.lt-sheet-bar').display,
        };
      });
      expect(rules).toEqual({ head: 'table-header-group', row: 'avoid', bar: 'none' });
      await page.emulateMedia({ media: null });
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
      expect(Math.round(Number(box[1]))).toBe(width);
      expect(Number(box[1])).toBeGreaterThan(Number(box[2]));
    }
    expect(await mainText(page)).toContain('Số liệu mở lại được tại:');
  });

  test('bảng treo: tự tải lại không cần script, không có tên người', async () => {
    const board = await walk(browser, { viewport: { width: 1920, height: 1080 }, javaScriptEnabled: false });
    await board.page.context().addCookies(await desk.page.context().cookies());
    await board.page.goto('/tien-do/bang-treo');
    expect(await board.page.locator('meta[http-equiv="refresh"]').getAttribute('content')).toBe('300');
    const text = plain(await board.page.locator('body').textContent());
    expect(text).toContain('Từng nhiệm vụ');
    expect(text).toContain('Huyện mẫu 08');
    for (const person of ['Điều phối mẫu', 'Phụ trách mẫu', 'Hiệu trưởng mẫu'])
      expect(text).not.toContain(person);
    await board.end();
  });

  test('trường thấy mình và mức giữa của huyện, không thấy đơn vị khác (điện thoại)', async () => {
    const school = await walk(browser, { viewport: phone });
    await signIn(school, 'thcs-020.mau');
    await school.page.getByRole('link', { name: /mức giữa của địa bàn/ }).click();
    await school.page.waitForURL(/so-voi-dia-ban/);
    await school.look();
    const text = await mainText(school.page);
    expect(text).toContain('Mức giữa của Huyện mẫu');
    expect(text.match(/Trường [A-Z]\S* mẫu \d+/gu) ?? []).toEqual([]);
    const paper = await school.page.goto('/tien-do/ban-in');
    expect(paper?.status()).toBe(200);
    expect(await mainText(school.page)).toContain('Trường THCS mẫu 20');
    expect(await mainText(school.page)).not.toContain('Trường THCS mẫu 12');
    expect((await school.page.goto('/tien-do/bang-treo'))?.status()).toBe(404);
    await school.page.context().close();
  });

  test('ở 360 px mọi cách xem đều vừa màn hình', async () => {
    const narrow = await walk(browser, { viewport: phone });
    await narrow.page.context().addCookies(await desk.page.context().cookies());
    for (const path of [
      '/tien-do',
      '/tien-do?xem=dia-ban',
      '/tien-do?xem=xu-huong&nhiem-vu=7',
      '/tien-do/ban-in',
    ])
      await narrow.open(path);
    await narrow.end();
    await desk.end();
  });
});
