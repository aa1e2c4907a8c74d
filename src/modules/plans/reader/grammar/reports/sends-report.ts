/** Words that send something to someone. */
const SENDS =
  /(?<!\p{L})(?:báo cáo|(?:gửi|nộp)(?=[^.;]{0,90}?(?:\s(?:về|cho|đến|tới)\s|(?:gửi|nộp)\s+\p{Lu}))|tổng hợp kết quả|gửi|nơi nhận|(?:cơ quan|đơn vị|đầu mối|nơi) (?:tiếp nhận|tổng hợp)(?:,? tổng hợp)?(?: báo cáo)?\s*:|(?:thông tin|thông báo|phản hồi) kết quả(?=[^.;]{0,60}\svề\s+\p{L})|(?:thông báo|báo) ngay(?=\s+(?:cho|về|đến)\s)|(?:chuyển|nhắn) (?:kết quả|báo cáo|số liệu|phiếu)(?=[^.;]{0,70}\s(?:cho|về|đến)\s+\p{L})|cung cấp số liệu(?=[^.;]{0,60}\s(?:cho|về)\s+\p{L})|phản ánh(?=[^.;]{0,60}\s(?:về|đến|tới)\s+\p{L}))(?!\s*viên)(?!\p{L})/iu;
/** Entries for a contest or a course are no reports. */
const ENTRY =
  /(?<!\p{L})(?:gửi|nộp)\s+(?:bản\s+)?(?:danh sách\s+)?(?:đăng ký|bài dự thi|hồ sơ(?!\s+(?:báo cáo|kết quả))|phiếu đăng ký|sản phẩm dự thi|bài thi|tác phẩm|họ(?: và)? tên|tên(?=\s+(?:về|cho|cán bộ))|tài liệu|giấy mời|thư mời|câu hỏi|lý lịch|thông tin (?:cán bộ|liên hệ|đầu mối))|(?:^|[-+•,;]\s*)(?:đăng ký|hồ sơ|danh sách)\s[^.;]{0,90}?\s(?:gửi|nộp)(?!\p{L})/iu;

/** A plan or a list of names that is sent once has a last day, and is no report of what was done. */
const PAPER =
  /(?<!\p{L})(?:(?:xây dựng|ban hành|lập|hoàn thành|cử|chọn|rà soát|đề xuất)\s[^.;]{0,60}?(?:kế hoạch|danh sách|danh mục|dự toán|phương án)[^.;]{0,80}?(?:gửi|nộp)|(?:gửi|nộp)\s+(?:bản\s+|dự thảo\s+|dự kiến\s+)*(?:kế hoạch|danh sách))(?!\p{L})/iu;

/** "Tổng hợp báo cáo của các phòng" takes in what others have written. */
const TAKEN_IN =
  /(?<!\p{L})(?:tổng hợp|tiếp nhận|nhận|thu|đôn đốc|kiểm tra|thẩm định|rà soát)\s+(?:các\s+)?báo cáo(?:\s+\p{L}+){0,4}?\s+(?:của|từ|do)\s/giu;

/** Whether something is sent at all, a plan or a list too. */
export function sendsSomething(text: string): boolean {
  return SENDS.test(text);
}

export function sendsReport(sentence: string): boolean {
  const text = sentence.replace(TAKEN_IN, ' ');
  // "tiếp nhận báo cáo của các phòng, tổng hợp trình Giám đốc": what was taken in goes on.
  if (text !== sentence && /(?<!\p{L})trình\s+(?!độ)/u.test(text)) return true;
  if (/báo cáo/iu.test(text)) return SENDS.test(text);
  return (
    SENDS.test(text) && !ENTRY.test(text) && !(PAPER.test(text) && !/kết quả|số liệu|tổng hợp/iu.test(text))
  );
}

const OF_OTHERS =
  /(?<!\p{L})(?:tiếp nhận|nhận|công khai|công bố|hướng dẫn|chuẩn bị|thẩm (?:tra|định)|phê duyệt|góp ý|mời|kiểm tra|đôn đốc|nghe|xem xét|biểu mẫu|mẫu)\s+(?:[^,.;]{0,60}\s)?báo cáo/iu;
const AT_A_MEETING =
  /báo cáo\s+(?:\p{L}+\s+){0,3}(?:tại|trong)\s+(?:các\s+)?(?:hội nghị|cuộc họp|buổi|trường|lớp|phiên)/iu;
const OWN_REPORT =
  /(?<!\p{L})(?:(?:gửi|nộp)\s+(?:\p{L}+\s+){0,2}báo cáo|báo cáo\s+(?:định kỳ|đột xuất|kết quả|tình hình|nhanh|sơ kết|tổng kết|tuần|tháng|quý|năm|0?6 tháng|sáu tháng|học kỳ|về việc|trước|chậm nhất|bằng)|(?:định kỳ|phải|trách nhiệm|tổng hợp,?|thời (?:hạn|gian|điểm)(?:\s+\p{L}+)?)\s+(?:\p{L}+\s+){0,3}?báo cáo)(?!\p{L})/iu;

/** Whether a sentence that names no receiver still speaks of a report that is owed. */
export function owesReport(text: string): boolean {
  return OWN_REPORT.test(text) && !OF_OTHERS.test(text) && !AT_A_MEETING.test(text);
}

/** What the receiver does with it afterwards is no duty of the sender. */
const AFTERWARDS =
  /(?:,\s*)?(?<!\p{L})(?:(?:để|nhằm|làm cơ sở|phục vụ việc)\s+(?:\p{Lu}[^,;]{2,60}?\s+)?(?:được\s+)?(?:tổng hợp|theo dõi|báo cáo|phục vụ|kịp thời|xem xét|biết|chỉ đạo|tham mưu|trình)|(?:trên cơ sở đó|sau đó),?\s).*$/iu;

/**
 * The sender's own part of a sentence, and what the receiver does with it where both have a day of their own:
 * "gửi Sở trước 30/10 để báo cáo UBND tỉnh trước 15/11". A day that only the end names is the sender's.
 */
export function splitAftermath(
  sentence: string,
  hasDue: (part: string) => boolean,
): { own: string; aftermath: string } {
  const at = sentence.search(AFTERWARDS);
  if (at <= 0) return { own: sentence, aftermath: '' };
  const [own, tail] = [sentence.slice(0, at), sentence.slice(at)];
  const isDue = hasDue(tail);
  if (isDue && !hasDue(own)) return { own: sentence, aftermath: '' };
  return { own, aftermath: isDue ? tail : '' };
}
