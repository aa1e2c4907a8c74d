import { describe, expect, it } from 'vitest';
import { readPlan } from './read-plan.ts';
import { tinyDocx } from './testing/damaged-files.ts';
import { loadExample } from './testing/load-plan.ts';
import type { PlanReading } from './types.ts';

/** The facts alone: places, certainty and what is left over differ between formats. */
function factsOf(reading: PlanReading): unknown {
  const drop = new Set(['clause', 'clauses', 'also', 'confidence', 'source', 'unread', 'coverage']);
  // What shares a line with a fact depends on where the lines of a format end.
  const findings = reading.findings.filter(({ code }) => code !== 'sentence-unclaimed');
  return JSON.parse(
    JSON.stringify({ ...reading, findings }, (key, value) => (drop.has(key) ? undefined : value)),
  );
}

describe('ba định dạng của cùng một kế hoạch', () => {
  it.each(['txt', 'pdf'] as const)('.%s cho cùng dữ kiện với .docx', async (extension) => {
    const [docx, other] = await Promise.all([loadExample('docx'), loadExample(extension)]);
    expect(factsOf(other.reading)).toEqual(factsOf(docx.reading));
    expect(other.reading.source.format).toBe(extension);
  });
});

describe('văn bản thô', () => {
  it('chịu được BOM, NFD, khoảng trắng lạ và chữ ƣ', async () => {
    const plain =
      'KẾ HOẠCH\nTuyên truyền về an toàn trường học năm 2024\n\nI. MỤC ĐÍCH\n- Nâng cao nhận thức.';
    const strange = `\ufeff${plain.normalize('NFD').replace(/ư/g, 'ƣ').replace(' về ', '\u00a0về\u200b ').replace(/\n/g, '\r\n')}`;
    const { reading, text } = await readPlan(Buffer.from(strange), 'x.txt');
    expect(text).toBe(plain);
    expect(reading.document).toMatchObject({ type: 'Kế hoạch', year: 2024 });
  });

  it('đọc được UTF-16 của Notepad', async () => {
    const bytes = Buffer.from('\ufeffKẾ HOẠCH\nTuyên truyền năm 2024', 'utf16le');
    expect((await readPlan(bytes, 'x.txt')).reading.document.title).toBe('Tuyên truyền năm 2024');
  });
});

describe('.docx', () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const numbered = (text: string, list: number, level = 0) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
  const level = (index: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = Buffer.from(
    `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'bullet', '\uf0b7')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  );

  it('giữ số thứ tự tự động của Word', async () => {
    const body = [
      numbered('MỤC ĐÍCH', 1),
      numbered('Mục đích chung', 1, 1),
      numbered('Nâng cao nhận thức.', 1, 2),
      numbered('Yêu cầu', 1, 1),
      numbered('TỔ CHỨC THỰC HIỆN', 1),
      numbered('Phòng Tổ chức', 1, 1),
    ].join('');
    const { reading, text } = await readPlan(tinyDocx(body, { 'word/numbering.xml': numbering }), 'x.docx');
    expect(text.split('\n')).toEqual([
      'I. MỤC ĐÍCH',
      '1. Mục đích chung',
      '- Nâng cao nhận thức.',
      '2. Yêu cầu',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Tổ chức',
    ]);
    expect(reading.sections.map(({ label, children }) => [label, children.length])).toEqual([
      ['I', 2],
      ['II', 1],
    ]);
  });

  it('bỏ chữ đã xóa khi theo dõi sửa đổi, giữ chữ đã chèn', async () => {
    const body = `<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins>${run('mới')}</w:ins></w:p>`;
    expect((await readPlan(tinyDocx(body), 'x.docx')).text).toBe('mới');
  });

  it('ô gộp dọc của đơn vị chủ trì thuộc về mọi hàng nó trải qua', async () => {
    const cell = (text: string, merge = '') =>
      `<w:tc><w:tcPr>${merge}</w:tcPr><w:p>${run(text)}</w:p></w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const table = [
      row(cell('STT'), cell('Nhiệm vụ'), cell('Đơn vị chủ trì'), cell('Thời gian')),
      row(
        cell('1'),
        cell('Ban hành kế hoạch'),
        cell('Văn phòng Sở', '<w:vMerge w:val="restart"/>'),
        cell('Quý I'),
      ),
      row(cell('2'), cell('Tổng kết'), cell('', '<w:vMerge/>'), cell('Quý IV')),
    ].join('');
    const { reading } = await readPlan(tinyDocx(`<w:tbl>${table}</w:tbl>`), 'x.docx');
    expect(reading.tasks.map(({ title, lead }) => [title, lead])).toEqual([
      ['Ban hành kế hoạch', ['Văn phòng Sở']],
      ['Tổng kết', ['Văn phòng Sở']],
    ]);
  });
});
