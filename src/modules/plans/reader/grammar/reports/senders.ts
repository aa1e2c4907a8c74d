import { capitalised, squash } from '../../text/tidy-text.ts';
import { isUnitStart } from '../units/unit-phrases.ts';
import { LONGEST_NAME } from './receivers.ts';

const DUTY_WORD = String.raw`(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|định kỳ|gửi|chuyển(?=\s+(?:kết quả|báo cáo|số liệu|phiếu))|nộp(?!\s+thuế)|báo cáo|tổng hợp|chủ động|thực hiện|căn cứ|(?<!(?:lý|tư|liệu)\s)xây dựng|(?<!cơ quan\s)tham mưu|(?<!Hội đồng\s)(?:chủ trì|phối hợp)(?!\s+(?:gửi|báo cáo|tổng hợp|có trách nhiệm|nộp|định kỳ))|tiến hành|tổ chức(?!\s+(?:chính trị|đoàn thể|thành viên|hội|xã hội|đảng|công đoàn|đoàn|cơ sở))|hằng|hàng|mỗi|khi|sau|trước|chậm nhất|làm|là|kịp thời|hoàn thành|(?<!(?:Tổ|Đoàn|Ban)\s)rà soát|theo dõi|lập|triển khai|(?<!(?:Tổ|Đoàn|Ban|Hội đồng)\s)đánh giá|dự thảo|soạn|nghiêm túc|chuẩn bị|giúp|thường xuyên|phải|cần|tiếp tục|khẩn trương|trình|cập nhật|đôn đốc|cung cấp(?!\s+(?:dịch vụ|nước|điện))|(?<!-\s)thống kê|bám sát|hướng dẫn|(?<!(?:được|Đoàn|Ban|Tổ)\s)(?:kiểm tra|phân công)|(?<!Ban\s)chỉ đạo)`;
const ASKED = String.raw`(?:(?:Kính )?[Đđ]ề nghị|Yêu cầu|Giao|Giao cho|Phân công|Trên cơ sở đó,|Đối với)\s+`;
const SUBJECT = new RegExp(
  String.raw`^(${ASKED})?(\p{L}[^.;:]*?(?:;\s+(?:các\s|\p{Lu})[^.;:]{0,110}?)*),?\s+${DUTY_WORD}(?!\p{L})`,
  'u',
);
/** "Giao bộ phận Tổng hợp: soạn …; báo cáo …", "Phòng Nội vụ: tổng hợp, báo cáo …". */
const NAMED_BEFORE_COLON = new RegExp(String.raw`^(${ASKED})?(\p{L}[^.;:]{2,100}?)\s*:\s`, 'u');
const LATER_SUBJECT =
  /,\s+((?:các|toàn thể|từng|mỗi|\p{Lu}|(?:cơ sở|đơn vị|nhà trường|giáo viên|địa phương|bệnh viện|trạm|trưởng|hiệu trưởng|chủ cơ sở|cán bộ|công an)(?=\s))[^.;:]{0,110}?(?:;\s+(?:các\s|\p{Lu})[^.;:]{0,110}?)*)\s+(?:có trách nhiệm|định kỳ|gửi|nộp|báo cáo|tổng hợp|trình|phản ánh|thông báo|chuyển|lập|phải)(?!\p{L})/u;
/** "Hằng năm, các đơn vị đánh giá …, gửi báo cáo …": whatever they do first. */
const BEHIND_A_TIME = new RegExp(
  String.raw`^(?:Định kỳ|Hằng|Hàng|Mỗi|Trước|Chậm nhất|Muộn nhất|Cuối|Đầu|Kết thúc|Khi|Sau|Vào|Trong|Đến|Ngày|Thứ|Từ)\s[^.;:]*?,\s+((?:các|toàn thể|từng|mỗi|\p{Lu})[^.;:]{0,110}?(?:;\s+(?:các\s|\p{Lu})[^.;:]{0,110}?)*)\s+${DUTY_WORD}(?!\p{L})`,
  'u',
);
const ASKED_LATER = new RegExp(
  String.raw`(?:đề nghị|yêu cầu|giao)\s+((?:các|toàn thể|từng|\p{Lu})[^.;:]{0,110}?),?\s+${DUTY_WORD}(?!\p{L})`,
  'u',
);
const LEAD_IN =
  /^\s*(?:\(?\*+\)?\s*)?(?:(?:Ghi chú|Lưu ý|Chú ý)\s*:\s*)?(?:[-+•]\s*)?(?:(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]\s+)?/iu;
/** "Báo cáo định kỳ: các đơn vị gửi …": what stands before the colon says which report. */
const REPORT_LABEL =
  /^(?=[^:]{0,80}(?:báo cáo|thông tin)|(?:Tuần|Tháng|Quý|Năm|Học kỳ|Hằng|Hàng|Định kỳ|Đột xuất|Thường xuyên)(?!\p{L}))[^:.;()]{3,80}:\s+(?=\p{L})/iu;

/** "Báo cáo tháng của các xã gửi về …". */
const REPORT_OF =
  /^(?:Các\s+)?báo cáo[^.;:]{0,60}?\scủa\s+((?:các|từng|\p{Lu})[^.;:]{0,100}?)\s+(?:được\s+|phải\s+)?(?:gửi|nộp)(?!\p{L})/iu;

/** The unit that a sentence about reports speaks of, as written; null when it names none but the receiver. */
export function senderIn(text: string, receiver: string | null = null): string | null {
  const sentence = text.replace(LEAD_IN, '');
  const label = REPORT_LABEL.exec(sentence)?.[0];
  const named = NAMED_BEFORE_COLON.exec(sentence);
  const asked = subjectOf(sentence, false);
  const first = [
    asked,
    /báo cáo/iu.test(named?.[2] ?? '') ? '' : capitalised(squash(named?.[2] ?? '')),
    label ? subjectOf(sentence.slice(label.length), true) : '',
  ];
  const later = [REPORT_OF, ASKED_LATER, BEHIND_A_TIME, LATER_SUBJECT].map((pattern) =>
    capitalised(squash(pattern.exec(sentence)?.[1] ?? '')),
  );
  return (
    first.find((name) => isSender(name) && name !== receiver) ??
    later.find((name) => isSender(name) && !runsOnFrom(receiver, name)) ??
    null
  );
}

/** "báo cáo UBND tỉnh, Thanh tra tỉnh kết quả …": the second receiver is nobody's subject. */
function runsOnFrom(receiver: string | null, name: string): boolean {
  return receiver?.split(/,\s+|\s+và\s+/u).some((each) => name.startsWith(each)) ?? false;
}

/** The sender of a piece behind a semicolon, which begins with a small letter. */
export function senderOfPiece(text: string, receiver: string | null = null): string | null {
  const subject = subjectOf(text.trim(), true);
  return isSender(subject) && subject !== receiver ? subject : null;
}

function subjectOf(sentence: string, isPiece: boolean): string {
  const match = SUBJECT.exec(sentence);
  const first = squash(match?.[2] ?? '');
  return match?.[1] || isPiece ? capitalised(first) : first;
}

/** Who may owe a report though no unit's name begins so. */
const OTHER_SENDERS =
  /^(?:Từng|Mỗi|Kiểm lâm|Chi nhánh|Cụm|Khối|Phân hiệu|Cấp|Người đứng đầu|Thành viên|Tổ trưởng|Cộng tác viên|Chủ (?:đầu tư|rừng|nhiệm|trang trại|tịch)|Lực lượng|Dân quân|Y tế|Cảnh sát|Bản|Làng|Xã|Phường|Thị trấn|Huyện|Quận|Thành phố|Tỉnh|Thị xã|Chi đoàn|Phân hội|Xí nghiệp|Nhà máy|Chính quyền|Địa phương)\s+\p{L}/u;
const NO_SENDER =
  /^(?:Báo cáo|(?:Các|Mọi|Toàn|Tất cả|Thường trực)$|(?:Mỗi|Từng|Các) (?:tháng|quý|năm|tuần|kỳ|đợt|học kỳ|lần|vụ|ngày|buổi|nửa|hai|ba|sáu)|Các (?:báo cáo|nội dung|số liệu|kỳ|đợt|mốc)|Bản (?:mềm|cứng|cam kết|tin|sao|giấy|scan)|Tỉnh (?:hình)|Khối lượng|Cấp (?:có thẩm quyền|trên)|Người dân|Xã hội)(?!\p{L})/u;

/** Who works alone under such a name. */
const ONE_PERSON =
  /^(?:Văn thư|Thư ký|Thủ quỹ|Thủ kho|Kế toán|Tổng phụ trách|Quản trị mạng)(?!\p{L}|\s+điện tử)/u;

/** Whether a text begins as the name of somebody who may owe a report. */
export function isSenderStart(text: string): boolean {
  return (isUnitStart(text) || OTHER_SENDERS.test(text) || ONE_PERSON.test(text)) && !NO_SENDER.test(text);
}

function isSender(text: string): boolean {
  return isSenderStart(text) && text.length <= LONGEST_NAME;
}

const KIND_ALONE =
  /^(?:Hội|Đoàn|Đội|Sở|Phòng|Đài|Báo|Trường|Nhà trường|Bệnh viện|Trung tâm|Công ty|Chi cục|Cục|Ban|Văn phòng|Trạm|Khoa|Chi nhánh|Viện|Thư viện|Bảo tàng|Doanh nghiệp|Địa phương|Liên đoàn)$/u;

/** "Các đơn vị" under the heading of a unit means that unit. */
export function isVagueSender(name: string): boolean {
  if (KIND_ALONE.test(name)) return true;
  return /^(?:Các (?:cơ quan|đơn vị|địa phương|bộ phận)|Đơn vị|Cơ quan)(?:,\s*(?:đơn vị|địa phương))*(?:\s+(?:trên|nêu trên|liên quan|có liên quan))?$/u.test(
    name,
  );
}

const ROLE =
  /^(?:Thủ trưởng|Lãnh đạo|Người đứng đầu|Người phụ trách|Hiệu trưởng|Giám đốc|Trưởng (?:phòng|khoa|trạm|bộ phận|ban)|Cán bộ|Chuyên viên|Phụ trách|Đại diện|Thư ký|Đồng chí|Tổ trưởng|Công chức|Viên chức|Nhân viên|Giáo viên|Bộ phận|Văn thư|Kế toán|Đầu mối|Cộng tác viên)(?!\p{L})/u;

/** "Thủ trưởng đơn vị", "Cán bộ phụ trách truyền thông": somebody in the unit that is spoken of, no other unit. */
export function isRoleAlone(name: string): boolean {
  const role = ROLE.exec(name)?.[0];
  return role !== undefined && !/\p{Lu}|(?<!\p{L})(?:các|từng|mỗi)(?!\p{L})/u.test(name.slice(role.length));
}
