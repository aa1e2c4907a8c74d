import { clauseIn } from '../../text/paragraphs.ts';
import type { Clause, Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';

const NUMBERED = /Phụ lục\s+(?:số\s+)?([IVX]+|\d{1,2})(?![\p{L}\d])/giu;
/** "theo Phụ lục kèm theo", "(có Phụ lục chi tiết đính kèm)", "theo mẫu tại Phụ lục". */
const UNNUMBERED =
  /(?:phụ lục|Phụ lục)(?!\s+(?:số\s+)?(?:[IVX]+|\d+)(?![\p{L}\d]))(?:[^.;:()]{0,60}?\s(?:kèm theo|đính kèm)(?!\p{L}))|(?:(?:tại|theo|ở)\s+(?:các\s+)?Phụ lục|kèm theo\s+Phụ lục)(?=\s*(?:[.;,)]|kèm|đính|của Kế hoạch|$))/u;
/** What was sent with another document is not looked for in this file. */
const OF_ANOTHER = /(?:Nghị định|Thông tư|Quyết định|Công văn|Nghị quyết|Hướng dẫn|Kế hoạch)\s+số/u;

const OF_ANOTHER_BEHIND =
  /^[^.;]{0,60}?(?:kèm theo|của|tại|thuộc)\s+(?:Nghị định|Thông tư|Quyết định|Công văn|Nghị quyết|Hướng dẫn|Luật|Kế hoạch\s+số)(?!\p{L})/u;

/** "Phụ lục III đính kèm", "theo Phụ lục kèm theo" with no such appendix in the file. */
export function missingAppendices(context: FindingContext): Finding[] {
  const numbered = missingNumbers(context);
  return numbered.length > 0 ? numbered : missingAltogether(context);
}

function missingNumbers({ body, outline, source }: FindingContext): Finding[] {
  const present = new Set([...outline.appendices.map(({ label }) => label), ...formLabels(source, outline)]);
  const told = new Set<string>();
  return body.flatMap((paragraph) =>
    [...paragraph.text.matchAll(NUMBERED)].flatMap((match): Finding[] => {
      const label = (match[1] ?? '').toUpperCase();
      if (OF_ANOTHER_BEHIND.test(paragraph.text.slice(match.index + match[0].length))) return [];
      if (present.has(label) || told.has(label)) return [];
      told.add(label);
      const clause = { fromLine: paragraph.fromLine, toLine: paragraph.toLine, text: paragraph.text };
      return [missing(`Phụ lục ${label}`, label, clause)];
    }),
  );
}

function missingAltogether({ body, preamble, outline }: FindingContext): Finding[] {
  if (outline.appendices.length > 0 || outline.attachedForms.length > 0) return [];
  const place = [...preamble, ...body].find(
    ({ text }) => UNNUMBERED.test(text) && !OF_ANOTHER.test(text.slice(0, UNNUMBERED.exec(text)?.index)),
  );
  return place ? [missing('một phụ lục kèm theo', null, clauseIn(place))] : [];
}

function missing(name: string, label: string | null, clause: Clause): Finding {
  return {
    code: 'appendix-missing',
    severity: 'warning',
    message: `Kế hoạch nhắc đến ${name} nhưng tệp không có phụ lục này; hãy kiểm tra xem tệp đã đủ trang chưa.`,
    details: { appendix: label },
    clause,
    confidence: 0.8,
  };
}

/** "Phụ lục III" above a blank form is there, though nothing is read from it. */
function formLabels(
  { lines }: FindingContext['source'],
  { attachedForms }: FindingContext['outline'],
): string[] {
  return attachedForms.flatMap(({ from, to }) =>
    lines
      .slice(from - 1, to)
      .flatMap(({ text }) => /^\s*phụ lục\s+(?:số\s+)?([IVX]+|\d{1,2})(?![\p{L}\d])/iu.exec(text)?.[1] ?? []),
  );
}
