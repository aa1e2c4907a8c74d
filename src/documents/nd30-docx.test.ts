import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeRenderer, renderDocx, sampleReport } from './index.ts';
import {
  attribute,
  type Element,
  find,
  findAll,
  formatOf,
  isOn,
  millimetres,
  type OpenDocx,
  openDocx,
  paragraphWith,
  sectionsOf,
  textOf,
} from './testing/open-docx.ts';
import { sampleDecision, sampleLetter, samplePlan } from './testing/sample-documents.ts';
import { textWidth } from './text-width.ts';

let report: OpenDocx;
let plan: OpenDocx;
let letter: OpenDocx;
let decision: OpenDocx;

beforeAll(async () => {
  report = openDocx(await renderDocx(sampleReport(60)));
  plan = openDocx(await renderDocx(samplePlan()));
  letter = openDocx(await renderDocx(sampleLetter()));
  decision = openDocx(await renderDocx(sampleDecision()));
});
afterAll(closeRenderer);

const format = (docx: OpenDocx, text: string | RegExp) => formatOf(docx, paragraphWith(docx, text));
const ruleAfter = (docx: OpenDocx, text: string | RegExp) => {
  const paragraphs = findAll(docx.body, 'w:p');
  const index = paragraphs.indexOf(paragraphWith(docx, text));
  return paragraphs.slice(index).find((each) => formatOf(docx, each).hasTopBorder)!;
};
/** Width of a rule in a room, both millimetres. */
const ruleWidth = (docx: OpenDocx, rule: Element, room: number) => {
  const { 'w:left': left, 'w:right': right } = formatOf(docx, rule).indent;
  return room - millimetres(left) - millimetres(right);
};
const headTable = (docx: OpenDocx) => findAll(docx.body, 'w:tbl')[0]!;
const rowsOf = (table: Element) => findAll(table, 'w:tr');

describe('.docx theo Nghị định 30/2020/NĐ-CP: trang', () => {
  test('A1: khổ A4 đứng', () => {
    for (const { size } of sectionsOf(letter)) {
      expect(millimetres(size['w:w'])).toBeCloseTo(210, 0);
      expect(millimetres(size['w:h'])).toBeCloseTo(297, 0);
    }
  });

  test('A2: lề trên, dưới 20–25; trái 30–35; phải 15–20 mm, mọi phần', () => {
    for (const { margin } of [...sectionsOf(report), ...sectionsOf(plan)]) {
      const [top, bottom, left, right] = ['w:top', 'w:bottom', 'w:left', 'w:right'].map((side) =>
        millimetres(margin[side]),
      );
      expect([top! >= 19.99, top! <= 25, bottom! >= 19.99, bottom! <= 25].every(Boolean)).toBe(true);
      expect([left! >= 29.99, left! <= 35, right! >= 14.99, right! <= 20].every(Boolean)).toBe(true);
    }
  });

  test('A3: phông Times New Roman, màu đen ở mọi kiểu và mọi đoạn', () => {
    for (const docx of [report, plan, letter, decision]) {
      const fonts = Object.values(docx.files).flatMap((xml) =>
        [...xml.matchAll(/w:ascii="([^"]*)"/g)].map(([, font]) => font),
      );
      expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
      for (const paragraph of findAll(docx.body, 'w:p').filter((each) => textOf(each) !== '')) {
        expect(formatOf(docx, paragraph).color).toBe('000000');
      }
    }
  });

  test('A4: số trang giữa lề trên, cỡ 13–14, đứng, không hiện ở trang đầu', () => {
    for (const section of sectionsOf(report)) {
      expect(section.titlePage).toBe(true);
      expect(millimetres(section.margin['w:header'])).toBeLessThan(20);
      expect(section.headers.map((each) => each['w:type']).sort()).toEqual(['default', 'first']);
    }
    const headers = Object.entries(report.files).filter(([path]) => /word\/header\d+\.xml/.test(path));
    const numbered = headers.filter(([, xml]) => xml.includes('PAGE'));
    expect(numbered).toHaveLength(headers.length / 2);
    const style = findAll(report.styles, 'w:style').find(
      (each) => each.attributes['w:styleId'] === 'SoTrang',
    )!;
    expect(attribute(find(style, 'w:sz'), 'w:val')).toBe('28');
    expect(attribute(find(style, 'w:jc'), 'w:val')).toBe('center');
  });

  test('A5: nội dung căn đều, 14 đứng, thụt 12,7 mm, cách đoạn từ 6 pt, dòng từ đơn đến 1,5', () => {
    const body = format(plan, /^Sở GD&ĐT ban hành/);
    expect(body).toMatchObject({ align: 'both', size: 14, bold: false, italic: false });
    expect(millimetres(body.indent['w:firstLine'])).toBeCloseTo(12.7, 1);
    expect(Number(body.spacing['w:before'])).toBeGreaterThanOrEqual(120);
    expect(Number(body.spacing['w:line'])).toBeGreaterThanOrEqual(240);
    expect(Number(body.spacing['w:line'])).toBeLessThanOrEqual(360);
  });

  test('A6: mỗi phụ lục là một phần riêng, đánh số trang lại từ 1', () => {
    const sections = sectionsOf(plan);
    expect(sections).toHaveLength(3);
    for (const { pageNumber, type } of sections) {
      expect(pageNumber['w:start']).toBe('1');
      expect(type).toBe('nextPage');
    }
  });

  test('chữ có dấu chồng không chạm dòng trên: dòng luôn theo bội số, từ 1,07', () => {
    for (const paragraph of findAll(report.body, 'w:p').filter((each) => textOf(each) !== '')) {
      const { spacing } = formatOf(report, paragraph);
      expect(spacing['w:lineRule']).toBe('auto');
      expect(Number(spacing['w:line'])).toBeGreaterThanOrEqual(256);
    }
  });
});

describe('.docx theo Nghị định 30/2020/NĐ-CP: thành phần', () => {
  test('A10: Quốc hiệu chữ hoa, 12–13, đậm, ô bên phải', () => {
    expect(format(report, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toMatchObject({
      size: 12,
      bold: true,
      align: 'center',
    });
    const cells = findAll(rowsOf(headTable(report))[0]!, 'w:tc');
    expect(textOf(cells[1]!)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  test('A11: Tiêu ngữ 13–14, đậm, nét kẻ dài bằng dòng chữ', () => {
    const text = 'Độc lập - Tự do - Hạnh phúc';
    expect(format(report, text)).toMatchObject({ size: 13, bold: true, align: 'center' });
    expect(ruleWidth(report, ruleAfter(report, text), 95)).toBeCloseTo(
      textWidth(text, { size: 13, bold: true }),
      0,
    );
  });

  test('A12: cơ quan chủ quản chữ hoa, 12–13, không đậm', () => {
    expect(format(report, 'UBND TỈNH LONG AN')).toMatchObject({ size: 12, bold: false, align: 'center' });
  });

  test('A13: cơ quan ban hành đậm, nét kẻ bằng 1/3 đến 1/2 dòng chữ', () => {
    const text = 'SỞ GIÁO DỤC VÀ ĐÀO TẠO';
    expect(format(report, text)).toMatchObject({ size: 12, bold: true, align: 'center' });
    const share = ruleWidth(report, ruleAfter(report, text), 70) / textWidth(text, { size: 12, bold: true });
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
  });

  test('A14, A15: số và ngày cùng một hàng, 13, số đứng, ngày nghiêng', () => {
    const row = rowsOf(headTable(report))[1]!;
    expect(findAll(row, 'w:tc').map(textOf)).toEqual([
      'Số: 05/BC-SGDĐT',
      'Long An, ngày 28 tháng 11 năm 2023',
    ]);
    expect(format(report, 'Số: 05/BC-SGDĐT')).toMatchObject({
      size: 13,
      italic: false,
      bold: false,
      align: 'center',
    });
    expect(format(report, /^Long An, ngày/)).toMatchObject({ size: 13, italic: true, align: 'center' });
  });

  test('A16, A17: tên loại và trích yếu 14, đậm, giữa, nét kẻ 1/3 đến 1/2', () => {
    expect(format(report, 'BÁO CÁO')).toMatchObject({ size: 14, bold: true, align: 'center' });
    const line = 'của ngành Giáo dục và Đào tạo năm 2023';
    expect(format(report, line)).toMatchObject({ size: 14, bold: true, align: 'center' });
    const share = ruleWidth(report, ruleAfter(report, line), 165) / textWidth(line, { size: 14, bold: true });
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
  });

  test('A18, A62: công văn không có tên loại; V/v 12, dưới số, cách 6 pt', () => {
    const found = format(letter, /^V\/v đôn đốc/);
    expect(found).toMatchObject({ size: 12, bold: false, align: 'center' });
    expect(found.spacing['w:before']).toBe('120');
    expect(textOf(findAll(rowsOf(headTable(letter))[1]!, 'w:tc')[0]!)).toMatch(/^Số: 1024\/SGDĐT-HCQTV\/v/);
    expect(textOf(letter.body)).not.toMatch(/CÔNG VĂN/);
  });

  test('A19: căn cứ 14, nghiêng', () => {
    expect(format(plan, /^Căn cứ Kế hoạch số 579/)).toMatchObject({ size: 14, italic: true, align: 'both' });
  });

  test('A20: văn bản kết thúc bằng ./.', () => {
    expect(textOf(paragraphWith(report, /^Trên đây là/))).toMatch(/\.\/\.$/);
  });

  test('A21, A22: quyền hạn, chức vụ, họ tên 14, đậm, giữa', () => {
    for (const text of ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Văn Mẫu']) {
      expect(format(report, text)).toMatchObject({ size: 14, bold: true, align: 'center' });
    }
  });

  test('A23: một nơi gửi cùng dòng, nhiều nơi gửi mỗi nơi một dòng, gạch đầu dòng dưới dấu hai chấm', () => {
    expect(format(report, 'Kính gửi: Sở Thông tin và Truyền thông tỉnh Long An.')).toMatchObject({
      size: 14,
      bold: false,
    });
    const label = format(letter, 'Kính gửi:');
    const items = [
      format(letter, /^- Phòng Giáo dục và Đào tạo .*;$/),
      format(letter, '- Các đơn vị trực thuộc Sở.'),
    ];
    const colon = millimetres(label.indent['w:left']) + textWidth('Kính gửi', { size: 14 });
    for (const item of items) expect(millimetres(item.indent['w:left'])).toBeCloseTo(colon, 0);
  });

  test('A24: Nơi nhận 12, đậm nghiêng, ngang hàng với quyền hạn người ký, không tách trang', () => {
    expect(format(report, 'Nơi nhận:')).toMatchObject({ size: 12, bold: true, italic: true });
    const table = findAll(report.body, 'w:tbl').find((each) => textOf(each).includes('Nơi nhận:'))!;
    const [row] = rowsOf(table);
    const firsts = findAll(row!, 'w:tc').map((cell) => textOf(findAll(cell, 'w:p')[0]!));
    expect(firsts).toEqual(['Nơi nhận:', 'KT. GIÁM ĐỐC']);
    expect(isOn(find(row!, 'w:cantSplit'))).toBe(true);
    expect(format(report, /^Trên đây là/).keepNext).toBe(true);
  });

  test('A25: danh sách nơi nhận 11, dòng cuối Lưu: VT', () => {
    expect(format(report, '- Như trên;')).toMatchObject({ size: 11, bold: false, italic: false });
    expect(format(report, '- Lưu: VT, HCQT.')).toMatchObject({ size: 11 });
  });

  test('A26, A27, A28: phụ lục 14 đậm; tên phụ lục chữ hoa đậm; dòng kèm theo nghiêng', () => {
    expect(format(plan, 'Phụ lục I')).toMatchObject({ size: 14, bold: true, align: 'center' });
    expect(format(plan, 'Phụ lục II')).toMatchObject({ size: 14, bold: true });
    expect(format(plan, 'DANH MỤC CÁC NHIỆM VỤ TRỌNG TÂM')).toMatchObject({
      size: 14,
      bold: true,
      align: 'center',
    });
    expect(format(plan, /^\(Kèm theo Kế hoạch số/)).toMatchObject({
      size: 14,
      italic: true,
      align: 'center',
    });
  });
});

describe('.docx theo Nghị định 30/2020/NĐ-CP: đề mục và bố cục', () => {
  test('A40, A42: Chương giữa, đậm; Điều đậm, thụt đầu dòng', () => {
    expect(format(decision, 'Chương I')).toMatchObject({ bold: true, align: 'center', size: 14 });
    expect(format(decision, 'QUY ĐỊNH CHUNG')).toMatchObject({ bold: true, align: 'center' });
    const article = format(decision, 'Điều 1. Phạm vi');
    expect(article).toMatchObject({ bold: true, size: 14 });
    expect(millimetres(article.indent['w:firstLine'])).toBeCloseTo(12.7, 1);
  });

  test('A43, A44, A45: I. hoa đậm; 1. đậm; a) đứng; đề mục đi cùng đoạn sau', () => {
    expect(format(plan, 'I. MỤC ĐÍCH, YÊU CẦU')).toMatchObject({
      styleId: 'Heading1',
      bold: true,
      size: 14,
      keepNext: true,
    });
    expect(format(plan, '1. Mục đích')).toMatchObject({ styleId: 'Heading2', bold: true, keepNext: true });
    expect(format(plan, /^a\) Nội dung/)).toMatchObject({ bold: false, italic: false, size: 14 });
  });

  test('A60: thứ tự các phần của kế hoạch', () => {
    const text = textOf(plan.body);
    const order = [
      'CỘNG HÒA',
      'KẾ HOẠCH',
      'Căn cứ',
      'I. MỤC ĐÍCH',
      'II. TỔ CHỨC',
      './.',
      'Nơi nhận:',
      'Phụ lục I',
      'Phụ lục II',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(text.indexOf('STT')).toBeGreaterThan(text.indexOf('Nơi nhận:'));
  });

  test('A61: báo cáo gửi cấp trên có Kính gửi và Như trên', () => {
    const text = textOf(report.body);
    expect(text.indexOf('Kính gửi: Sở')).toBeGreaterThan(text.indexOf('BÁO CÁO'));
    expect(text).toContain('- Như trên;');
  });

  test('A63: phụ lục bảng rộng nằm ngang trong phần riêng; tiêu đề bảng lặp lại, dòng không bị cắt', () => {
    const last = sectionsOf(report).at(-1)!;
    expect(last.size['w:orient']).toBe('landscape');
    expect(millimetres(last.size['w:w'])).toBeCloseTo(297, 0);
    const table = findAll(report.body, 'w:tbl').at(-1)!;
    const rows = rowsOf(table);
    expect(rows.every((row) => isOn(find(row, 'w:cantSplit')))).toBe(true);
    expect(rows.map((row) => isOn(find(row, 'w:tblHeader'))).filter(Boolean)).toHaveLength(2);
    expect(rows.slice(0, 2).every((row) => isOn(find(row, 'w:tblHeader')))).toBe(true);
  });

  test('bảng: bề rộng cột cố định, cộng lại không quá bề rộng phần chữ; ô gộp', () => {
    const table = findAll(report.body, 'w:tbl').at(-1)!;
    const widths = findAll(find(table, 'w:tblGrid')!, 'w:gridCol').map((column) =>
      millimetres(column.attributes['w:w']),
    );
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(252, 0);
    expect(attribute(find(table, 'w:tblLayout'), 'w:type')).toBe('fixed');
    expect(findAll(rowsOf(table)[0]!, 'w:gridSpan')[0]!.attributes['w:val']).toBe('4');
    expect(findAll(rowsOf(table)[1]!, 'w:vMerge').length).toBe(7);
  });

  test('dòng nhóm đậm và không đứng cuối trang một mình', () => {
    const group = format(report, /^Địa bàn TP Tân An$/);
    expect(group).toMatchObject({ bold: true, keepNext: true });
  });

  test('bản thảo và dữ liệu mẫu ghi ở lề mọi trang', () => {
    const headers = Object.entries(letter.files).filter(([path]) => /word\/header\d+\.xml/.test(path));
    expect(headers.every(([, xml]) => xml.includes('BẢN THẢO'))).toBe(true);
    const footers = Object.entries(report.files).filter(([path]) => /word\/footer\d+\.xml/.test(path));
    expect(footers.every(([, xml]) => xml.includes('Dữ liệu mẫu'))).toBe(true);
  });

  test('tài liệu có tên và ngôn ngữ tiếng Việt', () => {
    expect(report.files['docProps/core.xml']).toContain('<dc:title>Báo cáo Kết quả tuyên truyền');
    expect(report.files['word/styles.xml']).toContain('w:val="vi-VN"');
  });
});
