import { ACTION } from '../grammar/units/partners-in-text.ts';
import { isUnitStart, splitUnits } from '../grammar/units/unit-phrases.ts';

export interface Assignment {
  lead: string[];
  title: string;
}

const GIVEN = /^(?:giao(?: cho| nhiệm vụ cho)?|đề nghị|yêu cầu|phân công)\s+(?=\p{L})/iu;
const ON_GROUNDS =
  /^(?:căn cứ|trên cơ sở|theo|sau khi|hằng năm|hằng quý|hằng tháng|hàng tháng|hàng quý)[^,:;]{0,90},\s+/iu;
const DUTY =
  /\s+(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|chủ trì|làm đầu mối|là (?:đơn vị|cơ quan) (?:đầu mối|chủ trì)|phối hợp|chủ động|căn cứ|theo (?:chức năng|nhiệm vụ|phạm vi|thẩm quyền|lĩnh vực))(?!\p{L})/iu;
const NAMED = /^([^:.;]{3,90})\s*:\s+(?=\p{L})/u;
const LONGEST_UNITS = 120;

/** "Giao Phòng A chủ trì …", "Phòng A có trách nhiệm …", "Phòng A: chủ trì …"; null when nobody is named. */
export function assignmentIn(text: string): Assignment | null {
  const grounds = ON_GROUNDS.exec(text)?.[0] ?? '';
  const given = GIVEN.exec(text.slice(grounds.length))?.[0] ?? '';
  const rest = text.slice(grounds.length + given.length);
  if (!isDoer(rest)) return null;
  const named = given || grounds ? null : NAMED.exec(rest);
  if (named?.[1] && isUnitStart(named[1]) && !ACTION.test(` ${named[1]}`)) {
    return { lead: splitUnits(named[1]), title: rest.slice(named[0].length) };
  }
  const ends = [DUTY.exec(rest)?.index, ACTION.exec(rest)?.index].filter((at) => at !== undefined);
  const does = ends.length > 0 ? rest.slice(0, Math.min(...ends)) : '';
  if (!does || does.length > LONGEST_UNITS || /[.;:(]/u.test(does)) return null;
  const lead = splitUnits(does);
  return lead.length > 0 && lead.every(isDoer) ? { lead, title: text } : null;
}

function isDoer(text: string): boolean {
  return isUnitStart(text) || /^(?:các|thủ trưởng|hiệu trưởng|lãnh đạo)\s/u.test(text);
}
