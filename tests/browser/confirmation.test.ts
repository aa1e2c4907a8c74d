import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, phone } from '../support/browser.ts';
import { housePassword, mainText, signIn, walk } from './walker.ts';

describe('người thứ hai xác nhận', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  /** The school's communicator publishes posts of these titles. */
  async function publish(titles: readonly string[]): Promise<void> {
    const writer = await walk(browser);
    await signIn(writer, 'thcs-021.mau');
    for (const title of titles) {
      const { origin } = new URL(writer.page.url());
      const answer = await writer.page.request.post('/api/v1/articles', {
        headers: { origin },
        data: {
          id: randomUUID(),
          form: 'article',
          title,
          summary: '',
          originality: 'own',
          text: 'Một đoạn văn.',
          publish: true,
        },
      });
      expect(answer.status(), title).toBe(200);
    }
    await writer.end();
  }

  test('hiệu trưởng xác nhận bằng bàn phím, hoàn tác, trả lại có lý do', async () => {
    await publish(['Bài thứ nhất (mẫu)', 'Bài thứ hai (mẫu)', 'Bài thứ ba (mẫu)']);
    const walker = await walk(browser);
    const { page, look, open } = walker;
    const { keyboard } = page;
    await signIn(walker, 'ht-thcs-021.mau');
    await open('/xac-nhan');
    expect(await mainText(page)).toContain('3 minh chứng của Trường THCS mẫu 21 chờ người thứ hai xác nhận');

    for (const key of ['j', 'x', 'j', 'x', 'c']) await keyboard.press(key);
    await page.getByText('Đã xác nhận 2 minh chứng.').waitFor();
    await look();
    expect(await mainText(page)).toContain('1 minh chứng');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Đã hoàn tác 2 mục.').waitFor();
    expect(await mainText(page)).toContain('3 minh chứng');

    await keyboard.press('r');
    await page.waitForURL(/\/tra-lai$/);
    await look();
    await page.getByRole('button', { name: /^Trả lại “/ }).click();
    await page.getByText('Ghi lý do (ít nhất 5 ký tự).').first().waitFor();
    await look();
    await page.getByLabel('Lý do').fill('Bài chưa nói về chuyển đổi số.');
    await page.getByRole('button', { name: /^Trả lại “/ }).click();
    await page.getByText('Đã trả lại đơn vị, kèm lý do.').waitFor();
    await walker.end();
  });

  test('không có script, trên điện thoại: chọn cả trang rồi xác nhận bằng biểu mẫu thường', async () => {
    const walker = await walk(browser, { viewport: phone, javaScriptEnabled: false });
    const { page } = walker;
    await page.goto('/dang-nhap');
    await page.getByLabel('Tên đăng nhập').fill('ht-thcs-021.mau');
    await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(housePassword());
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.goto('/xac-nhan');
    await page.getByRole('button', { name: 'Xác nhận các mục đã chọn' }).click();
    expect(await mainText(page)).toContain('Chưa chọn minh chứng nào.');
    await page.getByRole('link', { name: 'Chọn cả 2 mục' }).click();
    await page.getByRole('button', { name: 'Xác nhận các mục đã chọn' }).click();
    expect(await mainText(page)).toContain('Đã xác nhận 2 minh chứng.');
    expect(await mainText(page)).toContain('Không còn minh chứng nào chờ xác nhận.');
    await walker.end();
  });

  test('mọi người đọc cách tính một con số, không đăng nhập, không script', async () => {
    const reader = await walk(browser, { viewport: phone, javaScriptEnabled: false });
    await reader.page.goto('/cach-tinh');
    await reader.page.getByRole('link', { name: /^Nhiệm vụ 4/ }).click();
    const text = await mainText(reader.page);
    expect(text).toContain('Một đơn vị đạt khi có ít nhất 2 minh chứng mỗi tháng.');
    expect(text).toContain('Gọi kiểm tra');
    await reader.end();
  });
});
