import { everyOf, type FoundDeadline, findDeadlines } from '../grammar/deadlines.ts';
import { isUnitStart, unitInHeading } from '../grammar/unit-phrases.ts';
import { clauseIn, type Paragraph } from '../text/paragraphs.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { squash } from '../text/tidy-text.ts';
import type { ReportDuty } from '../types.ts';
import { type SectionNode, walkSections } from './sections.ts';

const REPORT = /(?<![\p{L}])(?:báo cáo|gửi (?:báo cáo|kết quả|về)|tổng hợp kết quả)/iu;
// What the receiver does with it afterwards is no duty of the sender.
const AFTERWARDS = /(?:,\s*)?(?:để|nhằm)\s+(?:tổng hợp|theo dõi|báo cáo|phục vụ|kịp thời).*$/iu;
const END = String.raw`(?=\s+(?:kết quả|trước|chậm nhất|muộn nhất|định kỳ|theo|để|qua|thông qua|đến hết|tình hình|hằng|hàng|vào|bằng|tiến độ|về việc|xem xét|và gửi|kèm)(?![\p{L}])|\s*[,.;:(]|\s*$)`;
const BODY = String.raw`(\p{Lu}[^.;]*?)`;
const TO_PATTERNS = [
  new RegExp(String.raw`(?:gửi về|gửi tới|gửi đến|nộp về|gửi cho)\s+${BODY}${END}`, 'u'),
  new RegExp(String.raw`(?:báo cáo|kết quả|thực hiện|gửi|văn bản)\s+(?:về|cho|đến|tới)\s+${BODY}${END}`, 'u'),
  new RegExp(
    String.raw`(?:về|cho)\s+(?=(?:Sở|Phòng|UBND|Ủy ban|Bộ|Ban|Văn phòng|Trung tâm|Tỉnh ủy|Thường trực)\s)${BODY}${END}`,
    'u',
  ),
  new RegExp(String.raw`(?:[Bb]áo cáo|gửi)\s+(?:cho\s+)?${BODY}${END}`, 'u'),
];
// Unit names may hold commas ("Phòng Chính trị, tư tưởng"); a capital, an address or a date after one ends them.
const VIA =
  /\(?(?:thông qua|qua)\s+(\p{Lu}[^();.]*?)(?=\s+(?:trước|chậm nhất|để|theo)(?!\p{L})|\s*,\s*(?:e-?mail|địa chỉ|điện thoại|trước|chậm nhất|để|\p{Lu})|\s*[();.]|\s*$)/u;
const VIA_BRACKET = /^\s*\((?:qua |thông qua )?(\p{Lu}[^()]*)\)/u;

/** Who reports to whom, and by when. Only what carries a date or a rhythm is a duty. */
export function readReportDuties(tree: SectionNode[], planYear: number | null): ReportDuty[] {
  const duties: ReportDuty[] = [];
  for (const { node, above } of walkSections(tree)) {
    for (const paragraph of [node.heading, ...node.paragraphs]) {
      for (const sentence of sentencesOf(paragraph.text)) {
        duties.push(...dutiesIn(paragraph, sentence, [...above, node], planYear));
      }
    }
  }
  return duties;
}

function dutiesIn(
  paragraph: Paragraph,
  sentence: Sentence,
  path: SectionNode[],
  planYear: number | null,
): ReportDuty[] {
  if (!REPORT.test(sentence.text)) return [];
  const own = sentence.text.replace(AFTERWARDS, (tail) =>
    findDeadlines(tail, planYear).length > 0 ? tail : '',
  );
  const deadlines = findDeadlines(own, planYear);
  const every = everyOf(own);
  const dated: (FoundDeadline | null)[] = deadlines.length > 0 ? deadlines : every ? [null] : [];
  const to = receiverOf(own);
  if (dated.length === 0 || !to) return [];
  const clause = clauseIn(paragraph, sentence.from, sentence.to);
  const from = senderOf(own, path);
  return dated.map((deadline) => ({
    from: from.name,
    to: to.name,
    via: to.via,
    due: deadline?.date ?? null,
    inclusive: deadline?.inclusive ?? false,
    every: deadline?.date ? null : (deadline?.every ?? every),
    clause,
    confidence: Number((from.sure ? 0.9 : 0.6).toFixed(2)),
  }));
}

function receiverOf(text: string): { name: string; via: string | null } | null {
  for (const pattern of TO_PATTERNS) {
    const match = pattern.exec(text);
    if (!match?.[1] || !isUnitStart(match[1])) continue;
    const rest = text.slice(match.index + match[0].length);
    const via = VIA_BRACKET.exec(rest)?.[1] ?? VIA.exec(rest)?.[1] ?? null;
    return { name: squash(match[1]), via: via ? squash(via) : null };
  }
  return null;
}

/** The unit the sentence opens with, else the nearest heading that names a unit. */
function senderOf(text: string, path: SectionNode[]): { name: string; sure: boolean } {
  const subject =
    /^(?:Đề nghị |Yêu cầu |Giao )?(\p{Lu}[^,.;:]*?)\s+(?:có trách nhiệm\s+|chịu trách nhiệm\s+|tổng hợp,?\s+|định kỳ\s+|gửi\s+)*(?:báo cáo|gửi|tổng hợp)/u.exec(
      text,
    )?.[1];
  if (subject && isUnitStart(subject) && !/^Báo cáo(?!\p{L})/u.test(subject))
    return { name: squash(subject), sure: true };
  const heading = path.findLast((node) => isUnitStart(node.title));
  if (heading) return { name: unitInHeading(heading.title), sure: true };
  return { name: path.at(-1)?.title ?? '', sure: false };
}
