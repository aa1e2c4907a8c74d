import { describe, expect, test } from 'vitest';
import { DocumentError } from '../document-error.ts';
import type { OfficialDocument, Signature, Table } from '../model.ts';
import { sampleDecision, sampleLetter, samplePlan } from '../testing/sample-documents.ts';
import { composeDocument } from './compose-document.ts';
import { composeSignature } from './compose-signature.ts';

const textOf = (runs: { text: string }[]) => runs.map((run) => run.text).join('');
const texts = (document: OfficialDocument) =>
  composeDocument(document).body.map((block) => {
    if (block.type === 'paragraph') return textOf(block.runs);
    if (block.type === 'heading') return block.text;
    return block.type === 'part' ? `${block.label} ${block.title}` : '';
  });
const withBody = (body: OfficialDocument['body']) => ({ ...samplePlan(), body });

describe('nội dung theo thể thức', () => {
  test('A14: số để trống khi chưa cấp số', () => {
    expect(composeDocument(samplePlan()).head.number).toMatch(/^Số:\s+\/KH-SGDĐT$/);
  });

  test('A15: địa danh, ngày tháng', () => {
    expect(composeDocument(sampleLetter()).head.placeDate).toBe('Long An, ngày 03 tháng 02 năm 2023');
  });

  test('A18: trích yếu công văn bắt đầu bằng V/v', () => {
    expect(composeDocument(sampleLetter()).head.subject.join(' ')).toMatch(/^V\/v đôn đốc/);
  });

  test('A19: mỗi căn cứ một dòng, cuối dòng dấu chấm phẩy, dòng cuối dấu chấm, chữ nghiêng', () => {
    const bases = composeDocument(samplePlan()).legalBases;
    expect(bases.map((runs) => textOf(runs).at(-1))).toEqual([';', '.']);
    expect(bases.flat().every((run) => run.italic)).toBe(true);
  });

  test('A20: kết thúc nội dung bằng ./.', () => {
    expect(texts(samplePlan()).at(-1)).toMatch(/về Sở\.\/\.$/);
    expect(texts(sampleDecision()).at(-1)).toMatch(/ngày ký\.\/\.$/);
    expect(texts(withBody([{ type: 'paragraph', content: 'Đã xong./.' }])).at(-1)).toBe('Đã xong./.');
    expect(
      texts(withBody([{ type: 'paragraph', content: [{ text: 'Xong', bold: true }, '.'] }])).at(-1),
    ).toBe('Xong./.');
    expect(texts(withBody([])).at(-1)).toBe('./.');
  });

  test('A25: nơi nhận, dòng cuối là Lưu: VT kèm số bản', () => {
    const { recipients } = composeDocument(samplePlan());
    expect(recipients).toEqual(['- Sở TT&TT;', '- Các đơn vị trực thuộc;', '- Lưu: VT, HCQT (05b).']);
  });

  test('A26: một phụ lục không đánh số, từ hai phụ lục đánh số La Mã', () => {
    const plan = samplePlan();
    expect(composeDocument(plan).appendices.map((each) => each.label)).toEqual(['Phụ lục I', 'Phụ lục II']);
    const single = { ...plan, appendices: plan.appendices!.slice(0, 1) };
    expect(composeDocument(single).appendices.map((each) => each.label)).toEqual(['Phụ lục']);
  });

  test('A28: bản điện tử để trống số và ngày, bản giấy điền đủ', () => {
    const plan: OfficialDocument = {
      ...samplePlan(),
      head: { ...samplePlan().head, number: 9, date: { day: 8, month: 3, year: 2023 } },
    };
    const line = (document: OfficialDocument) =>
      composeDocument(document).appendices[0]!.referenceLines.join(' ');
    expect(line(plan)).toMatch(
      /^\(Kèm theo Kế hoạch số\s+\/KH-SGDĐT ngày\s+tháng\s+năm 2023 của Sở Giáo dục và Đào tạo\)$/,
    );
    expect(line({ ...plan, medium: 'paper' })).toBe(
      '(Kèm theo Kế hoạch số 09/KH-SGDĐT ngày 08 tháng 3 năm 2023 của Sở Giáo dục và Đào tạo)',
    );
  });

  test('A40, A42: Chương số La Mã, Điều đánh số liên tục', () => {
    expect(texts(sampleDecision())).toEqual([
      'Chương I QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi',
      '1. Quyết định này thành lập Ban Chỉ đạo.',
      'a) Thành phần gồm đại diện các sở.',
      'Chương II ĐIỀU KHOẢN THI HÀNH',
      'Điều 2. Hiệu lực',
      'Quyết định có hiệu lực kể từ ngày ký./.',
    ]);
  });

  test('A41: Mục của văn bản theo điều dùng số Ả Rập', () => {
    expect(texts(withBody([{ type: 'part', word: 'Mục', title: 'Chung' }]))[0]).toBe('Mục 1 CHUNG');
  });

  test('A43, A44, A45, A46: I. chữ hoa; 1.; a); - và +', () => {
    expect(texts(samplePlan()).slice(1, 10)).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      '- Góp phần nâng cao nhận thức, trách nhiệm của lãnh đạo, cán bộ, công chức, viên chức.',
      '+ Bảo đảm an toàn thông tin mạng.',
      '2. Yêu cầu',
      'a) Nội dung tập trung vào các văn bản tại Phụ lục I.',
      'b) Tuyên truyền rộng rãi, tránh bệnh hình thức.',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Các đơn vị thực hiện nhiệm vụ tại Phụ lục II.',
    ]);
  });

  const signatures: [rule: string, signature: Signature, lines: string[]][] = [
    ['A50', { position: 'Giám đốc', name: null }, ['GIÁM ĐỐC']],
    [
      'A51',
      { authority: [{ prefix: 'KT.', of: 'Giám đốc' }], position: 'Phó Giám đốc', name: null },
      ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    ],
    ['A52', sampleDecision().signature, ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['A53', sampleLetter().signature, ['TL. GIÁM ĐỐC', 'TRƯỞNG PHÒNG HC-QT']],
    [
      'A54',
      { authority: [{ prefix: 'TUQ.', of: 'Giám đốc' }], position: 'Chánh Văn phòng', name: null },
      ['TUQ. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'],
    ],
    ['A55', { authority: [{ prefix: 'Q.', of: 'Giám đốc' }], position: null, name: null }, ['Q. GIÁM ĐỐC']],
  ];
  test.each(signatures)('%s: quyền hạn, chức vụ người ký', (_rule, signature, lines) => {
    expect(composeSignature(signature).lines).toEqual(lines);
  });

  test('A61, A62: gửi cấp trên hoặc công văn thì nơi nhận bắt đầu bằng Như trên', () => {
    expect(composeDocument(sampleLetter()).recipients[0]).toBe('- Như trên;');
    expect(composeDocument(samplePlan()).recipients[0]).not.toContain('Như trên');
  });

  test('một đoạn có xuống dòng thành nhiều đoạn', () => {
    expect(texts(withBody([{ type: 'paragraph', content: 'Một\nHai\n\nBa' }]))).toEqual([
      'Một',
      'Hai',
      'Ba./.',
    ]);
  });

  test('chỉ giữ liên kết web và thư', () => {
    const document = withBody([{ type: 'paragraph', content: [{ text: 'x', href: 'javascript:alert(1)' }] }]);
    expect(JSON.stringify(composeDocument(document))).not.toContain('javascript');
  });
});

describe('bảng', () => {
  const table = (changes: Partial<Table>): Table => ({
    columns: [{ width: 1 }, { width: 1 }],
    head: [],
    rows: [],
    ...changes,
  });
  const compose = (changes: Partial<Table>) => {
    const [block] = composeDocument(withBody([{ type: 'table', table: table(changes) }])).body;
    if (block?.type !== 'table') throw new Error('no table');
    return block.table;
  };

  test('bảng rỗng nói rõ là không có', () => {
    expect(compose({}).rows[0]!.cells).toMatchObject([{ text: 'Không có', colspan: 2 }]);
  });

  test('bề rộng các cột cộng lại bằng bề rộng phần chữ', () => {
    expect(
      compose({ columns: [{ width: 1 }, { width: 7 }], rows: [] }).columns.reduce((a, b) => a + b),
    ).toBeCloseTo(165, 6);
  });

  test.each([
    ['thiếu ô', { rows: [{ cells: ['a'] }] }],
    ['thừa ô', { rows: [{ cells: ['a', 'b', 'c'] }] }],
    ['gộp dòng quá cuối bảng', { rows: [{ cells: [{ text: 'a', rowspan: 2 }, 'b'] }] }],
    [
      'gộp cột chồng lên ô gộp dòng',
      { rows: [{ cells: ['a', { text: 'b', rowspan: 2 }] }, { cells: [{ text: 'c', colspan: 2 }] }] },
    ],
    ['không có cột', { columns: [] }],
  ])('%s bị từ chối', (_name, changes) => {
    expect(() => compose(changes)).toThrow(DocumentError);
  });
});
