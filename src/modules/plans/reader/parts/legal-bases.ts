import { type Citation, findCitations, findLawByName } from '../grammar/citations.ts';
import { clauseIn, type Paragraph } from '../text/paragraphs.ts';
import type { LegalBase } from '../types.ts';

const OPENING = /^(?:Căn cứ|Thực hiện|Triển khai(?: thực hiện)?|Tiếp tục(?: thực hiện)?|Theo)\s+/u;
// "…, Sở GD&ĐT ban hành Kế hoạch …": what the plan itself does is no part of the basis.
const OWN_ACT =
  /[,;.]\s+(?:nay\s+)?(?=(?:\p{Lu}[^,;]{2,80}?)\s+(?:ban hành|xây dựng|đề ra|triển khai|hướng dẫn|lập)\s+[Kk]ế hoạch)/u;

export function readLegalBases(preamble: Paragraph[]): LegalBase[] {
  return preamble.flatMap((paragraph) => {
    const opening = OPENING.exec(paragraph.text);
    if (!opening) return [];
    return splitBases(paragraph.text).flatMap((part) => readBase(paragraph, part));
  });
}

interface Part {
  text: string;
  at: number;
}

function splitBases(text: string): Part[] {
  const own = OWN_ACT.exec(text);
  const bases = own ? text.slice(0, own.index) : text;
  const parts: Part[] = [];
  let at = 0;
  for (const piece of bases.split(/(?<=;)/)) {
    parts.push({ text: piece, at });
    at += piece.length;
  }
  return parts;
}

function readBase(paragraph: Paragraph, part: Part): LegalBase[] {
  const citation = outermost(part.text);
  if (!citation) return [];
  const { type, symbol, issuedOn, issuer, title } = citation;
  return [
    {
      type,
      symbol,
      issuedOn,
      issuer,
      title: title || null,
      clause: clauseIn(paragraph, part.at, part.at + part.text.length),
      confidence: symbol && issuedOn && issuer ? 0.95 : 0.75,
    },
  ];
}

/** A law named before the first number is the basis itself; later citations belong to the subject of the first. */
function outermost(text: string): Citation | null {
  const [numbered] = findCitations(text);
  const law = findLawByName(text);
  if (law && (!numbered || law.from < numbered.from)) return law;
  return numbered ?? null;
}
