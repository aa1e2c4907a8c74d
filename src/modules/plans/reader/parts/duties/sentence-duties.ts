import { type FoundDeadline, findDeadlines } from '../../grammar/deadlines/deadlines.ts';
import { LONGEST_NAME, type Receiver, receiverIn } from '../../grammar/reports/receivers.ts';
import { isSenderStart, senderIn, senderOfPiece } from '../../grammar/reports/senders.ts';
import {
  owesReport,
  sendsReport,
  sendsSomething,
  splitAftermath,
} from '../../grammar/reports/sends-report.ts';
import type { YearOfMonth } from '../../grammar/times/plan-years.ts';
import { clauseIn, type Paragraph } from '../../text/paragraphs.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { ReportDuty } from '../../types.ts';
import type { SectionNode } from '../sections/sections.ts';
import { dutyOf } from './duty-of.ts';
import { headingOf, senderOf } from './duty-senders.ts';
import { rhythmsAlone } from './rhythm-duties.ts';
import type { Said } from './said.ts';

interface Place {
  paragraph: Paragraph;
  sentence: Sentence;
  path: SectionNode[];
  years: YearOfMonth | number | null;
  said: Said;
}

/** A piece of a sentence between semicolons, with what it says itself. */
interface Piece {
  text: string;
  sender: string | null;
  receiver: Receiver | null;
  dues: FoundDeadline[];
  isReport: boolean;
  /** "riêng …", "trừ …": what it says holds for itself alone. */
  isApart: boolean;
}

export function dutiesOfSentence(place: Place): ReportDuty[] {
  const { sentence, years, said } = place;
  const hasDue = (tail: string) => findDeadlines(tail, years).length > 0;
  const { own, aftermath } = splitAftermath(sentence.text, hasDue);
  if (isListedSender(own)) {
    said.listed += `${own} `;
    return [];
  }
  const subject = subjectOf(own.replace(APART, ''), said);
  if (!sendsReport(own)) return said.awaitsDue && DUE_LABEL.test(own) ? dutiesOfLabel(own, place) : [];

  const pieces = piecesOf(own, subject, years);
  const clause = clauseIn(place.paragraph, sentence.from, sentence.to);
  const duties = pieces.flatMap((piece, index) => dutiesOfPiece(piece, index, pieces, place, clause));
  remember(duties, pieces, own, said);
  if (aftermath) duties.push(...dutiesOfReceiver(aftermath, duties, years));
  // "gửi các khoa trước ngày 30/8" sends something down, not a report up.
  const isOwed = pieces.some(({ dues }) => dues.length > 0) && owesReport(own);
  const kept = duties.filter(({ to }) => to !== '' || isOwed);
  said.withoutReceiver.push(...kept.filter(({ to }) => to === ''));
  return kept;
}

const APART = /,\s+(?:riêng|còn|trừ|ngoại trừ)\s.*$/u;

function isListedSender(text: string): boolean {
  return text.endsWith(';') && text.length <= LONGEST_NAME && isSenderStart(text) && !senderIn(text);
}

function subjectOf(own: string, said: Said): string | null {
  const named = senderIn(own, receiverIn(own)?.name ?? null);
  const subject = named && `${said.listed}${named}`;
  said.listed = '';
  if (subject) said.sender = subject;
  return subject;
}

const DUE_LABEL = /^(?:Thời (?:hạn|gian|điểm)|Hạn(?= )|Chậm nhất|Muộn nhất|Trước ngày|Định kỳ)/iu;
const RECEIVER_LABEL =
  /^\s*(?:[-+•]\s*)?(?:Nơi nhận|(?:Các |Mọi |Tất cả )?báo cáo (?:được |đều |trên |nêu trên )*gửi)/iu;

/** "… gửi về Phòng A. Thời hạn: trước ngày 15/11/2024." */
function dutiesOfLabel(text: string, place: Place): ReportDuty[] {
  const from = senderOf(null, place.path, place.said);
  const clause = clauseIn(place.paragraph, place.sentence.from, place.sentence.to);
  const dues = findDeadlines(text, place.years);
  place.said.awaitsDue = dues.length === 0;
  return dues.map((due) => dutyOf(due, from, { ...place.said.receiver, sure: true }, clause));
}

/** "Nơi nhận báo cáo: Sở A" names the receiver of what was said before; another receiver waits for its day. */
function remember(duties: ReportDuty[], pieces: Piece[], own: string, said: Said): void {
  const receiver = pieces.findLast((piece) => piece.receiver)?.receiver ?? null;
  if (receiver) said.receiver = receiver;
  if (receiver && duties.length === 0 && RECEIVER_LABEL.test(own)) {
    for (const duty of said.withoutReceiver) Object.assign(duty, { to: receiver.name, via: receiver.via });
    said.withoutReceiver = [];
  }
  said.awaitsDue = receiver !== null && duties.length === 0;
}

function piecesOf(own: string, subject: string | null, years: Place['years']): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, part] of partsOf(own, years).entries()) {
    const isApart = /^\s*(?:riêng|còn|trừ|ngoại trừ)\s/iu.test(part);
    const text = part.replace(/^\s*(?:và|đồng thời|riêng|còn|trừ|ngoại trừ)\s+/iu, '');
    const sends = sendsReport(text);
    const receiver = sendsSomething(text) || /^(?:về|cho)\s/u.test(text) ? receiverIn(text) : null;
    const sender = index === 0 ? subject : senderOfLater(text, receiver, subject);
    const dues = sends || index > 0 ? findDeadlines(text, years) : [];
    const isReport = sends || (GOES_ON.test(text) && pieces.some((piece) => piece.dues.length > 0));
    pieces.push({ text, sender, receiver, dues, isReport, isApart });
  }
  return pieces;
}

/** At semicolons and before "riêng …"; at a comma where a report of its own, with receiver and day, stands on each side. */
function partsOf(own: string, years: Place['years']): string[] {
  const isWhole = (text: string) => receiverIn(text) !== null && findDeadlines(text, years).length > 0;
  return own.split(/;\s+|,\s+(?=(?:riêng|còn|trừ|ngoại trừ)\s)/u).flatMap((part) => {
    const comma = /,\s+(?:và\s+|đồng thời\s+)?(?=(?:báo cáo|gửi|nộp)\s)/gu;
    const at = [...part.matchAll(comma)].find(
      (match) => isWhole(part.slice(0, match.index)) && isWhole(part.slice(match.index + match[0].length)),
    );
    return at ? [part.slice(0, at.index), part.slice(at.index + at[0].length)] : [part];
  });
}

/** "Các phòng; UBND các xã căn cứ …" is one list of senders. */
function senderOfLater(text: string, receiver: Receiver | null, subject: string | null): string | null {
  const sender = senderOfPiece(text, receiver?.name ?? null);
  return sender && subject?.endsWith(sender) ? subject : sender;
}

/** "…; báo cáo năm trước …" and "…; kết quả cả năm trước …" go on with the sentence's report. */
const GOES_ON =
  /^\s*(?:kết quả|số liệu|sơ kết|tổng kết|(?:0?6|9|09|sáu|chín) tháng|cả năm|năm|quý|tháng|học kỳ|cuối năm)/iu;

/** "Giao Tổ A theo dõi …; tổng hợp, báo cáo Sở": the unit of the heading gives a task away and reports itself. */
const DELEGATES = /^\s*(?:[-+•]\s*)?(?:Giao|Phân công)\s[^:]*$/u;

function dutiesOfPiece(
  piece: Piece,
  index: number,
  pieces: Piece[],
  { path, said }: Place,
  clause: ReportDuty['clause'],
): ReportDuty[] {
  if (!piece.isReport) return [];
  const upTo = pieces.slice(0, index + 1);
  const shared = pieces.filter(({ isApart }) => !isApart);
  const near = upTo.findLast(({ receiver }) => receiver)?.receiver ?? null;
  const receiver = near ?? shared.find((each) => each.receiver)?.receiver ?? said.receiver;
  const subject =
    upTo.findLast(({ sender }) => sender)?.sender ?? shared.find(({ sender }) => sender)?.sender ?? null;
  const isOwn = (index === 0 || piece.sender === null) && DELEGATES.test(pieces[0]?.text ?? '');
  const from = senderOf(isOwn && headingOf(path) ? null : subject, path, said);
  const rhythms = rhythmsAlone(
    index,
    pieces,
    pieces.map(({ dues }) => dues),
  );
  return [...piece.dues, ...rhythms].map((due) =>
    dutyOf(due, from, { ...receiver, sure: near !== null }, clause),
  );
}

const OF_RECEIVER = 0.8;

/** "… gửi Sở Y tế trước 30/10 để tổng hợp, báo cáo UBND tỉnh trước 15/11": the second day is the department's. */
function dutiesOfReceiver(aftermath: string, duties: ReportDuty[], years: Place['years']): ReportDuty[] {
  const [first] = duties;
  const receiver = receiverIn(aftermath);
  if (!first?.to || !receiver) return [];
  return findDeadlines(aftermath, years).map((due) => {
    const duty = dutyOf(due, { name: first.to, sure: true }, { ...receiver, sure: true }, first.clause);
    return { ...duty, confidence: Number((duty.confidence * OF_RECEIVER).toFixed(2)) };
  });
}
