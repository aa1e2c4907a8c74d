import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReaderError } from '../../errors.ts';
import { readPlan } from '../../read-plan.ts';
import { docBlocks } from './doc-blocks.ts';

const file = readFileSync(join(import.meta.dirname, '../../testing/plans/an-toan-truong-hoc-2023.doc'));

describe('.doc của Word 97–2003', () => {
  it('đọc được đầu văn bản, bảng nhiệm vụ và người ký', async () => {
    const { reading } = await readPlan(file, 'mau.doc');
    expect(reading.source).toMatchObject({ format: 'doc', encoding: 'unicode' });
    expect(reading.document).toMatchObject({
      number: '31',
      issuedOn: '2023-09-05',
      signer: { name: 'Lê Thị Mẫu' },
    });
    expect(reading.tasks.map(({ no, lead, partners }) => [no, lead, partners])).toEqual([
      ['1', ['Trường THCS Mẫu'], []],
      ['2', ['Phòng Giáo dục Mẫu'], ['Các trường']],
    ]);
  });

  it('hỏng hay bị cắt ở đâu cũng báo lỗi rõ ràng hoặc vẫn đọc được, không treo', async () => {
    const damage = fc.record({
      length: fc.integer({ min: 8, max: file.length }),
      flips: fc.array(fc.tuple(fc.nat(file.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
      // The header and the tables of sectors stand at the front.
      early: fc.array(fc.tuple(fc.nat(1_100), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ length, flips, early }) => {
        const bytes = new Uint8Array(file);
        for (const [at, value] of [...flips, ...early]) if (at >= 8) bytes[at] = value;
        const settled = await readPlan(bytes.subarray(0, length), 'x.doc').then(
          () => true,
          (error: unknown) => error instanceof ReaderError,
        );
        expect(settled).toBe(true);
      }),
      { numRuns: 80 },
    );
  });
});

describe('bảng trong chữ của .doc', () => {
  const rowsOf = (text: string) =>
    docBlocks(text).flatMap((block) => (block.kind === 'table' ? [block.rows] : []));

  it('ô nhiều đoạn, ô trống, ô gộp; đoạn văn đứng trước bảng không vào bảng', () => {
    const text =
      'Đoạn trước\nSTT\tViệc\tĐơn vị\t\n1\tTập huấn\n- 02 lớp\tTrường A\t\nII\tNhóm hai\t\n2\tHọp\t\t\nĐoạn sau';
    expect(rowsOf(text)).toEqual([
      [
        ['STT', 'Việc', 'Đơn vị'],
        ['1', 'Tập huấn\n- 02 lớp', 'Trường A'],
        ['II', 'Nhóm hai', ''],
        ['2', 'Họp', ''],
      ],
    ]);
    expect(docBlocks(text).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))).toEqual([
      'Đoạn trước',
      'Đoạn sau',
    ]);
  });

  it('dấu tab trong đoạn văn không thành bảng', () => {
    expect(rowsOf('Số: 12\tHà Mẫu, ngày 01\nVăn bản')).toEqual([]);
  });
});
