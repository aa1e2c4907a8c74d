import { paragraphsOf } from '../../../text/paragraphs.ts';
import { looseParagraphs, sectionTree } from '../../sections/sections.ts';
import { dutiesUnder, readReportDuties } from '../report-duties.ts';

const PLAN_YEAR = 2024;

/** The report duties of some lines of a plan of 2024, one text each: "Các trường → Phòng GD&ĐT qua …: < 2024-05-31". */
export function dutiesOfLines(...lines: string[]): string[] {
  const body = paragraphsOf(lines.map((text, index) => ({ no: index + 1, text, starts: true })));
  const tree = sectionTree(body);
  return [
    ...dutiesUnder(looseParagraphs(body, tree), [], PLAN_YEAR),
    ...readReportDuties(tree, PLAN_YEAR),
  ].map(
    ({ from, to, via, due, inclusive, every }) =>
      `${from} → ${to}${via ? ` qua ${via}` : ''}: ${due ? `${inclusive ? '≤' : '<'} ${due}` : (every ?? '?')}`,
  );
}
