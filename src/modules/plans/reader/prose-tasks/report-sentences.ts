// One way only to cut a text into words: several would cost twice the time for each.
const REPORTS = /^(?:\p{L}[^\s,;]*[\s,;]+)*?(?:báo cáo|gửi báo cáo|gửi kết quả|sơ kết|tổng kết)(?!\p{L})/iu;
// Other work in the same sentence makes it a task.
const WORK =
  /(?<!\p{L})(?:tổ chức|tuyên truyền|truyền thông|đăng|biên soạn|tập huấn|hướng dẫn|kiểm tra|xây dựng|triển khai|phối hợp|chủ trì|cung cấp|quản lý|bố trí|vận động|phát|in|treo|mở|duy trì|cập nhật|thẩm định|rà soát|bảo đảm|đảm bảo|cử|ký|xử lý|chuẩn bị|hỗ trợ|lồng ghép|đưa)\s+(?!thực hiện(?:\s|$)|báo cáo|kế hoạch này)\p{L}/iu;
const AFTERWARDS = /(?:,\s*)?(?:để|nhằm)\s+.*$/iu;
const RESULTS = /(?:kết quả|tình hình)\s+(?:triển khai|thực hiện|tổ chức)[^,;]*/giu;

/** "Báo cáo kết quả về Sở trước ngày …", "Tổng hợp kết quả, tham mưu UBND xã báo cáo …": a report duty and nothing else. */
export function isOnlyReport(text: string): boolean {
  if (!/(?<!\p{L})(?:báo cáo|gửi (?:kết quả|số liệu)|tổng hợp)(?!\p{L})/iu.test(text)) return false;
  const own = text
    .replace(AFTERWARDS, '')
    .replace(RESULTS, 'kết quả')
    .replace(/\([^()]*\)/gu, '');
  if (!REPORTS.test(own) && !/^(?:gửi|nộp|tổng hợp)(?!\p{L})/iu.test(own)) return false;
  return !WORK.test(own.replace(/^(?:[^,;]*?(?:báo cáo|gửi|nộp|tổng hợp))/iu, ''));
}

const CLOSING =
  /^(?:Trên đây|Trong quá trình|Kế hoạch này|Nhận được|Quá trình (?:thực hiện|triển khai)|Kinh phí|Nếu có|Mọi (?:ý kiến|thông tin|vướng mắc)|Căn cứ (?:nội dung )?(?:Kế hoạch|kế hoạch)(?: này)?,? (?:yêu cầu|đề nghị) (?:các|thủ trưởng))/iu;
const CLOSING_CALL =
  /^(?:Yêu cầu|Đề nghị)\s+(?:Thủ trưởng|các|lãnh đạo|trưởng)[^.]*(?:nghiêm túc|khẩn trương|tổ chức|phản ánh|kịp thời)/iu;

// "Các bộ phận nghiêm túc thực hiện Kế hoạch này": a call, no task.
const CALL_TO_ALL =
  /(?:nghiêm túc|khẩn trương|tích cực|chủ động)\s+(?:triển khai,?\s+|tổ chức\s+|phối hợp\s+)*(?:triển khai|thực hiện)(?:\s+(?:tốt|có hiệu quả|đầy đủ|nghiêm túc))?(?:\s+(?:các\s+)?(?:nội dung|nhiệm vụ))?(?:\s+(?:của\s+)?(?:kế hoạch|Kế hoạch)(?: này)?)?\s*[.;/]*$/u;
const LONGEST_CALL = 160;

/** The last sentences of a plan speak to everybody. */
export function isClosing(text: string, hasMarker: boolean): boolean {
  if (CLOSING.test(text) || (text.length <= LONGEST_CALL && CALL_TO_ALL.test(text))) return true;
  return !hasMarker && CLOSING_CALL.test(text);
}
