import { isUnitStart, splitUnits } from './unit-phrases.ts';

const WITH =
  /(?<!\p{L})(?:phối hợp|liên kết)(?:\s+(?:chặt chẽ|thường xuyên|đồng bộ))?\s+(?:với|cùng)(?:\s+(?:với))?\s+/iu;
const ACTIONS = [
  'chuẩn bị',
  '(?<!các )tổ chức(?! (?:chính trị|xã hội|đoàn thể|đảng|tôn giáo|hội quần chúng|cơ sở đảng|quần chúng))',
  'triển khai',
  'tham mưu',
  'xây dựng(?! (?:và|tỉnh|huyện|xã))',
  'hướng dẫn',
  'chỉ đạo(?! (?:cấp|tỉnh|huyện|xã|\\d))',
  'thực hiện',
  'đăng',
  'tuyên truyền',
  'truyền thông',
  'rà soát',
  'kiểm tra',
  'giám sát',
  'biên soạn',
  'thiết kế',
  'in',
  'phát',
  'mở',
  'đưa',
  'cung cấp',
  'cập nhật',
  '(?<!(?:cơ quan|cán bộ|đơn vị|Cơ quan|Cán bộ|Ban|ban) )quản lý',
  'theo dõi',
  'đôn đốc',
  'tổng hợp',
  'báo cáo',
  'tiếp tục',
  'tăng cường',
  'đẩy mạnh',
  'vận động',
  'phổ biến',
  'giáo dục(?! và)',
  'hỗ trợ',
  'bảo đảm',
  'đảm bảo',
  'bố trí',
  'lựa chọn',
  'lồng ghép',
  'ký',
  'phát động',
  'xử lý',
  'tập huấn',
  'bồi dưỡng',
  'nghiên cứu',
  'duy trì',
  'sản xuất',
  'làm',
  'lập',
  'ban hành',
  'đề xuất',
  'khảo sát',
  'đánh giá',
  '(?<!Đào )(?<!đào )tạo',
  'nắm',
  '(?<!(?:cơ quan|Cơ quan|điểm|trang|cổng) )thông tin',
  'treo',
  'thành lập',
  'huy động',
  'giải quyết',
  'tiếp nhận',
  'thẩm định',
  'thống nhất',
  'quán triệt',
  'giới thiệu',
  'phân công',
  'cử',
  'chăm sóc',
  'điều tra',
  'tuần tra',
];
const NOT_IN_NAMES = '(?<!(?:Tổ|tổ|Ban|ban|Đội|đội|Nhóm|Bộ phận|Hội|Trung tâm|Phòng|Cục|Chi cục|Đoàn))';
const ends = (words: string[]) =>
  new RegExp(String.raw`${NOT_IN_NAMES}\s(?:${words.join('|')})(?!\p{L})`, 'u');

/**
 * The verb with which the work begins, behind the units that do it. Small letters only, and not as part of a name:
 * "Phòng Giáo dục", "Tổ truyền thông", "Ban quản lý".
 */
export const ACTION = ends(ACTIONS);
const END_OF_UNITS = ends([...ACTIONS, 'trong', 'để', 'nhằm', 'về', 'trước', 'khi']);
const LONGEST = 200;

/** "phối hợp với Sở A, Sở B tổ chức …": the units up to the next verb. */
export function partnersInText(text: string): string[] {
  const match = WITH.exec(text);
  if (!match) return [];
  const rest =
    text.slice(match.index + match[0].length, match.index + match[0].length + LONGEST).split(/[.;:(]/u)[0] ??
    '';
  const verb = END_OF_UNITS.exec(rest);
  const list = (verb ? rest.slice(0, verb.index) : rest).replace(/[\s,]+$/u, '');
  return splitUnits(list).filter(
    (unit) =>
      isUnitStart(unit) ||
      /^(?:các|UBND|nhà trường|cha mẹ|gia đình|đơn vị|cơ quan|địa phương)(?!\p{L})/u.test(unit),
  );
}
