import { defineErrors, invalid, tooLarge } from '../errors/app-error.ts';

export const spreadsheetErrors = defineErrors('spreadsheet', {
  notXlsx: invalid(
    'Tệp này không phải bảng tính .xlsx. Chưa có gì được đọc.',
    'Mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành, kiểu “Excel Workbook (.xlsx)”, rồi tải lên lại.',
  ),
  oldXls: invalid(
    'Tệp này là .xls đời cũ hoặc có đặt mật khẩu. Chưa có gì được đọc.',
    'Mở tệp, bỏ mật khẩu nếu có, lưu thành .xlsx rồi tải lên lại.',
  ),
  damaged: invalid(
    'Tệp bị hỏng hoặc tải lên chưa trọn. Chưa có gì được đọc.',
    'Mở lại tệp trên máy, lưu lại rồi tải lên lần nữa.',
  ),
  tooLarge: tooLarge<{ what: string }>(
    (d) => `Tệp quá lớn: ${d.what}. Chưa có gì được đọc.`,
    'Xóa trang tính, hình ảnh thừa hoặc chia thành nhiều tệp rồi tải lên lại.',
  ),
});
