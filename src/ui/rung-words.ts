/** How well an evidence is proven. Apart from `rung.tsx`, because the server writes these words into documents. */
export type RungLevel = 0 | 1 | 2 | 3 | 4;

export const rungWords: Record<RungLevel, string> = {
  0: 'khai báo',
  1: 'có đường dẫn',
  2: 'đã lưu và băm',
  3: 'đã xác nhận',
  4: 'đã kiểm tra',
};
