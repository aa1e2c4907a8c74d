import { type Citation, findCitations } from '../../grammar/documents/citations.ts';
import { subjectOf } from '../../grammar/documents/cited-subjects.ts';
import { findLawsByName } from '../../grammar/documents/laws-by-name.ts';
import { clauseIn, type Paragraph } from '../../text/paragraphs.ts';
import { fold } from '../../text/tidy-text.ts';
import type { LegalBase } from '../../types.ts';
import { OWN_ACT } from '../head/own-act.ts';
import { type SectionNode, walkSections } from '../sections/sections.ts';

// Without marks: recognition of a scan loses them ("Thục hiện").
const OPENING =
  /^(?:can cu|thuc hien|trien khai(?: thuc hien)?|tiep tuc(?: thuc hien| trien khai)?|theo|xet(?: de nghi)?|tren co so|(?:nham|de)\s+(?:tiep tuc\s+)?(?:trien khai|thuc hien|cu the hoa))(?![a-z])/;
const LIST_HEAD = /^(?:Các\s+)?(?:Căn cứ|CĂN CỨ)[^:;]{0,60}:\s*$/u;
const BASES_SECTION =
  /^(?:các\s+)?(?:cơ sở|căn cứ)(?:\s+(?:pháp lý|xây dựng|lập|ban hành|để)(?!\p{L}).*)?$|văn bản (?:chỉ đạo|pháp lý)/iu;
/** Where a new basis opens inside a paragraph. */
const NEXT_OPENING =
  /(?<=[.;,])\s+(?=(?:Căn cứ|Thực hiện|Triển khai thực hiện|Theo đề nghị|Xét đề nghị|căn cứ|thực hiện)\s+(?:các\s+)?\p{Lu})/u;

/** The documents that a plan is based on, from the preamble or from a section of its own. */
export function readLegalBases(preamble: Paragraph[], tree: SectionNode[] = []): LegalBase[] {
  const bases = preamble.flatMap((paragraph, index) => (isBasis(preamble, index) ? basesIn(paragraph) : []));
  return bases.length > 0 ? bases : basesOfSection(tree);
}

function isBasis(preamble: Paragraph[], index: number): boolean {
  const paragraph = preamble[index];
  if (!paragraph) return false;
  if (OPENING.test(fold(paragraph.text.slice(0, 60)))) return true;
  const head = preamble.slice(0, index).findLast(({ marker }) => marker === null);
  return paragraph.marker !== null && head !== undefined && LIST_HEAD.test(head.text);
}

/** "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH⏎1. Quyết định số …" */
function basesOfSection(tree: SectionNode[]): LegalBase[] {
  const section = [...walkSections(tree)].find(({ node }) => BASES_SECTION.test(node.title))?.node;
  if (!section) return [];
  const inline = section.inline ? [section.heading] : [];
  const children = section.children.flatMap((child) => [child.heading, ...child.paragraphs]);
  return [...inline, ...section.paragraphs, ...children].flatMap(basesIn);
}

interface Part {
  text: string;
  at: number;
}

function basesIn(paragraph: Paragraph): LegalBase[] {
  return partsOf(paragraph.text).flatMap((part) =>
    outermost(part.text).map((found) => baseOf(paragraph, part, found)),
  );
}

/** Pieces that each hold one basis or a list of them; what the plan itself does is no part of the basis. */
function partsOf(text: string): Part[] {
  const own = OWN_ACT.exec(text);
  const bases = own && own.index > 0 ? text.slice(0, own.index) : text;
  const parts: Part[] = [];
  let at = 0;
  for (const piece of bases.split(/(?<=;)/).flatMap((each) => each.split(NEXT_OPENING))) {
    const from = bases.indexOf(piece, at);
    parts.push({ text: piece, at: from });
    at = from + piece.length;
  }
  return parts;
}

/**
 * The document named first is the basis; others belong to its subject unless "và" or a comma joins them to it:
 * "Kế hoạch số 1 của UBND tỉnh về A và Công văn số 2 của Sở về B".
 */
function outermost(text: string): Citation[] {
  const cited = citedIn(text);
  const [first, ...others] = cited;
  if (!first) return [];
  const outer = [first];
  let inner = false;
  for (const citation of others) {
    const before = text.slice(outer.at(-1)?.to ?? 0, citation.from);
    const isJoined = citation.listed || /(?:\s+và|,|,\s*và)\s+(?:các\s+)?$/u.test(before);
    if (isJoined && (!inner || citation.type === 'Công văn')) outer.push(citation);
    else inner = true;
  }
  return outer.map((citation, index) => ({ ...citation, title: titleUntil(citation, outer[index + 1]) }));
}

function citedIn(text: string): Citation[] {
  const numbered = findCitations(text);
  const laws = findLawsByName(text)
    .filter(
      (law) =>
        !numbered.some((known) => known.from < law.to && law.from < known.to && known.from <= law.from),
    )
    .map((law): Citation => ({ ...law, issuer: null, hasNumberWord: true, listed: false }));
  const inLaw = (known: Citation) => laws.some((law) => known.from > law.from && known.from < law.to);
  return [...numbered.filter((known) => !inLaw(known)), ...laws].sort((a, b) => a.from - b.from);
}

/** The subject of a basis ends where the next one begins. */
function titleUntil(citation: Citation, next: Citation | undefined): string {
  if (!next) return citation.title;
  const head = `${next.type} `;
  const cut = citation.title.lastIndexOf(head) >= 0 ? citation.title.indexOf(head) : -1;
  const title = cut >= 0 ? citation.title.slice(0, cut) : (subjectOf(citation) ?? '');
  return title.replace(/(?:(?:^|\s+)và|,)\s*(?:các\s*)?$/u, '').trim();
}

function baseOf(paragraph: Paragraph, part: Part, citation: Citation): LegalBase {
  const { type, symbol, issuedOn, issuer, title } = citation;
  return {
    type,
    symbol,
    issuedOn,
    issuer,
    title: title || null,
    clause: clauseIn(paragraph, part.at, part.at + part.text.length),
    confidence: confidenceOf(citation),
  };
}

function confidenceOf({ symbol, issuedOn, issuer, type }: Citation): number {
  if (/^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/u.test(type)) return issuedOn ? 0.95 : 0.85;
  if (!symbol) return 0.6;
  if (/^\d+$/.test(symbol)) return 0.75;
  return issuedOn && issuer ? 0.95 : 0.8;
}
