import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, phone } from '../support/browser.ts';
import { housePassword, mainText, signIn, walk } from './walker.ts';

describe('người phụ trách của trường', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('đăng bài, ghi hoạt động có ảnh và thấy phần việc của mình đổi ngay (điện thoại)', async () => {
    const walker = await walk(browser, { viewport: phone });
    const { page, look, open } = walker;
    await signIn(walker, 'thcs-012.mau');
    const home = await mainText(page);
    expect(home).toContain('2 bài');

    await open('/bai-dang/moi');
    await page.getByLabel('Tiêu đề').fill('Năm bước tạo mật khẩu mạnh (mẫu)');
    await page.getByRole('textbox', { name: 'Nội dung' }).fill('Đặt câu dài.\n\nKhông dùng lại ở nơi khác.');
    await page.getByRole('button', { name: 'Đăng bài' }).click();
    await page.waitForURL(/\/bai-dang\/[0-9a-f-]{36}\?vua=dang/);
    await look();

    await open('/');
    await page.getByRole('link', { name: /Dạy an toàn mạng/ }).click();
    await page.waitForURL(/\/hoat-dong\/moi/);
    expect(await page.getByLabel('Loại hoạt động').inputValue()).toBe('online_safety_lesson');
    await open('/hoat-dong/moi');
    await page.getByLabel('Tên hoạt động').fill('Chào cờ: nhận biết tin nhắn lừa đảo (mẫu)');
    await page.getByLabel('Số người tham gia').fill('420');
    await page.getByLabel('Một ảnh của hoạt động').setInputFiles({
      name: 'san-truong.jpg',
      mimeType: 'image/jpeg',
      buffer: await sharp({ create: { width: 800, height: 600, channels: 3, background: '#3a6' } })
        .jpeg()
        .toBuffer(),
    });
    await page.getByLabel('Không nhận rõ mặt học sinh nào').check();
    await page.getByRole('button', { name: 'Ghi hoạt động này' }).click();
    await page.waitForURL(/\/hoat-dong\/[0-9a-f-]{36}\?vua=ghi/);
    await page.getByRole('img', { name: /Ảnh của hoạt động/ }).scrollIntoViewIfNeeded();
    await look();

    await open('/');
    expect(await mainText(page)).not.toBe(home);
    await open('/tien-do');
    await open('/bai-dang');
    await open('/hoat-dong');
    await walker.end();

    const reader = await walk(browser, { viewport: phone, javaScriptEnabled: false });
    await reader.page.goto('/c/truong-thcs-mau-12');
    await reader.page.getByRole('link', { name: 'Năm bước tạo mật khẩu mạnh (mẫu)' }).click();
    expect(await mainText(reader.page)).toContain('Không dùng lại ở nơi khác.');
    await reader.end();
  });

  test('không có script vẫn đăng nhập, đăng bài và gửi báo cáo được', async () => {
    const walker = await walk(browser, { javaScriptEnabled: false });
    const { page } = walker;
    await page.goto('/dang-nhap');
    await page.getByLabel('Tên đăng nhập').fill('thcs-013.mau');
    await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(housePassword());
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.goto('/bai-dang/moi');
    await page.getByLabel('Tiêu đề').fill('Bài viết không cần script (mẫu)');
    await page.getByRole('textbox', { name: 'Nội dung' }).fill('Một đoạn văn.');
    await page.getByRole('button', { name: 'Đăng bài' }).click();
    await page.waitForURL(/vua=dang/);

    await page.goto('/bao-cao');
    await page.getByRole('button', { name: /báo cáo/i }).click();
    await page.waitForURL(/\/bao-cao\/[0-9a-f-]{36}$/);
    await page.getByRole('link', { name: 'Đánh giá chung' }).click();
    await page.getByRole('textbox').first().fill('Trường đã thực hiện đủ các nội dung được giao.');
    await page.getByRole('button', { name: /Lưu/ }).first().click();
    await page.waitForURL(/\/bao-cao\/[0-9a-f-]{36}$/);
    await page.getByRole('link', { name: 'Kiểm tra báo cáo' }).click();
    await page.getByRole('button', { name: /^Gửi báo cáo cho/ }).click();
    await page.waitForURL(/\/bao-cao\/bien-nhan\/BC-2023-\d+/);
    expect(await mainText(page)).toContain('Đã gửi báo cáo');
    await walker.end();
  });

  test('chỉ bằng bàn phím: đăng nhập và đăng một bài', async () => {
    const walker = await walk(browser);
    const { page } = walker;
    const { keyboard } = page;
    await page.goto('/dang-nhap');
    await tabTo('username');
    await keyboard.type('thcs-014.mau');
    await tabTo('password');
    await keyboard.type(housePassword());
    await keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/');

    await page.goto('/bai-dang/moi');
    await keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Đến nội dung chính');
    await keyboard.press('Enter');
    await tabTo('title');
    await keyboard.type('Bài viết bằng bàn phím (mẫu)');
    await tabTo('text');
    await keyboard.type('Một đoạn văn.');
    await tabTo('publish');
    await keyboard.press('Enter');
    await page.waitForURL(/vua=dang/);
    await walker.end();

    /** Presses Tab until the control of this name, value or id has the focus. */
    async function tabTo(name: string): Promise<void> {
      for (let presses = 0; presses < 60; presses++) {
        await keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const { name, value, id } = document.activeElement as HTMLInputElement;
          return [name, value, id];
        });
        if (focused.includes(name)) return;
      }
      throw new Error(`the keyboard does not reach ${name}`);
    }
  });
});
