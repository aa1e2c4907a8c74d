import { describe, expect, it } from 'vitest';
import { confirmedShare, confirmedShareWords, nothingDrawn, shortShareWords } from './share-words.ts';

const called = { drawn: 32, confirmed: 28, notConfirmed: 2, unreachable: 1 };

describe('lời về tỷ lệ được xác nhận', () => {
  it('nêu tỷ lệ, số cuộc gọi, khoảng tin cậy và phần không gọi được', () => {
    expect(confirmedShareWords(called)).toBe(
      '93,3\u00a0% được xác nhận (28 trong 30 cuộc gọi; khoảng tin cậy 95\u00a0%: 78,7–98,2\u00a0%; 1 không gọi được, không tính vào tỷ lệ).',
    );
    expect(shortShareWords(called)).toBe('93,3\u00a0% (78,7–98,2\u00a0%; 30\u00a0cuộc gọi)');
  });

  it('chưa bốc, và đã bốc mà chưa gọi được ai, là hai câu khác nhau; không có số nào bịa ra', () => {
    expect(confirmedShareWords(nothingDrawn)).toBe('Chưa bốc mẫu kiểm tra.');
    expect(shortShareWords(nothingDrawn)).toBe('Chưa bốc mẫu');
    const drawn = { ...nothingDrawn, drawn: 12, unreachable: 3 };
    expect(confirmedShareWords(drawn)).toBe('Đã bốc 12 minh chứng, chưa có kết quả gọi kiểm tra.');
    expect(shortShareWords(drawn)).toBe('Đã bốc 12, chưa gọi');
    expect(confirmedShare(drawn)).toBeNull();
  });

  it('không ai xác nhận thì là 0 %, không phải là chưa biết', () => {
    expect(confirmedShare({ ...nothingDrawn, drawn: 3, notConfirmed: 3 })).toMatchObject({
      asked: 3,
      share: '0\u00a0%',
    });
  });
});
