import { describe, expect, it } from 'vitest';
import { plainText } from '../sentence.ts';
import { listSentence } from './list-sentence.ts';

const say = (list: 'silent' | 'exempt', groups: string[]) =>
  plainText(
    listSentence(
      list,
      groups.map((_, at) => ({ name: `Trường mẫu ${at + 1}` })),
      groups,
    ),
  ).replace(/\u00a0/g, ' ');

describe('câu trả lời của từng danh sách trên trang đầu', () => {
  it('nói về chính danh sách đang xem, không nói ai còn nợ', () => {
    expect(say('exempt', [])).toBe('Chưa đơn vị nào được miễn, được hoãn.');
    expect(say('silent', ['Huyện mẫu 08'])).toBe('Trường mẫu 1 không gửi gì từ hai tháng trở lên.');
    expect(say('exempt', ['Huyện mẫu 08', 'Huyện mẫu 08', 'Huyện mẫu 02', 'Huyện mẫu 08'])).toBe(
      '4 đơn vị được miễn hoặc hoãn ít nhất một phần việc. Đều ở Huyện mẫu 08 và 02.',
    );
    expect(say('silent', ['A', 'B', 'C', 'D'])).toBe(
      '4 đơn vị không gửi gì từ hai tháng trở lên. Nhiều nhất ở A, B và C.',
    );
  });
});
