// Words that make a time a limit, as they stand before it.

const FILLER = String.raw`(?:\s*(?:là|vào|trong|khi|hết|kết thúc|cuối|ngày|mùng|tháng|thời điểm|các|:))*`;

/** Excludes the day that follows. "chậm nhất trước ngày" and "chậm nhất là trước" exclude it too. */
export const BEFORE = new RegExp(
  String.raw`(?:(?:chậm nhất|muộn nhất|hoàn thành|xong)(?:\s+(?:là|vào))*\s+)?(?<![\p{L}])trước${FILLER}\s*$`,
  'iu',
);

/** Includes the day that follows. */
export const UNTIL = new RegExp(
  String.raw`(?<![\p{L}])(?:chậm nhất|muộn nhất|không muộn hơn|không chậm hơn|không quá|(?<!tính )đến hết|(?:từ nay|từ ngày ban hành|từ ngày ký|thời hạn|hạn)\s+đến|(?<!đến )hết|xong(?:\s+trong)?|hạn chót|hạn cuối|hạn cuối cùng|hạn nộp|(?:thời )?hạn|trong)(?:\s*(?:là|đến|nộp|gửi|cùng))*${FILLER}\s*$`,
  'iu',
);

const HISTORY =
  /(?<!\p{L})(?:thành lập|sinh|tuyển dụng|tốt nghiệp|công nhận|được cấp|vào ngành|đã ban hành|đi vào hoạt động|phát sinh)\s*(?:từ\s+)?$/iu;

/** "sinh trước ngày 01/01/2018" tells of the past. */
export function isHistory(before: string): boolean {
  return HISTORY.test(before);
}

const PROMPT = /(?<!\p{L})(?:vào|định kỳ)(?:\s+(?:các|ngày|tháng|mùng|vào|cuối))*\s*$/iu;

/** "báo cáo vào ngày 15/6": a day to do it on. */
export function isPromptPoint(before: string): boolean {
  return PROMPT.test(before);
}

const AT_THE_END = /(?<!\p{L})(?:vào|định kỳ)\s+(?:dịp\s+)?cuối\s*$/iu;

/** "báo cáo vào cuối quý III": the period's last day. */
export function isAtTheEnd(before: string): boolean {
  return AT_THE_END.test(before);
}

const BEHIND_RHYTHM =
  /(?:(?:0?6|sáu|9|09|chín)\s+tháng(?:\s+đầu năm)?|lần\s*\/\s*năm|(?:báo cáo|định kỳ|h[ằàăãẵ]ng|mỗi|cả|và|[,;])\s+năm|sơ kết|tổng kết|(?:học kỳ|quý)\s+(?:[IV]+|[1-4]))\s*\(\s*(?:vào\s+)?(?:các\s+)?(?:ngày\s*)?$/iu;

/** "báo cáo 6 tháng (ngày 15/6), năm (15/11)": the day stands in brackets behind its report. */
export function standsBehindRhythm(before: string): boolean {
  return BEHIND_RHYTHM.test(before);
}

const OPENS = /^\s*(?:[-+•]\s*)?(?:Vào\s+)?(?:các\s+)?ngày\s*(?:\d{1,2}\s*(?:,|và)\s*(?:ngày\s*)?)*$/iu;

/** "Ngày 15 và ngày 25/9, gửi báo cáo …": the days stand first. */
export function opensWithDay(before: string): boolean {
  return OPENS.test(before);
}

const DUE_LABEL =
  /(?:thời hạn|hạn|thời gian|thời điểm|ngày)\s+(?:nộp|gửi|hoàn thành|báo cáo|đăng ký|chốt)[^:.;]{0,60}:\s*(?:ngày\s*)?$/iu;

/** "Thời gian gửi báo cáo: ngày 15/6". */
export function labelsADue(before: string): boolean {
  return DUE_LABEL.test(before);
}

/** "Nhận bài dự thi từ ngày phát động đến ngày 30/11". */
export function closesEntries(before: string): boolean {
  return /(?:nhận|gửi|nộp|đăng ký|tiếp nhận)[^.;]{0,70}\s(?:đến|tới)(?:\s+(?:hết|ngày))*\s*$/iu.test(before);
}
