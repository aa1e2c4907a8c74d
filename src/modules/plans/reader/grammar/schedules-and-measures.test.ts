import { describe, expect, it } from 'vitest';
import { readMeasures } from './measures.ts';
import { splitUnits } from './unit-phrases.ts';

describe('chỉ tiêu', () => {
  it.each([
    [
      'Mỗi tháng đăng tải ít nhất 2 bài viết/bản tin tại chuyên mục này',
      [{ kind: 'quota', min: 2, per: 'month', what: 'bài viết/bản tin' }],
    ],
    ['Đăng tối thiểu 04 tin, bài/tháng', [{ kind: 'quota', min: 4, per: 'month', what: 'tin, bài' }]],
    [
      'Tổ chức ít nhất một buổi sinh hoạt mỗi quý',
      [{ kind: 'quota', min: 1, per: 'quarter', what: 'buổi sinh hoạt' }],
    ],
    ['Ít nhất 03 infographic', [{ kind: 'amount', min: 3, what: 'infographic' }]],
    ['100% trường tiểu học được tập huấn', [{ kind: 'coverage', target: 1, of: 'trường tiểu học' }]],
    ['trên 90% số giáo viên biết kỹ năng', [{ kind: 'coverage', target: 0.9, of: 'giáo viên' }]],
    [
      'Tỷ lệ học sinh tham gia đạt từ 80% trở lên',
      [{ kind: 'coverage', target: 0.8, of: 'học sinh tham gia' }],
    ],
    ['ít nhất 2 buổi mỗi học kỳ', []],
    ['Tuyên truyền đến năm 2025, định hướng đến năm 2030', []],
    ['Nghiên cứu xây dựng tờ gấp, áp phích', []],
  ])('“%s”', (text, measures) => expect(readMeasures(text)).toEqual(measures));
});

describe('tên đơn vị trong một ô', () => {
  it.each([
    ['Phòng GD&ĐT các huyện, TX, TP', ['Phòng GD&ĐT các huyện, TX, TP']],
    ['Sở Giáo dục và Đào tạo', ['Sở Giáo dục và Đào tạo']],
    ['Phòng GD&ĐT, Trung tâm Y tế', ['Phòng GD&ĐT', 'Trung tâm Y tế']],
    ['Phòng Văn hóa - Xã hội, UBND cấp xã', ['Phòng Văn hóa - Xã hội', 'UBND cấp xã']],
    ['- Phòng A;\n- Văn phòng Sở', ['Phòng A', 'Văn phòng Sở']],
    ['-', []],
  ])('“%s”', (cell, units) => expect(splitUnits(cell)).toEqual(units));
});
