import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeRenderer, renderPdf, sampleReport } from './index.ts';
import {
  allTags,
  type Line,
  lineWith,
  type OpenPage,
  type OpenPdf,
  openPdf,
  ruleBelow,
} from './testing/open-pdf.ts';
import { sampleDecision, sampleLetter, samplePlan } from './testing/sample-documents.ts';

let report: OpenPdf;
let plan: OpenPdf;
let letter: OpenPdf;
let decision: OpenPdf;

beforeAll(async () => {
  report = await openPdf(await renderPdf(sampleReport(60)));
  plan = await openPdf(await renderPdf(samplePlan()));
  letter = await openPdf(await renderPdf(sampleLetter()));
  decision = await openPdf(await renderPdf(sampleDecision()));
});
afterAll(closeRenderer);

const first = (pdf: OpenPdf) => pdf.pages[0]!;
const styleOf = (line: Line) => ({
  size: line.size,
  fonts: line.fonts.map((font) => font.replace(/^[A-Z]{6}\+/, '')),
});
const centreOf = (line: Line) => (line.left + line.right) / 2;
const width = (line: Line) => line.right - line.left;
const pageNumber = (page: OpenPage) =>
  page.lines.find((line) => line.baseline < 20 && /^\d+$/.test(line.text));
const appendixStart = (pdf: OpenPdf, label: string) =>
  pdf.pages.findIndex((page) => page.lines.some((line) => line.text === label));

describe('PDF theo Nghị định 30/2020/NĐ-CP: trang', () => {
  test('A1: khổ A4 đứng', () => {
    expect(first(report).width).toBeCloseTo(210, 0);
    expect(first(report).height).toBeCloseTo(297, 0);
  });

  test('A2: mọi chữ nằm trong lề', () => {
    for (const page of [...report.pages, ...plan.pages, ...letter.pages]) {
      for (const line of page.lines.filter(
        (each) => each.baseline > 20 && each.baseline < page.height - 20,
      )) {
        expect(line.left).toBeGreaterThanOrEqual(29.9);
        expect(line.right).toBeLessThanOrEqual(page.width - 14.9);
      }
    }
  });

  test('A3: chỉ phông Tinos (số đo của Times New Roman), nhúng trong tệp', () => {
    const fonts = [report, plan, letter].flatMap((pdf) =>
      pdf.pages.flatMap((page) => page.words.map((word) => word.font)),
    );
    for (const font of new Set(fonts)) expect(font).toMatch(/^[A-Z]{6}\+Tinos-/);
  });

  test('A4: số trang giữa lề trên, 13–14, đứng, từ trang 2', () => {
    expect(pageNumber(first(report))).toBeUndefined();
    const second = pageNumber(report.pages[1]!)!;
    expect(second.text).toBe('2');
    expect(styleOf(second)).toEqual({ size: 14, fonts: ['Tinos-Regular'] });
    expect(centreOf(second)).toBeCloseTo(30 + 165 / 2, 0);
    expect(second.baseline).toBeLessThan(20);
  });

  test('A5: nội dung 14, thụt 12,7 mm, căn đều hai bên, dòng từ đơn đến 1,5', () => {
    const lines = first(plan).lines;
    const start = lines.findIndex((line) => line.text.startsWith('Căn cứ Chương trình'));
    const [one, two] = [lines[start]!, lines[start + 1]!];
    expect(one.left).toBeCloseTo(42.7, 1);
    expect(two.left).toBeCloseTo(30, 1);
    expect(one.right).toBeCloseTo(195, 0);
    const pitch = (two.baseline - one.baseline) / ((14 * 25.4) / 72);
    expect(pitch).toBeGreaterThanOrEqual(1.149);
    expect(pitch).toBeLessThanOrEqual(1.149 * 1.5);
  });

  test('A5: mọi dòng chưa hết đoạn đều chạm lề phải', () => {
    const lines = [...first(report).lines, ...first(plan).lines].filter((line) => line.size === 14);
    const unfinished = lines.filter((_line, index) => {
      const next = lines[index + 1];
      return next && Math.abs(next.left - 30) < 0.2 && next.baseline > lines[index]!.baseline;
    });
    expect(unfinished.length).toBeGreaterThan(4);
    for (const line of unfinished) expect(Math.abs(line.right - 195)).toBeLessThan(0.3);
  });

  test('A6: mỗi phụ lục đánh số trang riêng', () => {
    const start = appendixStart(plan, 'Phụ lục I');
    expect(pageNumber(plan.pages[start]!)).toBeUndefined();
    expect(pageNumber(plan.pages[start + 1]!)!.text).toBe('2');
    expect(pageNumber(plan.pages[appendixStart(plan, 'Phụ lục II')]!)).toBeUndefined();
  });

  test('dấu thanh không chạm dòng trên: khoảng cách dòng từ 1,22 cỡ chữ', () => {
    for (const page of [...report.pages, ...plan.pages]) {
      for (const line of page.lines) {
        const below = page.lines.filter(
          (each) => each.baseline > line.baseline + 0.5 && overlaps(each, line),
        );
        const next = Math.min(...below.map((each) => each.baseline));
        if (Number.isFinite(next))
          expect(next - line.baseline).toBeGreaterThanOrEqual(1.22 * line.size * (25.4 / 72) - 0.6);
      }
    }
  });
});

const overlaps = (a: Line, b: Line) => a.left < b.right && b.left < a.right && a.size === b.size;

describe('PDF theo Nghị định 30/2020/NĐ-CP: thành phần', () => {
  test('A10, A11: Quốc hiệu, Tiêu ngữ nửa phải; nét kẻ dài bằng Tiêu ngữ', () => {
    const nation = lineWith(first(report), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    const motto = lineWith(first(report), 'Độc lập - Tự do - Hạnh phúc');
    expect(styleOf(nation)).toEqual({ size: 12, fonts: ['Tinos-Bold'] });
    expect(styleOf(motto)).toEqual({ size: 13, fonts: ['Tinos-Bold'] });
    expect(centreOf(nation)).toBeGreaterThan(105);
    expect(centreOf(motto)).toBeCloseTo(centreOf(nation), 0);
    expect(ruleBelow(first(report), motto).width).toBeCloseTo(width(motto), 0);
  });

  test('A12, A13: cơ quan chủ quản đứng; cơ quan ban hành đậm, nét kẻ 1/3 đến 1/2', () => {
    const superior = lineWith(first(report), 'UBND TỈNH LONG AN');
    const issuer = lineWith(first(report), 'SỞ GIÁO DỤC VÀ ĐÀO TẠO');
    expect(styleOf(superior)).toEqual({ size: 12, fonts: ['Tinos-Regular'] });
    expect(styleOf(issuer)).toEqual({ size: 12, fonts: ['Tinos-Bold'] });
    expect(centreOf(superior)).toBeCloseTo(centreOf(issuer), 0);
    expectRuleShare(first(report), issuer);
  });

  test('A14, A15: số và ngày cùng một dòng kẻ, ngày nghiêng', () => {
    const number = lineWith(first(report), 'Số: 05/BC-SGDĐT');
    const place = lineWith(first(report), 'Long An, ngày 28 tháng 11 năm 2023');
    expect(styleOf(number)).toEqual({ size: 13, fonts: ['Tinos-Regular'] });
    expect(styleOf(place)).toEqual({ size: 13, fonts: ['Tinos-Italic'] });
    expect(place.baseline).toBeCloseTo(number.baseline, 1);
  });

  test('A16, A17: tên loại, trích yếu 14 đậm; nét kẻ 1/3 đến 1/2', () => {
    expect(styleOf(lineWith(first(report), /^BÁO CÁO$/))).toEqual({ size: 14, fonts: ['Tinos-Bold'] });
    const subject = lineWith(first(report), 'của ngành Giáo dục và Đào tạo năm 2023');
    expect(styleOf(subject)).toEqual({ size: 14, fonts: ['Tinos-Bold'] });
    expectRuleShare(first(report), subject);
  });

  test('A18, A62: công văn có V/v 12 dưới số, không có tên loại', () => {
    const subject = lineWith(first(letter), 'V/v đôn đốc');
    expect(styleOf(subject)).toEqual({ size: 12, fonts: ['Tinos-Regular'] });
    expect(subject.baseline).toBeGreaterThan(lineWith(first(letter), 'Số: 1024').baseline);
    expect(first(letter).lines.some((line) => line.text === 'CÔNG VĂN')).toBe(false);
  });

  test('A19, A20: căn cứ nghiêng; kết thúc ./.', () => {
    expect(styleOf(lineWith(first(plan), 'Căn cứ Kế hoạch'))).toEqual({ size: 14, fonts: ['Tinos-Italic'] });
    expect(lineWith(first(plan), 'phản ánh về Sở').text).toMatch(/\.\/\.$/);
  });

  test('A21, A22, A24, A25: Nơi nhận ngang hàng với quyền hạn người ký', () => {
    const page = first(plan);
    const recipients = lineWith(page, 'Nơi nhận:');
    const authority = lineWith(page, 'KT. GIÁM ĐỐC');
    expect(styleOf(recipients)).toEqual({ size: 12, fonts: ['Tinos-BoldItalic'] });
    expect(styleOf(authority)).toEqual({ size: 14, fonts: ['Tinos-Bold'] });
    expect(Math.abs(authority.baseline - recipients.baseline)).toBeLessThan(1);
    expect(styleOf(lineWith(page, '- Lưu: VT, HCQT (05b).'))).toEqual({ size: 11, fonts: ['Tinos-Regular'] });
    const name = lineWith(page, 'Nguyễn Hồng Mẫu');
    expect(styleOf(name)).toEqual({ size: 14, fonts: ['Tinos-Bold'] });
    expect(centreOf(name)).toBeCloseTo(centreOf(authority), 0);
  });

  test('A23: gạch đầu dòng thẳng hàng dưới dấu hai chấm', () => {
    const label = lineWith(first(letter), /^Kính gửi:/);
    const items = [
      lineWith(first(letter), '- Phòng Giáo dục'),
      lineWith(first(letter), '- Các đơn vị trực thuộc Sở.'),
    ];
    for (const item of items) {
      expect(item.left).toBeGreaterThan(label.right - 3);
      expect(item.left).toBeLessThan(label.right + 1);
    }
  });

  test('A26, A27, A28: phụ lục số La Mã, tên chữ hoa đậm, dòng kèm theo nghiêng', () => {
    const page = plan.pages[appendixStart(plan, 'Phụ lục II')]!;
    expect(styleOf(lineWith(page, 'Phụ lục II'))).toEqual({ size: 14, fonts: ['Tinos-Bold'] });
    expect(styleOf(lineWith(page, 'DANH MỤC CÁC NHIỆM VỤ TRỌNG TÂM'))).toEqual({
      size: 14,
      fonts: ['Tinos-Bold'],
    });
    expect(styleOf(lineWith(page, '(Kèm theo Kế hoạch số'))).toEqual({ size: 14, fonts: ['Tinos-Italic'] });
  });

  test('A40, A42, A43, A44: đề mục', () => {
    expect(centreOf(lineWith(first(decision), 'Chương I'))).toBeCloseTo(112.5, 0);
    expect(lineWith(first(decision), 'Điều 1. Phạm vi').left).toBeCloseTo(42.7, 1);
    expect(styleOf(lineWith(first(plan), 'I. MỤC ĐÍCH'))).toEqual({ size: 14, fonts: ['Tinos-Bold'] });
    expect(styleOf(lineWith(first(plan), '1. Mục đích'))).toEqual({ size: 14, fonts: ['Tinos-Bold'] });
    expect(styleOf(lineWith(first(plan), 'a) Nội dung'))).toEqual({ size: 14, fonts: ['Tinos-Regular'] });
  });

  test('A63: phụ lục nằm ngang; tiêu đề bảng lặp lại ở mỗi trang; dòng không bị cắt', () => {
    const pages = report.pages.slice(appendixStart(report, 'Phụ lục'));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      expect(page.width).toBeCloseTo(297, 0);
      lineWith(page, 'Kết quả tuyên truyền');
      lineWith(page, 'Lượt xem');
    }
    const codes = pages.flatMap((page) =>
      page.lines.filter((line) => /^LA\d{4}$/.test(line.text)).map((line) => line.text),
    );
    expect(codes).toHaveLength(60);
    expect(new Set(codes).size).toBe(60);
  });

  test('dòng nhóm không đứng cuối trang một mình', () => {
    for (const page of report.pages) {
      const group = page.lines.filter((line) => line.text.startsWith('Địa bàn ')).at(-1);
      if (group)
        expect(page.lines.some((line) => /^LA\d{4}$/.test(line.text) && line.baseline > group.baseline)).toBe(
          true,
        );
    }
  });

  test('A63: dòng nhiều hàng chữ không bị cắt giữa hai trang', async () => {
    const rows = Array.from({ length: 30 }, () => ({ cells: [`đầu${'\ngiữa'.repeat(9)}\ncuối`, ''] }));
    const table = { columns: [{ width: 1 }, { width: 1 }], head: [], rows };
    const { pages } = await openPdf(await renderPdf({ ...sampleLetter(), body: [{ type: 'table', table }] }));
    const count = (page: OpenPage, text: string) => page.lines.filter((line) => line.text === text).length;
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.reduce((sum, page) => sum + count(page, 'cuối'), 0)).toBe(30);
    for (const page of pages) expect(count(page, 'đầu')).toBe(count(page, 'cuối'));
  });

  test('đề mục không đứng cuối trang, chữ ký không đứng một mình trên trang, ở mọi độ dài', async () => {
    for (let length = 12; length < 36; length += 1) {
      const body = Array.from({ length }, (_, index) => [
        { type: 'heading' as const, level: 2 as const, title: `Đề mục` },
        { type: 'paragraph' as const, content: `Nội dung ${index}` },
      ]).flat();
      const { pages } = await openPdf(await renderPdf({ ...sampleLetter(), body, draft: false }));
      for (const page of pages) expect(page.lines.at(-1)!.text).not.toContain('Đề mục');
      const last = pages.at(-1)!;
      lineWith(last, 'TL. GIÁM ĐỐC');
      lineWith(last, './.');
    }
  });

  test('dòng nhóm chỉ in một lần', () => {
    const groups = report.pages.flatMap((page) =>
      page.lines.filter((line) => line.text.startsWith('Địa bàn ')),
    );
    expect(groups).toHaveLength(15);
  });

  test('bản thảo và dữ liệu mẫu ghi ở lề mọi trang', () => {
    expect(
      letter.pages.every((page) => page.lines.some((line) => line.text === 'BẢN THẢO' && line.baseline < 20)),
    ).toBe(true);
    expect(report.pages.every((page) => page.lines.some((line) => line.text.startsWith('Dữ liệu mẫu')))).toBe(
      true,
    );
  });
});

describe('PDF cho lưu trữ và người dùng trình đọc màn hình', () => {
  test('PDF/A-2a: gắn thẻ, có tên, tiếng Việt', () => {
    for (const pdf of [report, plan, letter, decision]) {
      expect(pdf.xmp).toContain('<pdfaid:part>2</pdfaid:part>');
      expect(pdf.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
      expect(pdf.isTagged).toBe(true);
      expect(pdf.lang).toBe('vi-VN');
    }
    expect(report.info.Title).toBe(
      'Báo cáo Kết quả tuyên truyền về Chuyển đổi số của ngành Giáo dục và Đào tạo năm 2023',
    );
    expect(report.info.CreationDate).toBe('D:20231128000000Z');
  });

  test('thẻ có đề mục, bảng, ô tiêu đề', () => {
    expect(new Set(allTags(report.tags))).toEqual(
      expect.toSatisfy((roles: Set<string>) =>
        ['H1', 'H2', 'Table', 'THead', 'TH', 'TBody', 'TD', 'P'].every((role) => roles.has(role)),
      ),
    );
  });
});

function expectRuleShare(page: OpenPage, line: Line): void {
  const rule = ruleBelow(page, line);
  expect(rule.width / width(line)).toBeGreaterThanOrEqual(1 / 3);
  expect(rule.width / width(line)).toBeLessThanOrEqual(1 / 2);
  expect(rule.left + rule.width / 2).toBeCloseTo(centreOf(line), 0);
}
