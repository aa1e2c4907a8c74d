import { isUnitStart, splitUnits } from '../grammar/unit-phrases.ts';

export interface Assignment {
  lead: string[];
  title: string;
}

const GIVEN = /^(?:giao(?: cho)?|đề nghị|yêu cầu|phân công)\s+(?=\p{L})/iu;
const DOES =
  /^(.{3,120}?)\s+(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|chủ trì|làm đầu mối|là (?:đơn vị|cơ quan) (?:đầu mối|chủ trì)|phối hợp (?:với|cùng)|chủ động)(?!\p{L})/iu;
const NAMED = /^([^:.;]{3,90})\s*:\s+(?=\p{L})/u;

/** "Giao Phòng A chủ trì …", "Phòng A có trách nhiệm …", "Phòng A: chủ trì …"; null when nobody is named. */
export function assignmentIn(text: string): Assignment | null {
  const given = GIVEN.exec(text)?.[0] ?? '';
  const rest = text.slice(given.length);
  if (!isUnitStart(rest)) return null;
  const named = given ? null : NAMED.exec(rest);
  if (named?.[1] && isUnitStart(named[1])) {
    return { lead: splitUnits(named[1]), title: rest.slice(named[0].length) };
  }
  const does = DOES.exec(rest)?.[1];
  const lead = does && !/[.;]/u.test(does) ? splitUnits(does) : [];
  return lead.length > 0 && lead.every((unit) => isUnitStart(unit) || /^các\s/u.test(unit))
    ? { lead, title: text }
    : null;
}
