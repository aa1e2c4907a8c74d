import { describe, expect, it } from 'vitest';
import { ConversionLog } from '../old-encodings/conversion-log.ts';
import { cellText } from './cell-text.ts';
import { convertByFont } from './convert-by-font.ts';
import { layOutPages } from './lay-out-pages.ts';
import type { PageContent, TextItem } from './page-content.ts';
import { textLayerOf } from './text-layer.ts';

const item = (text: string, x: number, y: number, more: Partial<TextItem> = {}): TextItem => ({
  text,
  x,
  right: x + text.length * 6,
  y,
  height: 12,
  ...more,
});
const page = (items: TextItem[], more: Partial<PageContent> = {}): PageContent => ({
  width: 595,
  height: 842,
  items,
  rules: { horizontal: [], vertical: [] },
  ...more,
});
const sourceOf = (pages: PageContent[]) => layOutPages('pdf', pages, new ConversionLog());

describe('trang .pdf', () => {
  it('số trang và đầu trang lặp lại được đánh dấu, không mất', () => {
    const pages = [1, 2, 3].map((number) =>
      page([
        item(`KH-MẪU - Trang ${number}`, 400, 40),
        item(`Nội dung riêng thứ ${number}`, 80, 200),
        item(String(number), 290, 810),
      ]),
    );
    expect(sourceOf(pages).lines.map(({ text, noise }) => [text, noise])).toEqual(
      [1, 2, 3].flatMap((number) => [
        [`KH-MẪU - Trang ${number}`, 'running-head'],
        [String(number), 'page-number'],
        [`Nội dung riêng thứ ${number}`, undefined],
      ]),
    );
  });

  it('bảng không kẻ ô: cột theo đầu bảng, hàng theo số thứ tự, tiếp sang trang sau', () => {
    const head = (y: number) => [
      item('STT', 60, y),
      item('Nhiệm vụ', 120, y),
      item('Chủ trì', 300, y),
      item('Thời gian', 420, y),
    ];
    const row = (y: number, no: string, ...cells: string[]) => [
      item(no, 66, y),
      ...cells.map((cell, index) => item(cell, [110, 290, 410][index] ?? 0, y)),
    ];
    const first = page([
      ...head(100),
      ...row(120, '1', 'Tập huấn cho', 'Văn phòng', 'Quý I'),
      item('các trường', 110, 134),
      ...row(152, '2', 'Tổng kết', 'Phòng Mẫu', 'Quý IV'),
    ]);
    const second = page([...head(100), ...row(120, '3', 'Khen thưởng', 'Văn phòng', 'Quý IV')]);
    expect(sourceOf([first, second]).tables).toMatchObject([
      {
        rows: [
          { cells: ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'] },
          { cells: ['1', 'Tập huấn cho các trường', 'Văn phòng', 'Quý I'] },
          { cells: ['2', 'Tổng kết', 'Phòng Mẫu', 'Quý IV'] },
          { cells: ['3', 'Khen thưởng', 'Văn phòng', 'Quý IV'] },
        ],
      },
    ]);
  });

  it('phông VNI và .Vn trong tệp cho biết bảng mã cũ', () => {
    const log = new ConversionLog();
    const items = [
      item('kÕ ho¹ch', 0, 0, { font: 'ABCDEF+.VnTimeH' }),
      item('Kế hoạch', 0, 20, { font: 'Times' }),
    ];
    expect(convertByFont([page(items)], log)[0]?.items.map(({ text }) => text)).toEqual([
      'KẾ HOẠCH',
      'Kế hoạch',
    ]);
    expect(log.conversion?.encoding).toBe('tcvn3');
  });
});

describe('ô của bảng', () => {
  const cell = (...lines: string[]) => cellText(lines.map((line, index) => item(line, 0, index * 14)));

  it('gạch đầu dòng mở đoạn; gạch nối ở đầu dòng bị ngắt thì không', () => {
    expect(cell('- Mỗi tháng 02 bài', '- Mỗi quý 01 phóng sự', 'truyền hình')).toBe(
      '- Mỗi tháng 02 bài\n- Mỗi quý 01 phóng sự truyền hình',
    );
    expect(cell('Phòng Văn hóa', '- Xã hội')).toBe('Phòng Văn hóa - Xã hội');
    expect(cell('Gồm:', '- Xã hội')).toBe('Gồm:\n- Xã hội');
  });
});

describe('lớp chữ của trang', () => {
  const layer = (text: string, more: Partial<PageContent> = {}) =>
    textLayerOf(page([item(text, 0, 0)], more));
  const prose = 'Căn cứ Kế hoạch số 105/KH-UBND ngày 20/02/2024 của Ủy ban nhân dân tỉnh. '.repeat(5);

  it('đủ chữ tiếng Việt thì dùng; ít, không có, ẩn dưới ảnh hay rác thì phải nhìn trang', () => {
    expect(layer(prose)).toBe('good');
    expect(layer('Nơi nhận: Lưu VT')).toBe('thin');
    expect(layer(prose, { isHidden: true })).toBe('poor');
    expect(layer('ӟӦӪԥӝ ҁӛ '.repeat(60))).toBe('poor');
    expect(textLayerOf(page([]))).toBe('none');
  });

  it('tiếng Việt mất dấu hay sai dấu là lớp chữ của máy quét; tiếng Anh và chữ đúng dấu thì không', () => {
    const bare = prose.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
    expect(layer(bare)).toBe('unmarked');
    expect(layer(bare.toUpperCase())).toBe('unmarked');
    expect(layer('Ké hoach truyén thöng phông chöng dich bénh nàm 2024 cûa tinh '.repeat(5))).toBe(
      'unmarked',
    );
    expect(layer(prose.toUpperCase())).toBe('good');
    expect(layer('The office shall report to the department before the end of each month. '.repeat(5))).toBe(
      'good',
    );
  });
});
