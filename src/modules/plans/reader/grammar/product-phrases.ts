const PRODUCTS =
  'Kế hoạch|Báo cáo|Tin,|Tin bài|Bài viết|Hội nghị|Hội thảo|Tài liệu|Quyết định|Công văn|Văn bản|Tờ trình|Ít nhất|Tối thiểu|Video|Clip|Infographic|Chuyên mục|Kết quả|Danh sách|Hồ sơ|Biên bản|Bộ tài liệu|Cuộc thi|Chương trình|Sản phẩm|Tờ rơi|Áp phích|Băng rôn|Phóng sự|Lớp tập huấn|Mỗi (?:tuần|tháng|quý|năm|đơn vị|trường|xã)|Phấn đấu|Tỷ lệ|Dự thảo|Đề án|Sổ tay|Quy chế|Bản cam kết|Bản tin|Cẩm nang|Dự toán';

const STARTS = new RegExp(`^(?:${PRODUCTS})`, 'u');

/** Where the content of a "Sản phẩm" cell may begin inside a line. */
export const PRODUCT_START = new RegExp(String.raw`(?<=\s)(?:${PRODUCTS})`, 'gu');

export function isProductStart(text: string): boolean {
  return STARTS.test(text);
}
