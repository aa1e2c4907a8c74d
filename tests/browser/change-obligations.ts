import { expect } from 'vitest';
import { mainText, type Walker } from './walker.ts';

/** Before release: one kind of unit fewer owes task 4; the page counts and names who would go. */
export async function editOwners({ page, look, open }: Walker, address: string): Promise<void> {
  await open(`${address}/phat-hanh`);
  await page
    .getByRole('link', { name: /^Sửa ai làm: Nhiệm vụ 4/ })
    .first()
    .click();
  await expect.poll(() => mainText(page)).toMatch(/Theo lời văn của kế hoạch/);
  await page.getByLabel('Trường mầm non', { exact: true }).uncheck();
  await expect.poll(() => mainText(page), { timeout: 20_000 }).toMatch(/Bớt [\d.]+ đơn vị/);
  await look();
  await page.getByRole('button', { name: /^Lưu: giao cho/ }).click();
  await expect.poll(() => mainText(page), { timeout: 20_000 }).toMatch(/Theo quyết định, khác lời văn/);
}

/** After release: amended with a preview, then taken back. */
export async function amendAndUndo({ page, look, open }: Walker, address: string): Promise<void> {
  await open(`${address}/dieu-chinh`);
  await page
    .getByRole('link', { name: /^Sửa: Ít nhất 2 bài/ })
    .last()
    .click();
  await page.getByLabel('Số lượng mỗi kỳ').fill('3');
  await page.getByLabel('Lý do').fill('Kế hoạch bổ sung của Sở');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect.poll(() => mainText(page), { timeout: 30_000 }).toMatch(/Lời ghi 2, số lượng ghi 3/);
  await page.getByText(/^Ghi lời là/).click();
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect
    .poll(() => mainText(page), { timeout: 30_000 })
    .toMatch(/Đổi [\d.]+ nghĩa vụ của [\d.]+ đơn vị/);
  await look();
  await page.getByRole('button', { name: /^Ghi điều chỉnh/ }).click();
  await expect.poll(() => mainText(page), { timeout: 30_000 }).toMatch(/Điều chỉnh lần 1/);
  await look();
  await page.getByText('Hoàn tác điều chỉnh này').click();
  await page.getByLabel('Lý do').fill('Văn bản bị thu hồi');
  await page.getByRole('button', { name: /^Hoàn tác điều chỉnh lần 1/ }).click();
  await expect.poll(() => mainText(page), { timeout: 30_000 }).toMatch(/Đã hoàn tác ngày/);
}

/** A school is excused for the whole plan, seen cell by cell, and the decision is undone. */
export async function exemptAndUndo({ page, look, open }: Walker, address: string): Promise<void> {
  await open(`/mien-hoan/moi?ke-hoach=${address.split('/').at(-1)}`);
  await page.getByLabel('Tìm đơn vị').fill('thcs mau 12');
  await page.getByLabel('Trường THCS mẫu 12', { exact: true }).check();
  await page.getByText('Miễn: không phải làm').click();
  await page.getByLabel('Từ', { exact: true }).selectOption('2023-04');
  await page.getByLabel('Đến hết').selectOption('2023-10');
  await page.getByText('Mọi việc chưa xong của các tháng ấy').click();
  await page.getByLabel('Lý do').fill('Trường sửa chữa lớn');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect.poll(() => mainText(page), { timeout: 30_000 }).toMatch(/ô của 1 đơn vị đổi/);
  await look();
  await page.getByRole('button', { name: 'Miễn cho 1 đơn vị' }).click();
  await expect.poll(() => mainText(page), { timeout: 30_000 }).toMatch(/Các phần việc theo quyết định này/);
  await look();
  await page.getByText('Hoàn tác: như chưa từng quyết định').click();
  await page.getByRole('textbox', { name: 'Lý do' }).last().fill('Ghi nhầm đơn vị');
  await page.getByRole('button', { name: 'Hoàn tác quyết định này' }).click();
  await expect
    .poll(() => mainText(page), { timeout: 30_000 })
    .toMatch(/Không còn phần việc nào theo quyết định này/);
  await open('/mien-hoan');
}
