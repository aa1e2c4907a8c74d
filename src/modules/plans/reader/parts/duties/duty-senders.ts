import { isSenderStart, isVagueSender } from '../../grammar/reports/senders.ts';
import { unitInHeading } from '../../grammar/units/unit-phrases.ts';
import { capitalised, isUpperLine } from '../../text/tidy-text.ts';
import { BODY_START } from '../head/header-bodies.ts';
import type { SectionNode } from '../sections/sections.ts';
import type { Said } from './said.ts';

/** The unit the sentence names, else the nearest heading that names one, else who was spoken of before. */
export function senderOf(
  subject: string | null,
  path: SectionNode[],
  said: Said,
): { name: string; sure: boolean } {
  const heading = path.findLast((node) => isUnitHeading(node.title));
  if (subject && !(heading && isVagueSender(subject))) return { name: subject, sure: true };
  if (heading) return { name: capitalised(withoutBracket(unitInHeading(heading.title))), sure: true };
  return { name: said.sender ?? '', sure: said.sender !== null };
}

/** "CHẾ ĐỘ BÁO CÁO" is no unit although its first word could be letters of one; "Đối với các trường" names one. */
export function isUnitHeading(title: string): boolean {
  return isUpperLine(title)
    ? BODY_START.test(title) || /^CÁC\s/u.test(title)
    : isSenderStart(capitalised(unitInHeading(title)));
}

/** "Phòng Tổng hợp (đơn vị chủ trì)" is the office alone. */
function withoutBracket(name: string): string {
  return name.replace(/\s*\([^()]*\)?\s*$/u, '') || name;
}
