import { describe, expect, it } from 'vitest';
import type { Row } from '../../../documents/index.ts';
import type { ReportMeasure } from '../figures/figures.ts';
import { unitAppendix } from './annex.ts';
import { buildDocument, type DocumentPlan } from './build-document.ts';
import { consolidate, sumCells } from './consolidated-figures.ts';
import { doneOf } from './done-of.ts';
import { emptyDraft, foldOpinion, isOpinion } from './draft.ts';
import { unknownTokens } from './tokens.ts';

const plan: DocumentPlan = {
  year: 2023,
  title: 'Tuyên truyền về Chuyển đổi số của ngành Giáo dục và Đào tạo năm 2023',
  number: null,
  symbol: 'KH-SGDĐT',
  issuedOn: null,
  issuer: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
  superior: 'UBND tỉnh mẫu',
  place: 'Tỉnh mẫu',
  signer: { authority: 'KT. GIÁM  ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Nguyễn Văn Mẫu' },
  isSample: true,
  tasks: [{ no: 4, title: 'Tạo chuyên mục “Chuyển đổi số”.', shortTitle: 'Tạo chuyên mục' }],
  duties: [
    { from: 'Phòng HC-QT', to: 'Sở Thông tin và Truyền thông', via: null, due: '2023-12-01' },
    { from: 'Các đơn vị', to: 'Sở GD&ĐT', via: 'Phòng HC-QT', due: '2023-11-20' },
  ],
  recipients: ['UBND tỉnh', 'Sở Thông tin và Truyền thông', 'Lưu: VT, HCQT'],
  legalBases: [],
};

const measure: ReportMeasure = {
  id: 'm',
  position: 4,
  taskNo: 4,
  taskTitle: 'Tạo chuyên mục',
  taskFullTitle: 'Tạo chuyên mục “Chuyển đổi số”',
  kind: 'quota',
  period: 'month',
  target: null,
  what: 'Ít nhất 2 bài mỗi tháng',
  denominator: null,
  counts: ['article'],
};

const cell = (done: number) => ({
  needed: 2,
  done,
  late: 0,
  state: 'owed' as const,
  dueOn: '2023-08-31',
});

/** Two schools, one of which owes August. */
const all = consolidate({
  measures: [measure],
  totals: [
    {
      measureId: 'm',
      periodStart: '2023-08-01',
      dueOn: '2023-08-31',
      owed: 2,
      done: 1,
      late: 0,
      missing: 1,
      exempt: 0,
      nothing: 0,
      items: 3,
    },
  ],
  rungs: [{ measureId: 'm', rung: 2, items: 3 }],
  matrix: [
    { unitId: 'a', measureId: 'm', cells: [cell(2)] },
    { unitId: 'b', measureId: 'm', cells: [cell(1)] },
  ],
  units: [
    { id: 'so', name: 'Sở', shortName: 'Sở', kind: 'department', parentId: null },
    {
      id: 'pgd',
      name: 'Phòng GD&ĐT Huyện mẫu',
      shortName: 'Huyện mẫu',
      kind: 'district_office',
      parentId: 'so',
    },
    { id: 'a', name: 'Trường A', shortName: 'Trường A', kind: 'primary_school', parentId: 'pgd' },
    { id: 'b', name: 'Trường B', shortName: 'Trường B', kind: 'primary_school', parentId: 'pgd' },
  ],
  asOf: '2023-11-22',
});

const draft = emptyDraft('2023-11-22');
const textOf = (value: unknown) => JSON.stringify(value).replaceAll('\\u00a0', ' ').replaceAll('\u00a0', ' ');

describe('văn bản tổng hợp', () => {
  const document = buildDocument({ plan, all, draft, opinions: [] });
  const body = textOf(document.body);

  it('số, ngày, người ký chưa biết thì để trống, không bịa', () => {
    expect(document.head).toMatchObject({
      number: null,
      symbol: 'BC-SGDĐT',
      date: { day: null, month: null },
    });
    expect(document.signature).toEqual({
      authority: [{ prefix: 'KT.', of: 'GIÁM ĐỐC' }],
      position: 'PHÓ GIÁM ĐỐC',
      name: null,
    });
    expect(body).toContain('Kế hoạch số         /KH-SGDĐT ngày      tháng      năm 2023');
  });

  it('kính gửi cơ quan ngoài ngành, trích yếu và nơi nhận theo kế hoạch', () => {
    expect(document.addressees).toEqual(['Sở Thông tin và Truyền thông']);
    expect(document.subject).toBe(
      'Kết quả tuyên truyền về Chuyển đổi số của ngành Giáo dục và Đào tạo năm 2023',
    );
    expect(document.recipients).toEqual({ others: ['UBND tỉnh'], archive: ['HCQT'] });
  });

  it('câu văn lấy số từ số liệu và mỗi con số mang mã để tìm lại minh chứng', () => {
    expect(body).not.toContain('«');
    expect(body).toContain('"figureId":"ct4.done","text":"1"');
    expect(body).toContain('Huyện mẫu (1 đơn vị)');
    expect(body).toContain('Sở Giáo dục và Đào tạo báo cáo kết quả');
  });

  it('phụ lục có dòng nhóm, mỗi đơn vị một dòng và dòng cộng bằng tổng các dòng', () => {
    const [block] = document.appendices![0]!.body.filter((one) => one.type === 'table');
    const rows: Row[] = block!.type === 'table' ? block!.table.rows : [];
    expect(rows.filter((row) => !row.kind)).toHaveLength(4);
    expect(rows.filter((row) => row.kind === 'group')).toHaveLength(2);
    expect(rows.at(-1)).toMatchObject({ kind: 'total' });
    expect(rows.at(-1)!.cells.slice(1)).toEqual(['3', '1/2', '1']);
  });

  it('cột báo cáo của phụ lục cộng bằng số báo cáo trong lời văn, không lẫn nghĩa vụ báo cáo khác', () => {
    const [first] = all.figures;
    const duty = (key: string, owed: number) => ({ ...first!, kind: 'report' as const, key, owed });
    const [counts] = all.units.flatMap((unit) => Object.values(unit.cells));
    const units = all.units.map((unit) => ({ ...unit, cells: { bc2: counts! } }));
    Object.assign(units[0]!.cells, { bc1: counts! });
    const figures = [duty('bc1', 1), duty('bc2', units.length)];
    const [block] = unitAppendix({ ...all, figures, units }, '').body.filter((one) => one.type === 'table');
    const rows = block!.type === 'table' ? block!.table.rows : [];
    expect(rows.at(-1)!.cells[1]).toBe(doneOf(sumCells(units).bc2));
  });

  it('mẫu gọi kiểm tra: một câu có số cuộc gọi, tỷ lệ, khoảng tin cậy, hạt giống; bảng theo từng chỉ tiêu', () => {
    const called = { drawn: 32, confirmed: 28, notConfirmed: 2, unreachable: 1 };
    const draws = [{ month: '2023-10', seed: `${'ab'.repeat(8)}${'0'.repeat(48)}`, size: 32 }];
    const sampled = { ...all, sample: { whole: called, figures: { ct4: called }, draws } };
    const text = textOf(buildDocument({ plan, all: sampled, draft, opinions: [] }).body);
    expect(text).toContain('Trong một tháng đã bốc ngẫu nhiên 32 minh chứng để gọi kiểm tra; được xác nhận ');
    expect(text).toContain('"figureId":"sample.share","text":"93,3 % (28/30 cuộc gọi)"');
    expect(text).toContain('khoảng tin cậy 95 %: 78,7–98,2 %; 1 minh chứng không gọi được');
    expect(text).toContain('["1","NV4: Ít nhất 2 bài mỗi tháng","32","30","28","93,3 %","78,7–98,2 %"]');
    expect(text).toContain('tháng 10/2023: abababababababab…');
  });

  it('chưa bốc mẫu thì nói là chưa; chỉ tiêu không có trong mẫu thì để gạch, không thành 0 %', () => {
    const none = { drawn: 0, confirmed: 0, notConfirmed: 0, unreachable: 0 };
    const words = (sample: NonNullable<typeof all.sample>) =>
      textOf(buildDocument({ plan, all: { ...all, sample }, draft, opinions: [] }).body);
    expect(words({ whole: none, figures: {}, draws: [] })).toContain(
      'chưa bốc mẫu kiểm tra minh chứng, nên báo cáo không nêu tỷ lệ được xác nhận',
    );
    const drawn = { ...none, drawn: 4 };
    const text = words({ whole: drawn, figures: {}, draws: [{ month: '2023-10', seed: 'ab', size: 4 }] });
    expect(text).toContain('chưa có kết quả gọi kiểm tra');
    expect(text).toContain('["1","NV4: Ít nhất 2 bài mỗi tháng","0","–","–","–","–"]');
    expect(text).not.toContain('"0 %"');
    expect(body).not.toContain('gọi kiểm tra');
  });

  it('ý kiến được chọn vào văn bản kèm tên đơn vị, ý kiến khác thì không', () => {
    const opinion = (key: string, text: string) => ({
      key,
      field: 'obstacles' as const,
      text,
      units: [{ unitId: 'a', name: 'Trường A', groupName: 'Huyện mẫu', receiptCode: 'BC-2023-0001' }],
    });
    const opinions = [opinion('x:obstacles', 'Trang hỏng.'), opinion('y:obstacles', 'Thiếu máy.')];
    const chosen = { ...draft, opinions: ['x:obstacles'] };
    const text = textOf(buildDocument({ plan, all, draft: chosen, opinions }).body);
    expect(text).toContain('Trang hỏng');
    expect(text).toContain(' (Trường A).');
    expect(text).not.toContain('Thiếu máy');
  });
});

describe('lời văn của người điều phối', () => {
  it('tên số liệu không có trong danh sách được chỉ ra', () => {
    const tokens = [{ name: 'NV4: đạt', text: '1', figureId: 'ct4.done' }];
    expect(unknownTokens('Có «NV4: đạt» và «NV9: đạt».', tokens)).toEqual(['NV9: đạt']);
  });

  it('“Không có” không phải là ý kiến; hai đơn vị viết như nhau là một ý kiến', () => {
    expect(['Không', 'không có.', ' '].map(isOpinion)).toEqual([false, false, false]);
    expect(isOpinion('Không có kinh phí gia hạn tên miền.')).toBe(true);
    expect(foldOpinion('Mạng yếu.  Thiếu máy')).toBe(foldOpinion('mạng yếu, thiếu máy.'));
  });
});
