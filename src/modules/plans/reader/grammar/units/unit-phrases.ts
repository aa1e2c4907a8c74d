import { squash } from '../../text/tidy-text.ts';

export { isUnitStart, unitBoundaries } from './unit-heads.ts';
export { splitUnits } from './unit-lists.ts';

const DUTY_VERB =
  /[\s,:]+(?:phối hợp(?<!(?:đơn vị|cơ quan) phối hợp(?=\s*$)|Hội đồng phối hợp)|chủ trì|chủ động|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|thực hiện|tham mưu(?<!cơ quan tham mưu)|xây dựng(?<!(?:lý|tư|liệu) xây dựng)|tổ chức(?! (?:chính trị|đoàn thể|xã hội))|căn cứ|báo cáo|triển khai|hướng dẫn|(?<!Ban )chỉ đạo(?! (?:cấp|tỉnh|huyện|xã))|tiếp tục|theo dõi|gửi|nộp(?! thuế)|định kỳ|rà soát|đôn đốc|là (?:đầu mối|đơn vị|cơ quan)|đề nghị)(?!\p{L})/u;

const LED_BY =
  /^(?:Cơ quan|Đơn vị|Bộ phận)\s+(?:chủ trì|thường trực|đầu mối|phối hợp|thực hiện)\s*:\s*(?=\p{Lu})/u;

/** "2. Sở A phối hợp cung cấp tài liệu": the unit alone, without what it is called for short. */
export function unitInHeading(title: string): string {
  const named = title.replace(LED_BY, '');
  const verb = DUTY_VERB.exec(named);
  return squash(verb ? named.slice(0, verb.index) : named)
    .replace(/\s*\((?:[^()]*(?:gọi tắt|viết tắt|gọi là|viết là)[^()]*|\p{Lu}[^()]*)\)\s*$/u, '')
    .replace(/^(?:Đối với|Trách nhiệm(?: của)?|Nhiệm vụ của|Giao|Đề nghị|Yêu cầu)\s+(?=\p{L})/u, '')
    .replace(/[,:;.]$/, '');
}
