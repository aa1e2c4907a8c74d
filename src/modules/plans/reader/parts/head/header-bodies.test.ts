import { describe, expect, it } from 'vitest';
import { headerBodies } from './header-bodies.ts';

function bodiesOf(...left: string[]) {
  const { superior, issuer } = headerBodies(
    left.map((text, index) => ({ no: index + 1, left: text, right: '' })),
  );
  return [superior?.text ?? null, issuer?.text ?? null];
}

describe('cơ quan ở đầu văn bản, tên bị ngắt dòng', () => {
  it.each<[string[], string | null, string]>([
    [
      ['UBND TỈNH NAM HẢI', 'SỞ NÔNG NGHIỆP VÀ MÔI', 'TRƯỜNG'],
      'UBND TỈNH NAM HẢI',
      'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
    ],
    [
      ['UBND TỈNH A', 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ', 'HỘI'],
      'UBND TỈNH A',
      'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
    ],
    [['UBND TỈNH A', 'SỞ GIÁO DỤC VÀ ĐÀO', 'TẠO'], 'UBND TỈNH A', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
    [['ỦY', 'BAN NHÂN DÂN', 'XÃ TÂN LẬP'], null, 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP'],
    [['TỈNH ỦY AN BÌNH', 'BAN TUYÊN GIÁO'], 'TỈNH ỦY AN BÌNH', 'BAN TUYÊN GIÁO'],
    [['UBND HUYỆN A', 'TRƯỜNG THCS', 'LÊ LỢI'], 'UBND HUYỆN A', 'TRƯỜNG THCS LÊ LỢI'],
    [['SỞ Y TẾ', 'TRUNG TÂM KIỂM SOÁT', 'BỆNH TẬT'], 'SỞ Y TẾ', 'TRUNG TÂM KIỂM SOÁT BỆNH TẬT'],
    [
      ['SỞ TÀI NGUYÊN VÀ MÔI', 'TRƯỜNG TỈNH NAM HẢI', 'CHI CỤC BẢO VỆ MÔI TRƯỜNG'],
      'SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG TỈNH NAM HẢI',
      'CHI CỤC BẢO VỆ MÔI TRƯỜNG',
    ],
  ])('%j', (lines, superior, issuer) => expect(bodiesOf(...lines)).toEqual([superior, issuer]));
});
