import { readIssuingBody } from '../../grammar/documents/issuing-bodies.ts';
import { TYPE } from '../../grammar/documents/symbols.ts';
import { isUnitStart } from '../../grammar/units/unit-phrases.ts';
import { clauseIn, paragraphsOf } from '../../text/paragraphs.ts';
import type { SourceLine } from '../../text/source-text.ts';
import { squash } from '../../text/tidy-text.ts';

const ACTS = 'ban hành|xây dựng|đề ra|triển khai|hướng dẫn|lập';
/** "…, Sở GD&ĐT ban hành Kế hoạch …": what the issuing body itself does. */
export const OWN_ACT = new RegExp(
  String.raw`(?:^|[,;.]\s+)(?:[Nn]ay,?\s+)?(?!${TYPE}\s)(\p{Lu}(?:(?!\s(?:số|về|ngày)\s)[^,;\d]){2,90}?)\s+(?:${ACTS})\s+(?:[Kk]ế hoạch|[Cc]hương trình|[Pp]hương án|thực hiện|công tác|các nội dung)`,
  'u',
);

/** Who says in the preamble that it issues the plan. */
export function issuerInPreamble(lines: SourceLine[]): { issuer: string; from: number; to: number } | null {
  for (const paragraph of paragraphsOf(lines).toReversed()) {
    const match = OWN_ACT.exec(paragraph.text);
    const name = squash((match?.[1] ?? '').replace(/\s*\([^)]*\)?\s*$/u, ''));
    if (!match || !name || /^(?:Căn cứ|Thực hiện|Triển khai|Theo|Để|Nhằm)\s/u.test(name)) continue;
    if (!isUnitStart(name) && readIssuingBody(name).body === null) continue;
    const clause = clauseIn(paragraph, match.index, match.index + match[0].length);
    return { issuer: name, from: clause.fromLine, to: clause.toLine };
  }
  return null;
}
