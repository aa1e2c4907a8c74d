import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, phone } from '../support/browser.ts';
import { housePassword, mainText, signIn, walk } from './walker.ts';

const { baseUrl } = inject('house');
const ownPassword = 'chuồn chuồn bay thấp thì mưa';

describe('người mới và khóa truy cập', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('lời mời: phiếu, đường dẫn một lần, mật khẩu của mình, đăng nhập, nhận bàn giao', async () => {
    const head = await walk(browser);
    await signIn(head, 'ht-thcs-020.mau');
    await head.open('/nhan-su');
    await head.open('/nhan-su/moi');
    await head.page.getByLabel('Vai trò trong Lan Tỏa').selectOption('staff_member');
    await head.page.getByLabel('Họ và tên').fill('Trần Mẫu Người Mới');
    await head.page.getByRole('button', { name: 'Thêm người này' }).click();
    await head.page.waitForURL(/\/nhan-su\/[0-9a-f-]{36}\?vua=them/);
    await head.look();
    await head.page.getByRole('button', { name: 'Cấp đường dẫn và phiếu mời' }).click();
    const link = await head.page.getByLabel('Đường dẫn mời, dùng một lần').inputValue();
    expect(link).toMatch(new RegExp(`^${baseUrl}/vao/[a-z0-9]{24}$`));
    await head.page.getByRole('img', { name: /Mã QR/ }).waitFor();
    await head.look();

    // On a phone without script, as the slip was scanned.
    const newcomer = await walk(browser, { viewport: phone, javaScriptEnabled: false });
    await newcomer.open(new URL(link).pathname);
    const username = (await newcomer.page.locator('dd .lt-mono').first().textContent())!.trim();
    await newcomer.page.getByLabel('Mật khẩu mới', { exact: true }).fill(ownPassword);
    await newcomer.page.getByLabel('Nhập lại mật khẩu mới').fill(ownPassword);
    await newcomer.page.getByRole('button', { name: 'Đặt mật khẩu và vào' }).click();
    await newcomer.page.waitForURL(`${baseUrl}/`);
    await newcomer.end();

    await head.open('/nhan-su');
    await head.page.getByRole('link', { name: /^Phụ trách mẫu/ }).click();
    await head.page.getByRole('link', { name: 'Bàn giao' }).click();
    await head.page.waitForURL(/\/chuc-danh\//);
    await head.page
      .getByLabel('Người nhận đang có trong đơn vị')
      .selectOption({ label: 'Trần Mẫu Người Mới (Giáo viên, nhân viên)' });
    await head.page.locator('#o-on').fill('2023-04-04');
    await head.page.getByRole('button', { name: 'Bàn giao chức danh' }).click();
    await head.page.waitForURL(/vua=ban-giao/);
    await head.look();
    expect(await mainText(head.page)).toContain('Sẽ giữ từ 04/4/2023');
    await head.end();

    const again = await walk(browser);
    await again.page.goto('/dang-nhap');
    await enter(again.page, username, ownPassword);
    await again.open('/tai-khoan');
    await again.end();
  });

  test('nhập danh sách nhân sự: đọc thử có tiến độ, ghi, hoàn tác', async () => {
    const walker = await walk(browser);
    const { page } = walker;
    await signIn(walker, 'dieuphoi.mau');
    await walker.open('/nhan-su/nhap');
    const { staffFile, staffRows } = await import('../../src/modules/people/testing.ts');
    const rows = staffRows(300, ['mau-thcs-030', 'mau-thcs-031']).slice(2);
    await page.getByLabel('Tệp bảng tính').setInputFiles({
      name: 'nhan-su.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(await staffFile(rows)),
    });
    await page.getByRole('button', { name: 'Đọc thử tệp' }).click();
    await page.getByRole('button', { name: 'Ghi cả tệp, 298 dòng' }).click({ timeout: 60_000 });
    await page.getByText('Đã ghi lúc').waitFor({ timeout: 60_000 });
    await walker.look();
    await page.locator('summary', { hasText: 'Hoàn tác lần nhập này' }).click();
    await page.getByRole('button', { name: 'Hoàn tác cả lần nhập' }).click();
    await page.getByText('Đã hoàn tác lúc').waitFor();
    await walker.end();
  });

  test('người duyệt tạo khóa truy cập, đăng nhập bằng khóa, và bị hỏi khóa khi vào bằng mật khẩu', async () => {
    const admin = await walk(browser);
    await signIn(admin, 'quantri.mau');
    await admin.open('/quan-tri/khoa-truy-cap');
    await admin.page.getByRole('button', { name: 'Bắt buộc khóa truy cập với người duyệt' }).click();
    await admin.page.getByRole('button', { name: 'Thôi bắt buộc khóa truy cập' }).waitFor();

    const head = await walk(browser);
    const { page } = head;
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('WebAuthn.enable');
    const device = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true } as const;
    const person = { hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
    await cdp.send('WebAuthn.addVirtualAuthenticator', { options: { ...device, ...person } });
    await signIn(head, 'ht-thcs-021.mau');
    await page.getByRole('link', { name: 'Tạo khóa truy cập' }).click();
    await page.getByRole('button', { name: 'Tạo khóa truy cập' }).click();
    await page.waitForURL(/xong=tao/);
    await head.look();

    await signOut(page);
    await page.getByRole('button', { name: 'Dùng khóa truy cập' }).click();
    await page.waitForURL(`${baseUrl}/`);

    await signOut(page);
    await enter(page, 'ht-thcs-021.mau', housePassword());
    await page.waitForURL(/\/tai-khoan\/khoa-truy-cap/);
    await head.look();
    // Nothing else opens before.
    await page.goto('/bao-cao');
    await page.waitForURL(/\/tai-khoan\/khoa-truy-cap\?tiep=%2Fbao-cao/);
    await page.getByRole('button', { name: 'Đưa ra khóa truy cập' }).click();
    await page.waitForURL(`${baseUrl}/bao-cao`);
    await head.end();

    await admin.page.getByRole('button', { name: 'Thôi bắt buộc khóa truy cập' }).click();
    await admin.page.getByRole('button', { name: 'Bắt buộc khóa truy cập với người duyệt' }).waitFor();
    await admin.end();
  });
});

async function enter(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => url.pathname !== '/dang-nhap');
}

async function signOut(page: Page): Promise<void> {
  await page.locator('details.lt-account summary').click();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.waitForURL(/\/dang-nhap/);
}
