import { describe, expect, it } from 'vitest';
import { gluedSyllables, isBareSyllable, isMarkedSyllable, isSyllable } from './syllables.ts';

describe('âm tiết tiếng Việt', () => {
  it.each(
    'nghiêng khuya quốc quyết giếng gì giữa thuở ngoằn xoong yêu ỷ huỳnh tuyết Đường ƯỚC rượu khuỷu'.split(
      ' ',
    ),
  )('%s là một âm tiết', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each('ngieng kuốc cế ghà các̀ hoạch̀ tiềp ho¹ch caùc café VneID giáodục'.split(' '))(
    '%s không phải',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );

  it('chữ không dấu không làm chứng cho tiếng Việt', () => {
    expect(isMarkedSyllable('trong')).toBe(false);
    expect(isMarkedSyllable('trọng')).toBe(true);
  });
});

describe('âm tiết đã mất dấu', () => {
  it.each('hoach KE UBND uoc gi quoc quyet nghieng dinh report'.split(' '))('%s', (word) => {
    expect(isBareSyllable(word)).toBe(!/UBND|report/.test(word));
  });
});

describe('chữ viết dính', () => {
  it.each([
    ['Kếhoạchsố', ['Kế', 'hoạch', 'số']],
    ['trunghọcphổthông', ['trung', 'học', 'phổ', 'thông']],
    ['Đơnvịphối', ['Đơn', 'vị', 'phối']],
    ['tỉnhvề', ['tỉnh', 'về']],
  ])('%s', (word, parts) => {
    expect(gluedSyllables(word)).toEqual(parts);
  });

  it.each(['quyết', 'internet', 'MOOCs', 'GD', 'Đắk'])('%s để nguyên', (word) => {
    expect(gluedSyllables(word)).toBeNull();
  });
});
