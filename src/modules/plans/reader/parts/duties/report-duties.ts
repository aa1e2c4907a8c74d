import type { YearOfMonth } from '../../grammar/times/plan-years.ts';
import type { Paragraph } from '../../text/paragraphs.ts';
import type { ReportDuty } from '../../types.ts';
import { type SectionNode, walkSections } from '../sections/sections.ts';
import { isUnitHeading } from './duty-senders.ts';
import { dutySentencesOf } from './listed-senders.ts';
import { nothingSaid, type Said } from './said.ts';
import { dutiesOfSentence } from './sentence-duties.ts';

type Years = YearOfMonth | number | null;

/** Who reports to whom, and by when. Only what carries a date or a rhythm is a duty. */
export function readReportDuties(tree: SectionNode[], years: Years): ReportDuty[] {
  const saidUnder = new Map<SectionNode, Said>();
  return [...walkSections(tree)].flatMap(({ node, above }) => {
    const path = [...above, node];
    const shared = path.find(isReportSection);
    const said = (shared && saidUnder.get(shared)) ?? nothingSaid();
    if (shared) saidUnder.set(shared, said);
    return dutiesUnder([node.heading, ...node.paragraphs], path, years, said);
  });
}

/** Everything under "CHẾ ĐỘ BÁO CÁO" speaks of the same reports; what one paragraph leaves out, another has said. */
function isReportSection({ title }: SectionNode): boolean {
  return /báo cáo/iu.test(title) && !/tổ chức thực hiện|phân công/iu.test(title) && !isUnitHeading(title);
}

/** "Trên đây là Kế hoạch …": from here on the plan speaks to all, no more to the unit of the heading. */
const CLOSING = /^Trên đây là(?!\p{L})/u;

/** Duties of paragraphs that stand under the same headings; what one leaves out, the one before it has said. */
export function dutiesUnder(
  paragraphs: Paragraph[],
  path: SectionNode[],
  years: Years,
  said: Said = nothingSaid(),
): ReportDuty[] {
  let under = path;
  const isOfReports = path.some(isReportSection);
  return paragraphs.flatMap((paragraph) =>
    dutySentencesOf(paragraph.text).flatMap((sentence) => {
      if (CLOSING.test(sentence.text)) under = [];
      return dutiesOfSentence({ paragraph, sentence, path: under, years, said, isOfReports });
    }),
  );
}
