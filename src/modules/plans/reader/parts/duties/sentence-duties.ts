import { type FoundDeadline, findDeadlines } from '../../grammar/deadlines/deadlines.ts';
import { openDeadline } from '../../grammar/deadlines/found-deadline.ts';
import { isAtOnce } from '../../grammar/deadlines/prompt-dues.ts';
import { LONGEST_NAME, type Receiver, receiverIn } from '../../grammar/reports/receivers.ts';
import { isSenderStart, senderIn } from '../../grammar/reports/senders.ts';
import { owesReport, sendsReport, splitAftermath } from '../../grammar/reports/sends-report.ts';
import type { YearOfMonth } from '../../grammar/times/plan-years.ts';
import { clauseIn, type Paragraph } from '../../text/paragraphs.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { ReportDuty } from '../../types.ts';
import type { SectionNode } from '../sections/sections.ts';
import { dutyOf } from './duty-of.ts';
import { headingOf, senderOf } from './duty-senders.ts';
import { rhythmsAlone } from './rhythm-duties.ts';
import type { Said } from './said.ts';
import { type Piece, piecesOf } from './sentence-pieces.ts';

interface Place {
  paragraph: Paragraph;
  sentence: Sentence;
  path: SectionNode[];
  years: YearOfMonth | number | null;
  said: Said;
  /** Whether the section speaks of reports alone. */
  isOfReports: boolean;
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
  if (!sendsReport(own)) return isDueLabel(own, place) ? dutiesOfLabel(own, place) : [];

  const pieces = piecesOf(own, subject, years);
  const clause = clauseIn(place.paragraph, sentence.from, sentence.to);
  const duties = pieces.flatMap((piece, index) => dutiesOfPiece(piece, index, pieces, place, clause));
  if (duties.length === 0 && said.dues.length > 0) duties.push(...dutiesOfDues(pieces, place, clause));
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
/** "Sơ kết 6 tháng: trước ngày 25/6" where nothing but reports is spoken of. */
const REPORT_DUE =
  /^(?:Sơ kết|Tổng kết|(?:0?6|0?9) tháng|Quý|Năm|Cả năm|Hằng|Hàng|Tháng|Học kỳ|Cuối|Đợt|Lần)(?!\p{L})/u;

function isDueLabel(text: string, { isOfReports }: Place): boolean {
  return DUE_LABEL.test(text) || (isOfReports && REPORT_DUE.test(text));
}

const RECEIVER_LABEL =
  /^\s*(?:[-+•]\s*)?(?:Nơi nhận|(?:Cơ quan|Đơn vị|Đầu mối|Nơi) (?:tiếp nhận|nhận|tổng hợp)|(?:Các |Mọi |Tất cả )?báo cáo (?:được |đều |trên |nêu trên )*gửi)/iu;

/** "… gửi về Phòng A. Thời hạn: trước ngày 15/11/2024." */
function dutiesOfLabel(text: string, place: Place): ReportDuty[] {
  const dues = findDeadlines(text, place.years);
  if (!place.said.awaitsDue) {
    if (place.isOfReports) place.said.dues.push(...dues);
    return [];
  }
  const from = senderOf(null, place.path, place.said);
  const clause = clauseIn(place.paragraph, place.sentence.from, place.sentence.to);
  place.said.awaitsDue = dues.length === 0;
  return dues.map((due) => dutyOf(due, from, { ...place.said.receiver, sure: true }, clause));
}

/** "Thời gian: trước ngày 15/6 và 15/12." before "Các xã gửi báo cáo về …". */
function dutiesOfDues(pieces: Piece[], { path, said }: Place, clause: ReportDuty['clause']): ReportDuty[] {
  const [piece] = pieces;
  if (!piece?.receiver || !piece.isReport) return [];
  const from = senderOf(piece.sender, path, said);
  return said.dues.map((due) => dutyOf(due, from, { ...piece.receiver, sure: false }, clause));
}

/** "Nơi nhận báo cáo: Sở A" names the receiver of what was said before; another receiver waits for its day. */
function remember(duties: ReportDuty[], pieces: Piece[], own: string, said: Said): void {
  const receiver = pieces.findLast((piece) => piece.receiver)?.receiver ?? null;
  if (receiver) said.receiver = receiver;
  if (receiver && duties.length === 0 && (RECEIVER_LABEL.test(own) || pieces[0]?.sender)) {
    for (const duty of said.withoutReceiver)
      Object.assign(duty, {
        to: receiver.name,
        via: receiver.via,
        from: duty.from || pieces[0]?.sender || '',
      });
    said.withoutReceiver = [];
  }
  said.awaitsDue = receiver !== null && duties.length === 0;
}

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
  const receiver =
    near ?? whoTakesIn(pieces[index + 1]) ?? shared.find((each) => each.receiver)?.receiver ?? said.receiver;
  const subject =
    upTo.findLast(({ sender }) => sender)?.sender ?? shared.find(({ sender }) => sender)?.sender ?? null;
  const isOwn = (index === 0 || piece.sender === null) && DELEGATES.test(pieces[0]?.text ?? '');
  const from = senderOf(isOwn && headingOf(path) ? null : subject, path, said);
  const rhythms = rhythmsAlone(
    index,
    pieces,
    pieces.map(({ dues }) => dues),
  );
  const dues = [...piece.dues, ...rhythms];
  const isTold = piece.receiver !== null || (near !== null && /báo cáo ngay/iu.test(piece.text));
  if (dues.length === 0 && isTold && isAtOnce(piece.text)) dues.push(atOnce(piece.text));
  return dues.map((due) => dutyOf(due, from, { ...receiver, sure: near !== null }, clause));
}

/** "Các thôn gửi số liệu trước ngày 10; Phòng Kinh tế tổng hợp, trình …": the office takes them in. */
function whoTakesIn(next: Piece | undefined): Receiver | null {
  if (!next?.sender || next.isApart || !/(?<!\p{L})tổng hợp(?!\p{L})/iu.test(next.text)) return null;
  return { name: next.sender, via: null, to: 0 };
}

const AT_ONCE = 0.8;

function atOnce(text: string): FoundDeadline {
  return openDeadline({ text, from: 0, to: text.length }, true, AT_ONCE);
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
