import { describe, expect, it } from 'vitest';
import { ENDED_BODIES } from '../../knowledge/ended-bodies.ts';
import { LAPSED_DOCUMENTS } from '../../knowledge/lapsed-documents.ts';
import { MERGED_PROVINCES } from '../../knowledge/merged-provinces.ts';
import { findingsWith } from '../testing/short-plan.ts';

const in2026 = { issued: 'ngày 10 tháng 3 năm 2026', title: 'Truyền thông về văn hóa đọc năm 2026' };
const names = (findings: { details?: Record<string, unknown> }[]) =>
  findings.map(({ details }) => details?.name);

describe('cơ quan đã thôi hoạt động', () => {
  it.each([
    ['Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ'],
    ['Sở TT&TT', 'Sở Khoa học và Công nghệ'],
    ['Sở KHĐT', 'Sở Tài chính'],
    ['Sở Lao động - Thương binh và Xã hội', 'Sở Nội vụ'],
    ['Sở NN&PTNT', 'Sở Nông nghiệp và Môi trường'],
    ['Sở Giao thông vận tải', 'Sở Xây dựng'],
    ['Bộ LĐTBXH', 'Bộ Nội vụ'],
    ['Phòng GD&ĐT các huyện, thành phố', 'UBND cấp xã'],
    ['UBND các huyện, thị xã, thành phố', 'UBND cấp xã'],
    ['Huyện ủy Tân Phú', 'Đảng ủy cấp xã'],
    ['Phòng Văn hóa và Thông tin huyện', 'UBND cấp xã'],
    ['BHXH huyện Tân Phú', 'Bảo hiểm xã hội cơ sở'],
    ['Công an huyện Tân Phú', 'Công an cấp xã'],
    ['Ban Tuyên giáo Tỉnh ủy', 'Ban Tuyên giáo và Dân vận'],
    ['Thanh tra Sở', 'Thanh tra tỉnh'],
    ['UBND tỉnh Bến Tre', 'tỉnh Vĩnh Long'],
  ])('%s → %s', async (name, successor) => {
    const [found] = await findingsWith('addressee-abolished', { ...in2026, recipients: [name, 'Lưu: VT'] });
    expect(found?.message).toContain(successor);
    expect(found?.details?.name).toBe(name);
  });

  it.each([
    'Sở Khoa học và Công nghệ',
    'Sở Nông nghiệp và Môi trường',
    'Sở Giáo dục và Đào tạo',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    'Phòng Giáo dục Trung học',
    'UBND thành phố Cần Thơ',
    'UBND các xã, phường, đặc khu',
    'Công an tỉnh',
    'Thanh tra tỉnh',
    'UBND tỉnh Vĩnh Long',
    'Báo và phát thanh, truyền hình',
  ])('%s vẫn hoạt động', async (name) => {
    expect(await findingsWith('addressee-abolished', { ...in2026, recipients: [name, 'Lưu: VT'] })).toEqual(
      [],
    );
  });

  it('đọc theo thời điểm của kế hoạch: năm 2024 mọi cơ quan ấy còn hoạt động', async () => {
    const plan = { recipients: ['Sở Thông tin và Truyền thông', 'UBND các huyện', 'UBND tỉnh Bến Tre'] };
    expect(await findingsWith('addressee-abolished', plan)).toEqual([]);
  });

  it('thôi hoạt động giữa kỳ kế hoạch là một ghi chú', async () => {
    const found = await findingsWith('addressee-ending', {
      issued: 'ngày 10 tháng 3 năm 2025',
      title: 'Truyền thông về văn hóa đọc năm 2025',
      recipients: ['UBND các huyện, thành phố', 'Lưu: VT'],
    });
    expect(found).toMatchObject([{ severity: 'note', details: { since: '2025-07-01' } }]);
  });

  it('cơ quan ban hành của văn bản được dẫn giữ tên cũ', async () => {
    const plan = {
      ...in2026,
      bases: ['Căn cứ Kế hoạch số 12/KH-STTTT ngày 10/01/2023 của Sở Thông tin và Truyền thông về báo chí.'],
      body: [
        '- Tiếp tục Kế hoạch số 12/KH-STTTT ngày 10/01/2023 của Sở Thông tin và Truyền thông về báo chí.',
      ],
    };
    expect(names(await findingsWith('addressee-abolished', plan))).toEqual([]);
  });

  it('nhắc trong câu văn cũng được thấy', async () => {
    const plan = { ...in2026, body: ['- Phối hợp với Sở Thông tin và Truyền thông mở chuyên mục.'] };
    expect(names(await findingsWith('addressee-abolished', plan))).toEqual(['Sở Thông tin và Truyền thông']);
  });
});

describe('căn cứ hết hiệu lực', () => {
  const basis = (text: string, plan = in2026) =>
    findingsWith('legal-basis-lapsed', { ...plan, bases: [text] });

  it.each([
    [
      'Căn cứ Nghị định số 13/2023/NĐ-CP ngày 17/4/2023 của Chính phủ về bảo vệ dữ liệu cá nhân;',
      '91/2025/QH15',
    ],
    ['Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ về công tác văn thư;', '30/2020/NĐ-CP'],
    ['Căn cứ Luật Giáo dục ngày 14/6/2005;', '43/2019/QH14'],
    ['Căn cứ Luật Giao dịch điện tử số 51/2005/QH11 ngày 29/11/2005;', '20/2023/QH15'],
  ])('%s → %s', async (text, replacedBy) => {
    const found = await basis(text);
    expect(found.map(({ details }) => String(details?.replacedBy))).toEqual([
      expect.stringContaining(replacedBy),
    ]);
  });

  it.each([
    'Căn cứ Luật Giáo dục ngày 14/6/2019;',
    'Căn cứ Luật Trẻ em ngày 05/4/2016;',
    'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;',
  ])('không báo: %s', async (text) => {
    expect(await basis(text)).toEqual([]);
  });

  it('còn hiệu lực khi kế hoạch ban hành thì không báo', async () => {
    const text = 'Căn cứ Nghị định số 13/2023/NĐ-CP ngày 17/4/2023 của Chính phủ về bảo vệ dữ liệu cá nhân;';
    expect(await findingsWith('legal-basis-lapsed', { bases: [text] })).toEqual([]);
  });

  it('hết hiệu lực trong năm thực hiện là một ghi chú', async () => {
    const bases = ['Căn cứ Luật An ninh mạng số 24/2018/QH14 ngày 12/6/2018;'];
    const found = await findingsWith('legal-basis-lapsing', { ...in2026, bases });
    expect(found).toMatchObject([{ severity: 'note', details: { lapsedOn: '2026-07-01' } }]);
  });
});

describe('bảng kiến thức', () => {
  it('29 tên tỉnh thôi dùng từ 01/7/2025, không tên nào vừa thôi dùng vừa là nơi kế tiếp', () => {
    const ended = MERGED_PROVINCES.filter(({ since }) => since === '2025-07-01').map(({ name }) => name);
    const successors = new Set(
      MERGED_PROVINCES.map(({ successor }) => successor.replace(/^(?:tỉnh|[Tt]hành phố) /u, '')),
    );
    expect(new Set(ended).size).toBe(29);
    expect(ended.filter((name) => successors.has(name))).toEqual([]);
  });

  it('mỗi văn bản một dòng, ngày có thật, văn bản thay thế là văn bản khác', () => {
    const symbols = LAPSED_DOCUMENTS.map(({ symbol }) => symbol);
    expect(new Set(symbols).size).toBe(symbols.length);
    for (const { symbol, lapsedOn, replacedBy } of LAPSED_DOCUMENTS) {
      expect(new Date(lapsedOn).toISOString()).toMatch(lapsedOn);
      expect(replacedBy).not.toContain(symbol);
    }
  });

  it('không cơ quan kế tiếp nào cũng là cơ quan đã thôi hoạt động', () => {
    for (const { successor } of ENDED_BODIES) {
      expect(
        ENDED_BODIES.filter(({ name }) => name.test(successor)),
        successor,
      ).toEqual([]);
    }
  });
});
