import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ReaderError } from './errors.ts';
import { LIMITS } from './intake/limits.ts';
import { readPlan } from './read-plan.ts';
import {
  brokenPdf,
  encryptedDocx,
  encryptedPdf,
  lyingZipBomb,
  oldDoc,
  png,
  scannedPdf,
  spreadsheet,
  tinyDocx,
  tooManyEntries,
  withMacro,
  zipBomb,
} from './testing/damaged-files.ts';
import { exampleFile } from './testing/load-plan.ts';

const cases: [name: string, bytes: () => Uint8Array, code: string][] = [
  ['tệp rỗng', () => new Uint8Array(), 'empty'],
  ['tệp chỉ có khoảng trắng', () => Buffer.from('  \n\n '), 'empty'],
  ['tệp quá 20 MB', () => new Uint8Array(LIMITS.fileBytes + 1), 'too-large'],
  ['.docx đặt mật khẩu', encryptedDocx, 'encrypted'],
  ['.pdf đặt mật khẩu', encryptedPdf, 'encrypted'],
  ['.docx tải dở', () => readFileSync(exampleFile('docx')).subarray(0, 9_000), 'truncated'],
  ['.pdf hỏng', brokenPdf, 'truncated'],
  ['ảnh hỏng', png, 'image'],
  ['.pdf chụp không có chữ nào', scannedPdf, 'scan'],
  ['bom nén', zipBomb, 'zip-bomb'],
  ['bom nén khai gian kích thước', lyingZipBomb, 'zip-bomb'],
  ['.docx có quá nhiều tệp con', tooManyEntries, 'zip-bomb'],
  ['.docx có macro', withMacro, 'macro'],
  ['.doc hỏng', oldDoc, 'old-word'],
  ['bảng tính', spreadsheet, 'unsupported'],
  ['.docx không có chữ', () => tinyDocx('<w:p/>'), 'empty'],
  ['dữ liệu nhị phân', () => Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256), 'binary'],
];

describe('tệp không đọc được', () => {
  it.each(cases)('%s: một câu tiếng Việt rõ ràng', async (_, bytes, code) => {
    const error = await readPlan(bytes(), 'ke-hoach').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ReaderError);
    if (!(error instanceof ReaderError)) return;
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/chưa có kế hoạch nào được tạo/);
    expect(`${error.message}${error.help}`).not.toMatch(/\n/);
    expect(error.help).toMatch(/^Hãy /);
  });

  it('một văn bản không phải kế hoạch vẫn đọc được, kèm lời báo', async () => {
    const { reading } = await readPlan(Buffer.from('Hôm nay trời đẹp.\nChúng tôi đi chơi.'), 'nhat-ky.txt');
    expect(reading.findings.map(({ code }) => code)).toContain('not-a-plan');
    expect(reading.tasks).toEqual([]);
  });
});
