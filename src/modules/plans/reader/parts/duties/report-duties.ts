import { type FoundDeadline, findDeadlines } from '../../grammar/deadlines/deadlines.ts';
import {
  isVagueSender,
  type Receiver,
  receiverIn,
  senderIn,
  sendsReport,
  splitAftermath,
} from '../../grammar/report-phrases.ts';
import type { YearOfMonth } from '../../grammar/times/plan-years.ts';
import { isUnitStart, unitInHeading } from '../../grammar/units/unit-phrases.ts';
import { clauseIn, type Paragraph } from '../../text/paragraphs.ts';
import { type Sentence, sentencesOf } from '../../text/sentences.ts';
import { capitalised, isUpperLine } from '../../text/tidy-text.ts';
import type { Every, ReportDuty } from '../../types.ts';
import { BODY_START } from '../head/header-bodies.ts';
import { type SectionNode, walkSections } from '../sections/sections.ts';
import { rhythmsAlone } from './rhythm-duties.ts';

type Years = YearOfMonth | number | null;

/** Who reports to whom, and by when. Only what carries a date or a rhythm is a duty. */
export function readReportDuties(tree: SectionNode[], years: Years): ReportDuty[] {
  return [...walkSections(tree)].flatMap(({ node, above }) =>
    dutiesUnder([node.heading, ...node.paragraphs], [...above, node], years),
  );
}

/** Duties of paragraphs that stand under the same headings; what one leaves out, the one before it has said. */
export function dutiesUnder(paragraphs: Paragraph[], path: SectionNode[], years: Years): ReportDuty[] {
  const said: Said = { sender: null, receiver: null };
  return paragraphs.flatMap((paragraph) =>
    sentencesOf(paragraph.text).flatMap((sentence) => dutiesIn(paragraph, sentence, path, years, said)),
  );
}

interface Said {
  sender: string | null;
  receiver: Receiver | null;
}

function dutiesIn(
  paragraph: Paragraph,
  sentence: Sentence,
  path: SectionNode[],
  years: Years,
  said: Said,
): ReportDuty[] {
  const hasDue = (tail: string) => findDeadlines(tail, years).length > 0;
  const { own, aftermath } = splitAftermath(sentence.text, hasDue);
  const subject = senderIn(own, receiverIn(own)?.name ?? null);
  if (subject) said.sender = subject;
  if (!sendsReport(own)) return [];
  const parts = partsOf(own);
  const receivers = parts.map(({ text }) =>
    sendsReport(text) || /^(?:về|cho)\s/u.test(text) ? receiverIn(text) : null,
  );
  const dues = parts.map(({ text }, index) => duesOf(text, sendsReport(text) || index > 0, years));
  const total = dues.reduce((sum, found) => sum + found.length, 0);
  const from = senderOf(subject, path, said);
  const duties: ReportDuty[] = [];
  for (const [index, part] of parts.entries()) {
    const near = receivers[index] ?? before(receivers, index);
    const receiver = near ?? receivers.slice(index).find(Boolean) ?? null;
    if (receivers[index]) said.receiver = receivers[index];
    const isReport = sendsReport(part.text) || goesOn(part.text, before(dues, index));
    if (!isReport) continue;
    const found: (FoundDeadline | Every)[] = [...(dues[index] ?? []), ...rhythmsAlone(index, parts, dues)];
    for (const due of found) {
      duties.push(
        dutyOf(
          due,
          from,
          { ...(receiver ?? said.receiver), sure: near !== null },
          clauseIn(paragraph, sentence.from, sentence.to),
        ),
      );
    }
  }
  if (aftermath) duties.push(...dutiesOfReceiver(aftermath, duties, years));
  // "gửi các khoa trước ngày 30/8" sends something down, not a report up.
  return duties.filter(({ to }) => to !== '' || (total > 0 && /báo cáo/iu.test(own)));
}

const OF_RECEIVER = 0.8;

/** "… gửi Sở Y tế trước 30/10 để tổng hợp, báo cáo UBND tỉnh trước 15/11": the second day is the department's. */
function dutiesOfReceiver(aftermath: string, duties: ReportDuty[], years: Years): ReportDuty[] {
  const [first] = duties;
  const receiver = receiverIn(aftermath);
  if (!first?.to || !receiver) return [];
  return findDeadlines(aftermath, years).map((due) => {
    const duty = dutyOf(due, { name: first.to, sure: true }, { ...receiver, sure: true }, first.clause);
    return { ...duty, confidence: Number((duty.confidence * OF_RECEIVER).toFixed(2)) };
  });
}

/** The last of the list before `index` that is not empty. */
function before<T>(list: (T | null)[], index: number): T | null {
  return (
    list.slice(0, index).findLast((item) => item !== null && !(Array.isArray(item) && item.length === 0)) ??
    null
  );
}

/** "…; báo cáo năm trước …" and "…; kết quả cả năm trước …" go on with the sentence's report. */
function goesOn(text: string, dueBefore: FoundDeadline[] | null): boolean {
  return (
    dueBefore !== null &&
    /^\s*(?:kết quả|số liệu|sơ kết|tổng kết|(?:0?6|9|09|sáu|chín) tháng|cả năm|năm|quý|tháng|học kỳ|cuối năm)/iu.test(
      text,
    )
  );
}

/** Pieces between semicolons: each may have a receiver and a day of its own. */
function partsOf(text: string): { text: string }[] {
  return text.split(/;\s+/u).map((part) => ({ text: part.replace(/^\s*(?:và|đồng thời|riêng)\s+/iu, '') }));
}

function duesOf(text: string, may: boolean, years: Years): FoundDeadline[] {
  return may ? findDeadlines(text, years) : [];
}

function dutyOf(
  due: FoundDeadline | Every,
  from: { name: string; sure: boolean },
  to: Partial<Receiver> & { sure: boolean },
  clause: ReportDuty['clause'],
): ReportDuty {
  const deadline = typeof due === 'string' ? null : due;
  const every = typeof due === 'string' ? due : due.every;
  const certainty = (deadline?.confidence ?? 0.85) * (from.sure ? 1 : 0.65) * (to.sure ? 1 : 0.75);
  return {
    from: from.name,
    to: to.name ?? '',
    via: to.via ?? null,
    due: deadline?.date ?? null,
    inclusive: deadline?.inclusive ?? false,
    every: deadline?.date ? null : every,
    on: deadline?.on ?? null,
    relative: deadline?.relative ?? null,
    clause,
    confidence: Number(certainty.toFixed(2)),
  };
}

/** The unit the sentence names, else the nearest heading that names one, else who was spoken of before. */
function senderOf(subject: string | null, path: SectionNode[], said: Said): { name: string; sure: boolean } {
  const heading = path.findLast((node) => isUnitHeading(node.title));
  if (subject && !(heading && isVagueSender(subject))) return { name: subject, sure: true };
  if (heading) return { name: capitalised(withoutBracket(unitInHeading(heading.title))), sure: true };
  return { name: said.sender ?? '', sure: said.sender !== null };
}

/** "CHẾ ĐỘ BÁO CÁO" is no unit although its first word could be letters of one; "Đối với các trường" names one. */
function isUnitHeading(title: string): boolean {
  return isUpperLine(title)
    ? BODY_START.test(title) || /^CÁC\s/u.test(title)
    : isUnitStart(capitalised(unitInHeading(title)));
}

/** "Phòng Tổng hợp (đơn vị chủ trì)" is the office alone. */
function withoutBracket(name: string): string {
  return name.replace(/\s*\([^()]*\)?\s*$/u, '') || name;
}
