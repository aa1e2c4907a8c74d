import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../testing/source-of.ts';
import { outlineOf } from '../outline/outline.ts';
import { readDocumentHead } from './document-head.ts';

function headOf(text: string) {
  const source = sourceOf(text);
  return readDocumentHead(source, outlineOf(source));
}

const BODY = `
Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh về công tác truyền thông;
I. MỤC ĐÍCH
1. Mục đích
- Nâng cao nhận thức.`;

const TITLE = `
KẾ HOẠCH
Tuyên truyền phòng, chống ma túy năm 2024
${BODY}`;

describe('phần đầu văn bản', () => {
  const whole = {
    type: 'Kế hoạch',
    number: '45',
    symbol: '45/KH-SGDĐT',
    issuedOn: '2024-03-08',
    place: 'Bình An',
    issuer: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
    superior: 'UBND TỈNH BÌNH AN',
    title: 'Tuyên truyền phòng, chống ma túy năm 2024',
    year: 2024,
  };

  it.each([
    [
      'hai nửa cạnh nhau, cách nhau bằng khoảng trắng',
      `UBND TỈNH BÌNH AN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ GIÁO DỤC VÀ ĐÀO TẠO               Độc lập - Tự do - Hạnh phúc
   Số: 45/KH-SGDĐT                Bình An, ngày 08 tháng 3 năm 2024`,
    ],
    [
      'hai nửa dính liền trên một dòng',
      `UBND TỈNH BÌNH AN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ GIÁO DỤC VÀ ĐÀO TẠO Độc lập - Tự do - Hạnh phúc
Số: 45/KH-SGDĐT Bình An, ngày 08 tháng 3 năm 2024`,
    ],
    [
      'nửa trái rồi nửa phải, tên cơ quan nhiều dòng',
      `UBND TỈNH BÌNH AN
SỞ GIÁO DỤC
VÀ ĐÀO TẠO
-------
Số: 45/KH-SGDĐT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Bình An, ngày 08 tháng 3 năm 2024`,
    ],
    [
      'nửa phải đứng trước, ký hiệu bị xé hai dòng',
      `CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc
Bình An, ngày 08 tháng 3 năm 2024
UBND TỈNH BÌNH AN
SỞ GIÁO DỤC VÀ ĐÀO TẠO
Số: 45/KH-
SGDĐT`,
    ],
    [
      'bảng còn dấu gạch đứng, quốc hiệu hai dòng',
      `UBND TỈNH BÌNH AN
SỞ GIÁO DỤC VÀ ĐÀO TẠO
-------
|
CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số:
45/KH-SGDĐT
|
Bình An, ngày 08
tháng 3 năm 2024`,
    ],
    [
      'các ô hẹp ngắt giữa tên cơ quan, giữa địa danh',
      `UBND TỈNH BÌNH AN
SỞ GIÁO DỤC VÀ
ĐÀO TẠO
CỘNG
HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 45/KH-SGDĐT
Bình
An, ngày 08 tháng 3 năm 2024`,
    ],
    [
      'có dấu khẩn, chữ dự thảo',
      `DỰ THẢO
KHẨN
UBND TỈNH BÌNH AN
SỞ GIÁO DỤC VÀ ĐÀO TẠO
Số: 45/KH-SGDĐT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình An, ngày 08 tháng Ba năm 2024`,
    ],
  ])('%s', (_, top) => expect(headOf(`${top}\n${TITLE}`)).toMatchObject(whole));

  it('phần đầu của Đảng: số không có dấu hai chấm, dòng dấu sao', () => {
    const head = headOf(`
TỈNH ỦY BÌNH AN                         ĐẢNG CỘNG SẢN VIỆT NAM
BAN TUYÊN GIÁO
*                                       Bình An, ngày 12 tháng 4 năm 2024
Số 21-KH/BTGTU
${TITLE}`);
    expect(head).toMatchObject({
      number: '21',
      symbol: '21-KH/BTGTU',
      issuedOn: '2024-04-12',
      place: 'Bình An',
      issuer: 'BAN TUYÊN GIÁO',
      superior: 'TỈNH ỦY BÌNH AN',
    });
  });

  it.each([
    ['Số:        /KH-SGDĐT        Bình An, ngày      tháng 3 năm 2024', 'KH-SGDĐT', '2024-03'],
    ['Số: …../KH-SGDĐT            Bình An, ngày … tháng 3 năm 2024', 'KH-SGDĐT', '2024-03'],
    ['Số      -KH/TU              Bình An, ngày     /3/2024', 'KH/TU', '2024-03'],
    ['Số:    /KH-UBND             Bình An, tháng 3 năm 2024', 'KH-UBND', '2024-03'],
    ['Số:    /KH-UBND             Bình An, ngày    tháng    năm 2024', 'KH-UBND', null],
  ])('số, ngày để trống thì để trống: “%s”', (line, symbol, issuedMonth) => {
    const head = headOf(`SỞ GIÁO DỤC VÀ ĐÀO TẠO\n${line}\n${TITLE}`);
    expect(head).toMatchObject({ number: null, symbol, issuedOn: null, issuedMonth, place: 'Bình An' });
  });

  it('Đoàn trường: tên Đoàn ở nửa trái là cơ quan ban hành, ở nửa phải là tiêu ngữ', () => {
    expect(
      headOf(`TRƯỜNG ĐẠI HỌC KỸ THUẬT HOA LƯ
ĐOÀN TNCS HỒ CHÍ MINH
***
Số: 07-KH/ĐTN

ĐOÀN TNCS HỒ CHÍ MINH

Hoa Lư, ngày 01 tháng 10 năm 2024
${TITLE}`),
    ).toMatchObject({
      superior: 'TRƯỜNG ĐẠI HỌC KỸ THUẬT HOA LƯ',
      issuer: 'ĐOÀN TNCS HỒ CHÍ MINH',
      symbol: '07-KH/ĐTN',
      issuedOn: '2024-10-01',
    });
  });

  it('không có phần đầu: lấy từ dòng “Kèm theo” của phụ lục', () => {
    const head = headOf(`${TITLE}
Phụ lục
PHÂN CÔNG NHIỆM VỤ
(Kèm theo Kế hoạch số 45/KH-SYT ngày 08/3/2024 của Sở Y tế)`);
    expect(head).toMatchObject({
      symbol: '45/KH-SYT',
      number: '45',
      issuedOn: '2024-03-08',
      issuer: 'Sở Y tế',
      superior: null,
      place: null,
    });
  });

  it('không có phần đầu, không có phụ lục: cơ quan theo câu “… ban hành Kế hoạch”', () => {
    const head = headOf(`
KẾ HOẠCH
Truyền thông năm 2024

Căn cứ Quyết định số 5/QĐ-UBND ngày 05/01/2024 của UBND tỉnh về A, Sở Tư pháp ban hành Kế hoạch như sau:
I. MỤC ĐÍCH`);
    expect(head).toMatchObject({ issuer: 'Sở Tư pháp', symbol: null, issuedOn: null });
  });

  it('trường ở dưới xã: cơ quan chủ quản là xã', () => {
    const head = headOf(`UBND XÃ BÌNH AN
TRƯỜNG TIỂU HỌC
LÊ VĂN MẪU
Số: 12/KH-THLVM
${TITLE}`);
    expect(head).toMatchObject({ superior: 'UBND XÃ BÌNH AN', issuer: 'TRƯỜNG TIỂU HỌC LÊ VĂN MẪU' });
  });

  it('tên cơ quan viết chữ thường, địa danh có số', () => {
    const head = headOf(`Phòng Giáo dục và Đào tạo Quận 5
Trường Mầm non Hoa Mẫu
Số: 12/KH-MNHM                    Quận 5, ngày 08 tháng 3 năm 2024
${TITLE}`);
    expect(head).toMatchObject({
      superior: 'Phòng Giáo dục và Đào tạo Quận 5',
      issuer: 'Trường Mầm non Hoa Mẫu',
      place: 'Quận 5',
    });
  });

  it('tên cơ quan xuống dòng ở chữ giống tên loại', () => {
    const head = headOf(`UBND TỈNH BÌNH AN
BAN QUẢN LÝ
DỰ ÁN ĐẦU TƯ XÂY DỰNG
Số: 12/KH-BQLDA
${TITLE}`);
    expect(head).toMatchObject({ type: 'Kế hoạch', issuer: 'BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG' });
  });

  it('UBND viết hai dòng là một cơ quan', () => {
    expect(headOf(`ỦY BAN NHÂN DÂN\nTỈNH BÌNH AN\n-------\nSố: 12/KH-UBND\n${TITLE}`)).toMatchObject({
      issuer: 'ỦY BAN NHÂN DÂN TỈNH BÌNH AN',
      superior: null,
    });
  });
});

describe('tên loại, trích yếu và năm', () => {
  it.each([
    [
      'KẾ HOẠCH\nTruyền thông về an toàn giao thông\n\ncho học sinh năm 2024\n____',
      'Truyền thông về an toàn giao thông cho học sinh năm 2024',
      2024,
    ],
    ['KẾ HOẠCH TRUYỀN THÔNG NĂM 2024', 'TRUYỀN THÔNG NĂM 2024', 2024],
    ['K Ế  H O Ạ C H\nV/v tuyên truyền phòng cháy năm 2024', 'V/v tuyên truyền phòng cháy năm 2024', 2024],
    ['Kế hoạch\nTruyền thông năm học 2024 - 2025', 'Truyền thông năm học 2024 - 2025', 2024],
    [
      'KẾ HOẠCH\nTHỰC HIỆN CÔNG TÁC TRUYỀN THÔNG TRÊN ĐỊA\nBÀN TỈNH BÌNH AN NĂM 2024',
      'THỰC HIỆN CÔNG TÁC TRUYỀN THÔNG TRÊN ĐỊA BÀN TỈNH BÌNH AN NĂM 2024',
      2024,
    ],
    ['KẾ HOẠCH\nTruyền thông giai đoạn 2024 - 2026', 'Truyền thông giai đoạn 2024 - 2026', null],
    ['KẾ HOẠCH\nTuyên truyền Luật Đất đai năm 2024', 'Tuyên truyền Luật Đất đai năm 2024', null],
    [
      'KẾ HOẠCH\nTruyền thông đến năm 2025, định hướng đến năm 2030',
      'Truyền thông đến năm 2025, định hướng đến năm 2030',
      null,
    ],
  ])('%j', (lines, title, year) => {
    expect(headOf(`${lines}\n${BODY}`)).toMatchObject({ type: 'Kế hoạch', title, year });
  });

  it('câu mở đầu không phải trích yếu', () => {
    const head = headOf(`
KẾ HOẠCH
Truyền thông về chuyển đổi số

Năm 2023, công tác truyền thông đã đạt nhiều kết quả, góp phần nâng cao nhận thức của người dân về
chuyển đổi số.
I. MỤC ĐÍCH`);
    expect(head.title).toBe('Truyền thông về chuyển đổi số');
  });

  it.each([
    ['CHƯƠNG TRÌNH', 'Chương trình'],
    ['PHƯƠNG ÁN', 'Phương án'],
    ['ĐỀ ÁN', 'Đề án'],
    ['HƯỚNG DẪN', 'Hướng dẫn'],
  ])('%s', (line, type) =>
    expect(headOf(`${line}\nTruyền thông năm 2024\n${BODY}`)).toMatchObject({
      type,
      title: 'Truyền thông năm 2024',
    }),
  );

  it('không có tên loại thì không đoán', () => {
    expect(headOf('I. MỤC ĐÍCH\n1. Mục đích')).toMatchObject({
      type: null,
      title: null,
      year: null,
      issuer: null,
    });
  });
});
