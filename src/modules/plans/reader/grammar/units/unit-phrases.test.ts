import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitUnits, unitInHeading } from './unit-phrases.ts';

describe('danh sách đơn vị trong một ô', () => {
  it.each([
    ['Phòng GD&ĐT, Trung tâm Y tế', ['Phòng GD&ĐT', 'Trung tâm Y tế']],
    ['Phòng A, Phòng B và Trung tâm C', ['Phòng A', 'Phòng B', 'Trung tâm C']],
    ['Phòng Văn hóa - Xã hội, UBND cấp xã', ['Phòng Văn hóa - Xã hội', 'UBND cấp xã']],
    ['- Phòng A;\n- Văn phòng Sở', ['Phòng A', 'Văn phòng Sở']],
    ['- Phòng Tổ chức - Trung tâm Tin học', ['Phòng Tổ chức', 'Trung tâm Tin học']],
    ['Sở Y tế và các đơn vị liên quan', ['Sở Y tế', 'các đơn vị liên quan']],
    ['Sở Y tế, các sở, ban, ngành liên quan', ['Sở Y tế', 'các sở, ban, ngành liên quan']],
    ['Phòng Nội vụ và nhà trường', ['Phòng Nội vụ', 'nhà trường']],
    ['BGH, GVCN, TPT Đội', ['BGH', 'GVCN', 'TPT Đội']],
    ['Ban Giám hiệu, giáo viên chủ nhiệm', ['Ban Giám hiệu', 'giáo viên chủ nhiệm']],
    ['Phòng Nghiệp vụ Y, CDC tỉnh', ['Phòng Nghiệp vụ Y', 'CDC tỉnh']],
    ['UBND thành phố Bình Sơn; Tỉnh đoàn', ['UBND thành phố Bình Sơn', 'Tỉnh đoàn']],
    ['Phòng Tổ chức\nVăn phòng Sở', ['Phòng Tổ chức', 'Văn phòng Sở']],
    ['Phòng A/Phòng B', ['Phòng A', 'Phòng B']],
    [
      'Tổ trưởng, giáo viên chủ nhiệm, giáo viên bộ môn',
      ['Tổ trưởng', 'giáo viên chủ nhiệm', 'giáo viên bộ môn'],
    ],
    [
      'Đ/c Trần Văn Mẫu - Phó Hiệu trưởng, đ/c Lê Thị Ví',
      ['Đ/c Trần Văn Mẫu - Phó Hiệu trưởng', 'đ/c Lê Thị Ví'],
    ],
    ['Bưu điện, Điện lực huyện', ['Bưu điện', 'Điện lực huyện']],
    ['Phòng VHTT, TT VHTT&TT', ['Phòng VHTT', 'TT VHTT&TT']],
    ['Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Nội vụ']],
  ])('“%s”', (cell, units) => expect(splitUnits(cell)).toEqual(units));

  it.each([
    ['Phòng GD&ĐT các huyện, TX, TP'],
    ['Phòng GD&ĐT các huyện, thị xã, thành phố'],
    ['Cán bộ, giáo viên, nhân viên các trường'],
    ['Sở Giáo dục và Đào tạo'],
    ['Sở Văn hóa, Thể thao và Du lịch'],
    ['Phòng Giáo dục Mầm non và Giáo dục Tiểu học'],
    ['Phòng Chính trị, tư tưởng - Học sinh, sinh viên'],
    ['các sở, ban, ngành, đoàn thể tỉnh'],
    ['Các Sở, Ban, ngành'],
    ['UBND các xã, phường, thị trấn'],
    ['Trạm Y tế xã, phường, thị trấn'],
    ['Các trường MN, TH, THCS'],
    ['Các trường (MN, TH, THCS)'],
    ['Cán bộ, giáo viên, nhân viên'],
    ['Liên đoàn Lao động các huyện, thành phố'],
    ['Văn phòng HĐND - UBND huyện'],
    ['Văn phòng HĐND và UBND xã'],
    ['Báo và Đài Phát thanh - Truyền hình tỉnh'],
    ['Văn phòng Đoàn ĐBQH và HĐND tỉnh'],
    ['Ủy ban Mặt trận Tổ quốc tỉnh'],
  ])('“%s” là một', (cell) => expect(splitUnits(cell)).toEqual([cell]));

  it('tên bị ngắt dòng trong ô vẫn là một đơn vị', () => {
    expect(splitUnits('Phòng Giáo dục\nTrung học')).toEqual(['Phòng Giáo dục Trung học']);
    expect(splitUnits('Văn phòng\nSở')).toEqual(['Văn phòng Sở']);
    expect(splitUnits('Thanh tra\nSở')).toEqual(['Thanh tra Sở']);
  });

  it.each([[''], ['-'], ['…'], ['x']])('“%s” không có đơn vị nào', (cell) =>
    expect(splitUnits(cell)).toEqual([]),
  );

  it('không mất và không thêm chữ nào', () => {
    const word = fc.constantFrom(
      ...'Phòng A|Sở Y tế|,|;|và|các trường|TX|TP|(|)|GVCN|-|/|UBND xã'.split('|'),
    );
    const letters = (text: string) => text.replace(/[^\p{L}]|(?<!\p{L})và(?!\p{L})/gu, '');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        expect(letters(splitUnits(text).join(' '))).toBe(letters(text));
      }),
    );
  });
});

describe('đơn vị trong một tiêu đề', () => {
  it.each([
    ['Sở Thông tin và Truyền thông phối hợp cung cấp tài liệu', 'Sở Thông tin và Truyền thông'],
    ['Trung tâm Kiểm soát bệnh tật tỉnh (sau đây gọi tắt là CDC tỉnh)', 'Trung tâm Kiểm soát bệnh tật tỉnh'],
    ['Trung tâm Phục vụ hành chính công xã (Trung tâm PVHCC xã)', 'Trung tâm Phục vụ hành chính công xã'],
    ['Đề nghị Công an tỉnh', 'Công an tỉnh'],
    ['Trách nhiệm của Văn phòng Sở', 'Văn phòng Sở'],
    ['Các trường học có trách nhiệm', 'Các trường học'],
    ['Phòng Giáo dục và Đào tạo các huyện, thành phố:', 'Phòng Giáo dục và Đào tạo các huyện, thành phố'],
  ])('“%s” → “%s”', (title, unit) => expect(unitInHeading(title)).toBe(unit));
});
