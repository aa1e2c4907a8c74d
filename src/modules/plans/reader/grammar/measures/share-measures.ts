import { squash } from '../../text/tidy-text.ts';
import type { Measure } from '../../types.ts';
import { readDecimal } from './numbers.ts';

const SHARE = String.raw`(?<![\d,.])(\d{1,3}(?:[.,]\d{1,2})?)(?:\s*%)?(?:\s*(?:[-–]|đến|tới)\s*\d{1,3}(?:[.,]\d{1,2})?)?\s*%`;
const SET_END = String.raw`(?=\s+(?:được|có|phải|tham gia|thực hiện|triển khai|hoàn thành|đạt|sử dụng|biết|nắm|ứng dụng|đăng|tổ chức|xây dựng|ký|cài đặt|kết nối|cam kết|bảo đảm|đảm bảo|thường xuyên|tiếp cận|quán triệt|hiểu|trở lên|đã|không|duy trì|thành lập|chấp hành|bố trí|ban hành|cập nhật|khai thác|tiếp nhận|treo|đều|hưởng ứng|vào năm|trong năm|trở xuống|nâng cao|từ\s+\d|so với)(?![\p{L}])|\s*[.;:()]|\s*,?\s*(?:và\s+)?(?:trên\s+|ít nhất\s+|tối thiểu\s+)?\d[\d,.]*\s*%|\s*$)`;
const AFTER = new RegExp(
  String.raw`^\s*(?:trở lên\s+)?(?!trở lên)(?:tổng\s+)?(?:số\s+)?(\p{L}[^.;%()]*?)${SET_END}`,
  'iu',
);
const REACHES = String.raw`(?:\s+(?:đạt|chiếm|là|đến|lên|đạt tỷ lệ|đạt tỉ lệ)|\s*:)`;
const AT_LEAST = String.raw`(?:\s+(?:từ|trên|hơn|ít nhất|tối thiểu|không dưới|khoảng|tỷ lệ|tỉ lệ|mức))*`;
const REACHED = new RegExp(String.raw`${REACHES}${AT_LEAST}\s*$`, 'iu');
const FROM_WORD = /[\p{L}\d].*$/su;
const AT_MOST =
  /(?<!\p{L})(?:không quá|dưới|không vượt quá|tối đa|nhiều nhất|xuống(?: còn)?|giảm còn|còn)(?:\s+(?:là|còn|dưới))*\s*$/iu;
const NOT_UNDER = /không dưới\s*$/iu;
// A change is no share of a set: "tăng 10% so với năm 2023".
const CHANGE = /(?<!\p{L})(?:tăng|giảm|thêm|bớt|vượt)(?:\s+(?:ít nhất|tối thiểu|thêm|từ|trên|khoảng))*\s*$/iu;
const LEADING =
  /^(?:(?:và|phấn đấu|bảo đảm|đảm bảo|duy trì|nâng|đến hết năm|đến năm|năm|\d{4}|đến cuối năm|hằng năm|hàng năm|có|tỷ lệ|tỉ lệ|để|nhằm|số|,|-)\s*)+/iu;
const NOT_A_SET =
  /^(?:so với|trở lên|trở xuống|kinh phí|tổng kinh phí|trong|theo|và|hoặc|vào|lên|xuống|đến|tới|hiện nay|hiện tại|năm \d{4})(?!\p{L})/iu;
// "nâng tỷ lệ … từ 85% lên 90%": what stood before the first share is the set of the second.
const RAISED =
  /^\s*(?:\(?(?:hiện (?:nay|tại)|(?:vào |của )?năm \d{4})\)?\s+)?(?:lên|đạt)(?:\s+(?:mức|đến|trên|ít nhất))*\s*$/iu;
const FROM = /\s+(?:(?:tăng|nâng)\s+)?(?:từ|là)\s*$/iu;

/** Shares of a set: at least (coverage) or at most (limit). */
export function shareMeasures(text: string): Measure[] {
  const found: Measure[] = [];
  let end = 0;
  let ahead = '';
  for (const match of text.matchAll(new RegExp(SHARE, 'gu'))) {
    const between = text.slice(end, match.index);
    const before = RAISED.test(between) ? ahead.replace(FROM, ' đạt ') : between;
    ahead = between;
    const after = text.slice(match.index + match[0].length);
    end = match.index + match[0].length;
    const share = readDecimal(match[1] ?? '') / 100;
    if (!(share > 0 && share <= 1) || CHANGE.test(before)) continue;
    const isMost = AT_MOST.test(before) && !NOT_UNDER.test(before);
    const of = setAfter(after) ?? setBefore(isMost ? before.replace(AT_MOST, ':') : before);
    if (of)
      found.push(
        isMost
          ? { kind: 'limit', max: share, unit: 'share', what: of }
          : { kind: 'coverage', target: share, of },
      );
  }
  return found;
}

function setAfter(after: string): string | null {
  const set = squash(AFTER.exec(after)?.[1] ?? '').replace(/[\s,]+(?:và)?$/u, '');
  return set && !NOT_A_SET.test(set) ? set : null;
}

/** "Tỷ lệ học sinh tham gia đạt từ 80% trở lên". */
function setBefore(before: string): string | null {
  const reached = REACHED.exec(before)?.index ?? 0;
  const clause =
    before
      .slice(0, reached)
      .split(/[.;%:]/)
      .at(-1) ?? '';
  const set = squash(FROM_WORD.exec(clause)?.[0] ?? '').replace(LEADING, '');
  return set.replace(/[\s,]+$/u, '') || null;
}
