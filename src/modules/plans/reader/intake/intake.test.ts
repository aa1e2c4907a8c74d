import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scannedPdf, tinyDocx } from '../testing/damaged-files.ts';
import { exampleFile } from '../testing/load-plan.ts';
import { buildSource } from './build-source.ts';
import { takeDoubts, withDoubt, withoutDoubt } from './doubt-marks.ts';
import { intake, isScan } from './intake.ts';

const sample = (name: string) => readFileSync(join(import.meta.dirname, '../testing/plans', name));

describe('isScan', () => {
  it('chỉ nhìn byte: ảnh và .pdf có hình cỡ trang là bản quét', async () => {
    expect(await isScan(sample('van-hoa-doc-2024.scan.pdf'))).toBe(true);
    expect(await isScan(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe(true);
    for (const bytes of [readFileSync(exampleFile('pdf')), readFileSync(exampleFile('docx')), scannedPdf()])
      expect(await isScan(bytes)).toBe(false);
    expect(await isScan(Buffer.from('GIF89a'))).toBe(false);
  });
});

describe('chữ chưa chắc', () => {
  it('giữ đúng chỗ qua việc dàn dòng, kể cả trong bảng', () => {
    const cells = ['1', `Tập ${withDoubt('huấn', 0.4)}`, withDoubt('Trường', 0.79)];
    const source = buildSource(
      'scan',
      [
        { kind: 'paragraph', text: `Kế ${withDoubt('hoạch', 0.2)} số` },
        { kind: 'table', rows: [['STT', 'Nhiệm vụ', 'Chủ trì'], cells] },
      ],
      { pages: 1, confidence: 0.9 },
    );
    expect(source.lines.map(({ text }) => text)).toEqual([
      'Kế hoạch số',
      'STT\tNhiệm vụ\tChủ trì',
      '1\tTập huấn\tTrường',
    ]);
    expect(source.tables[0]?.rows[1]?.cells).toEqual(['1', 'Tập huấn', 'Trường']);
    const words = source.scan?.unsureWords.map(({ line, from, to }) =>
      source.lines[line - 1]?.text.slice(from, to),
    );
    expect(words).toEqual(['hoạch', 'huấn', 'Trường']);
    expect(source.scan?.unsureWords.every(({ confidence }) => confidence < 0.8)).toBe(true);
  });

  it('chữ chắc không mang dấu', () => {
    expect(withDoubt('Kế', 0.8)).toBe('Kế');
    expect(withoutDoubt(withDoubt('Kế', 0.1))).toBe('Kế');
    expect(takeDoubts('Kế hoạch')).toEqual({ text: 'Kế hoạch', words: [] });
  });
});

describe('xem trước việc chuyển mã', () => {
  const run = (text: string, font: string) =>
    `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

  it('đổi từng đoạn theo phông; chữ hoa theo phông H', async () => {
    const body = `<w:p>${run('kÕ ho¹ch', '.VnTimeH')}${run(' năm 2024 ', 'Times New Roman')}${run('Keá hoaïch', 'VNI-Times')}</w:p>`;
    const { source, conversion } = await intake(tinyDocx(body));
    expect(source.lines[0]?.text).toBe('KẾ HOẠCH năm 2024 Kế hoạch');
    expect(source.encoding).toBe(conversion?.encoding);
    expect(conversion?.samples[0]).toEqual({
      before: 'kÕ ho¹ch năm 2024 Keá hoaïch',
      after: 'KẾ HOẠCH năm 2024 Kế hoạch',
    });
  });

  it('văn bản Unicode không có gì để chuyển; chữ thô TCVN3 thì có', async () => {
    expect((await intake(readFileSync(exampleFile('docx')))).conversion).toBeNull();
    const { conversion } = await intake(Buffer.from('KÕ ho¹ch tuyªn truyÒn vÒ chuyÓn ®æi sè', 'latin1'));
    expect(conversion).toMatchObject({
      encoding: 'tcvn3',
      samples: [{ after: 'Kế hoạch tuyên truyền về chuyển đổi số' }],
    });
  });
});

describe('chữ thô có dấu sang trang', () => {
  it('số trang và đầu trang lặp lại là phần của trang, không phải của kế hoạch', async () => {
    const page = (number: number) =>
      `KH-TRUYEN-THONG - Trang ${number}\nKế hoạch năm thứ ${number}\nNội dung riêng số ${number} ở đây.\n${number}`;
    const { source } = await intake(Buffer.from([1, 2, 3, 4].map(page).join('\n\f')));
    expect(source.lines.filter(({ noise }) => noise === 'page-number').map(({ text }) => text)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
    expect(source.lines.filter(({ noise }) => noise === 'running-head')).toHaveLength(3);
    expect(source.lines.some(({ text }) => text.includes('\f'))).toBe(false);
  });
});
