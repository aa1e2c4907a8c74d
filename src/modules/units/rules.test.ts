import { describe, expect, it } from 'vitest';
import { holdsOn, unitCountWords, whoAnswers } from './rules.ts';

describe('câu đếm đơn vị', () => {
  it('kể cơ quan từng loại, gộp trường thành một số, bỏ loại không có', () => {
    expect(unitCountWords({ department: 1, district_office: 15, primary_school: 190, preschool: 175 })).toBe(
      '1 Sở GD&ĐT, 15 Phòng GD&ĐT và 365 trường, cơ sở giáo dục',
    );
  });

  it('một loại thì không có chữ “và”, không có gì thì không nói gì', () => {
    expect(unitCountWords({ preschool: 3 })).toBe('3 trường, cơ sở giáo dục');
    expect(unitCountWords({})).toBe('');
  });
});

describe('thời gian giữ chức danh', () => {
  it('ngày kết thúc không còn thuộc thời gian giữ', () => {
    expect(holdsOn('2023-01-01', '2023-10-16', '2023-10-15')).toBe(true);
    expect(holdsOn('2023-01-01', '2023-10-16', '2023-10-16')).toBe(false);
    expect(holdsOn(null, null, '2023-10-16')).toBe(false);
  });
});

describe('ai phụ trách', () => {
  it('thủ trưởng đứng trước, giáo viên không bị hỏi', () => {
    const posts = [{ role: 'staff_member' }, { role: 'unit_communicator' }, { role: 'unit_head' }] as const;
    expect(whoAnswers(posts).map((post) => post.role)).toEqual(['unit_head', 'unit_communicator']);
  });
});
