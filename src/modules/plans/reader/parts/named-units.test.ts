import { describe, expect, it } from 'vitest';
import { readPlan } from '../read-plan.ts';
import { unitDefinitions } from './unit-definitions.ts';
import { isClippedFormOf, isSameButForPlace, isShortFormOf, withoutOwnPlace } from './unit-short-forms.ts';

describe('tên viết tắt của một đơn vị', () => {
  it.each([
    ['Phòng HC-QT', 'Phòng Hành chính – Quản trị'],
    ['HCQT', 'Phòng Hành chính - Quản trị'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở GDĐT', 'Sở Giáo dục và Đào tạo'],
    ['Phòng GDTrH', 'Phòng Giáo dục Trung học'],
    ['GDTrH', 'Phòng Giáo dục Trung học'],
    ['NVY', 'Phòng Nghiệp vụ Y'],
    ['UBND các xã, phường', 'Ủy ban nhân dân các xã, phường'],
    ['Phòng GD&ĐT các huyện, thành phố', 'Phòng Giáo dục và Đào tạo các huyện, thành phố'],
    ['TTYT huyện', 'Trung tâm Y tế huyện'],
    ['BCH Đoàn trường', 'Ban Chấp hành Đoàn trường'],
    ['Đoàn TNCS', 'Đoàn Thanh niên Cộng sản'],
    ['Sở TT&TT', 'Sở Thông tin và Truyền thông'],
    ['Sở LĐTBXH', 'Sở Lao động - Thương binh và Xã hội'],
    ['Phòng NN&PTNT các huyện, TP', 'Phòng Nông nghiệp và PTNT (Phòng Kinh tế) các huyện, thành phố'],
    ['Trung tâm KSBT tỉnh', 'Trung tâm Kiểm soát bệnh tật tỉnh'],
    ['Phòng TCBC&CQĐP', 'Phòng Tổ chức, biên chế và Chính quyền địa phương'],
    ['Ủy ban MTTQ Việt Nam xã', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
    ['UBND xã', 'ỦY BAN NHÂN DÂN XÃ'],
    ['Sở GD&ĐT', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
    ['Trường THPT Sông Mây', 'TRƯỜNG THPT SÔNG MÂY'],
    ['Phòng CTTT-HSSV', 'Phòng Chính trị, tư tưởng - Học sinh, sinh viên'],
  ])('“%s” là “%s”', (short, full) => expect(isShortFormOf(short, full)).toBe(true));

  it.each([
    ['Phòng GD', 'Sở Giáo dục'],
    ['Phòng GDTH', 'Phòng Giáo dục Mầm non'],
    ['Phòng GD&ĐT', 'Phòng Giáo dục và Đào tạo các huyện'],
    ['Phòng Hành chính', 'Phòng Hành chính - Quản trị'],
    ['SỞ Y TẾ', 'Sở Y tế Bình An'],
    ['UBND tỉnh', 'Ủy ban nhân dân huyện'],
  ])('“%s” không phải “%s”', (short, full) => expect(isShortFormOf(short, full)).toBe(false));

  it.each([
    ['Văn phòng', 'Văn phòng Sở', true],
    ['Các phòng thuộc Sở', 'các phòng Sở', true],
    ['UBND tỉnh', 'UBND tỉnh Hòa Lạc', true],
    ['UBND xã', 'UBND xã Tân Lập', false],
    ['Sở', 'Phòng', false],
  ])('“%s” và “%s”', (a, b, same) => expect(isSameButForPlace(a, b)).toBe(same));
});

describe('tên cắt ngắn và tên chung', () => {
  it.each([
    ['Chi cục QLCL', 'Chi cục Quản lý chất lượng nông lâm sản và thủy sản', true],
    ['Chi cục QL', 'Chi cục Quản lý chất lượng nông sản', false],
    ['Phòng GDTH', 'Phòng Giáo dục Tiểu học và Mầm non', false],
  ])('“%s” cắt từ “%s”', (short, full, clipped) => expect(isClippedFormOf(short, full)).toBe(clipped));

  it('cơ quan ban hành tự gọi mình không kèm địa danh', () => {
    expect(withoutOwnPlace('ỦY BAN NHÂN DÂN XÃ TÂN LẬP')).toBe('ỦY BAN NHÂN DÂN XÃ');
    expect(withoutOwnPlace('SỞ Y TẾ')).toBeNull();
  });
});

describe('tên mà kế hoạch tự giới thiệu', () => {
  it.each([
    [
      '1. Trung tâm Phòng ngừa dịch tỉnh (sau đây gọi tắt là TPN tỉnh)',
      'Trung tâm Phòng ngừa dịch tỉnh',
      'TPN tỉnh',
    ],
    ['Giao Sở Giáo dục và Đào tạo (GDĐT) chủ trì', 'Sở Giáo dục và Đào tạo', 'GDĐT'],
    ['Tổ Truyền thông cộng đồng (viết tắt là TTCĐ)', 'Tổ Truyền thông cộng đồng', 'TTCĐ'],
  ])('“%s”', (text, name, short) => expect(unitDefinitions(text)).toEqual([{ name, short }]));

  it.each([['Luật An toàn thực phẩm (ATTP)'], ['Sở Y tế (b/c)'], ['Phòng Nội vụ (THPT)']])(
    '“%s” không giới thiệu tên nào',
    (text) => expect(unitDefinitions(text)).toEqual([]),
  );
});

describe('các cách gọi một đơn vị trong cả kế hoạch', () => {
  const unitsIn = async (text: string) => (await readPlan(Buffer.from(text), 'x.txt')).reading.units;
  const plan = (base: string, receivers: string) =>
    `ỦY BAN NHÂN DÂN XÃ TÂN LẬP\n\nKẾ HOẠCH\nTuyên truyền năm 2024\n\nThực hiện ${base}, Ủy ban nhân dân xã xây dựng kế hoạch như sau:\n\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n\nNơi nhận:\n${receivers}\n- Lưu: VT.`;

  it('“UBND xã” là cơ quan ban hành viết chữ hoa', async () => {
    const units = await unitsIn(
      plan('Luật Trẻ em năm 2016', '- TT. HĐND xã;\n- CT, PCT UBND xã;\n- UBND xã;'),
    );
    expect(units).toContainEqual({ name: 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP', aliases: ['UBND xã'] });
  });

  it('tên đầy đủ chỉ có ở căn cứ vẫn được nối với tên viết tắt ở nơi nhận', async () => {
    const base = 'Công văn số 12/SGDĐT-VP ngày 03/01/2024 của Sở Giáo dục và Đào tạo về tuyên truyền';
    const units = await unitsIn(plan(base, '- Sở GD&ĐT;'));
    expect(units).toContainEqual({ name: 'Sở Giáo dục và Đào tạo', aliases: ['Sở GD&ĐT'] });
  });

  it('cơ quan chỉ có ở căn cứ không phải đơn vị của kế hoạch', async () => {
    const base = 'Công văn số 12/SGDĐT-VP ngày 03/01/2024 của Sở Giáo dục và Đào tạo về tuyên truyền';
    expect((await unitsIn(plan(base, '- Các thôn;'))).map(({ name }) => name)).not.toContain(
      'Sở Giáo dục và Đào tạo',
    );
  });
});
