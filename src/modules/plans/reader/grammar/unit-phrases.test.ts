import { describe, expect, it } from 'vitest';
import { splitUnits } from './unit-phrases.ts';

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
