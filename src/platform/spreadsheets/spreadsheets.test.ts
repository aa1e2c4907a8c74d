import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { guarded } from './guarded.ts';
import { readWorkbook } from './read-workbook.server.ts';
import { writeCsv } from './write-csv.ts';
import { writeWorkbook } from './write-workbook.server.ts';

const columns = [
  { head: 'Mã', width: 12 },
  { head: 'Ngày', width: 12 },
  { head: 'Loại', width: 20, choices: ['Trường tiểu học', 'Trường THCS'] },
];

describe('ghi và đọc bảng tính', () => {
  it('đọc lại đúng những gì đã ghi: chữ, số, ngày, ô trống', async () => {
    const rows = [
      ['01234', { day: '2023-09-05' }, 'Trường Tiểu học Đông – Hưng'],
      [null, null, '  có khoảng trắng  '],
      [12, { day: '1999-12-31' }, '+84 272 123'],
    ] as const;
    const [sheet] = await readWorkbook(await writeWorkbook([{ name: 'Đơn vị', columns, rows }]));
    expect(sheet).toMatchObject({ name: 'Đơn vị', isHidden: false });
    expect(sheet!.rows[0]!.cells).toEqual(['Mã', 'Ngày', 'Loại']);
    expect(sheet!.rows.slice(1).map((row) => row.cells)).toEqual(rows.map((row) => [...row]));
  });

  it('chữ giống công thức được chặn khi ghi, trả lại nguyên khi đọc', async () => {
    expect(guarded('=1+1')).toBe("'=1+1");
    expect(guarded('-A1')).toBe("'-A1");
    expect(guarded('+84 272')).toBe('+84 272');
    const rows = [['=cmd|calc', '@x', '-5 mục']];
    const [sheet] = await readWorkbook(await writeWorkbook([{ name: 'a', columns, rows }]));
    expect(sheet!.rows[1]!.cells).toEqual(rows[0]);
  });
});

describe('ghi CSV', () => {
  it('dấu phẩy, ngoặc kép, xuống dòng được bọc; công thức được chặn; ô trống là trống', () => {
    expect(
      writeCsv([
        ['Đơn vị', 'Số'],
        ['Trường "A", cơ sở 2', 3],
        ['=HYPERLINK("x")', null],
        ['a\nb', -1],
      ]),
    ).toBe('\u{feff}Đơn vị,Số\r\n"Trường ""A"", cơ sở 2",3\r\n"\'=HYPERLINK(""x"")",\r\n"a\nb",-1\r\n');
  });
});

function book(sheet: string, extra: Record<string, Uint8Array> = {}): Uint8Array {
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${rel}"><sheets><sheet name="A &amp; B" sheetId="1" r:id="rId1" state="hidden"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    ...extra,
  });
}

describe('tệp lạ', () => {
  const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;

  it('dòng, cột và trang tính ẩn được nêu ra', async () => {
    const [sheet] = await readWorkbook(
      book(
        `<worksheet><cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1">${cell('A1', 'a')}</row><row r="2" hidden="1">${cell('A2', 'b')}</row></sheetData></worksheet>`,
      ),
    );
    expect(sheet).toMatchObject({ name: 'A & B', isHidden: true });
    expect(sheet!.rows.map((row) => row.isHidden)).toEqual([false, true]);
    expect([...sheet!.hiddenColumns]).toEqual([1, 2]);
  });

  it.each<[string, Uint8Array, string]>([
    ['không phải zip', strToU8('ma;ten\n1;a'.repeat(9)), 'spreadsheet.not-xlsx'],
    ['.docx', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'spreadsheet.not-xlsx'],
    [
      '.xls đời cũ',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Array.from({ length: 100 }, () => 0)]),
      'spreadsheet.old-xls',
    ],
    ['cắt ngang', book('<worksheet/>').slice(0, 400), 'spreadsheet.damaged'],
    [
      'bom nén',
      book('<worksheet/>', { 'xl/bomb.bin': new Uint8Array(20 * 1024 * 1024) }),
      'spreadsheet.too-large',
    ],
    [
      'nhiều dòng',
      book(`<worksheet><sheetData>${`<row>${cell('A1', 'x')}</row>`.repeat(30_002)}</sheetData></worksheet>`),
      'spreadsheet.too-large',
    ],
  ])('%s: từ chối bằng một câu rõ ràng', async (_what, bytes, code) => {
    await expect(readWorkbook(bytes)).rejects.toMatchObject({ code });
  });

  it('kích thước khai gian trong zip bị phát hiện', async () => {
    const bytes = book(`<worksheet>${' '.repeat(5000)}</worksheet>`);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 46 < bytes.byteLength; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    await expect(readWorkbook(bytes)).rejects.toMatchObject({ code: 'spreadsheet.too-large' });
  });
});
