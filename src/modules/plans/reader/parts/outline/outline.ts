import { findFirstCitation } from '../../grammar/documents/citations.ts';
import { type Marker, markerOf } from '../../text/markers.ts';
import { paragraphsOf } from '../../text/paragraphs.ts';
import { linesIn, type SourceLine, type SourceText, type Span } from '../../text/source-text.ts';
import { findTitle, OPENS_PREAMBLE, type TitleBlock } from '../head/title-lines.ts';
import { findSignOff } from '../sign-off/sign-off.ts';
import { type Attachment, findAttachments } from './attachments.ts';

export interface Appendix {
  label: string;
  span: Span;
}

/** The big parts of a plan. Spans are empty (`to < from`) where a part is missing. */
export interface Outline {
  head: Span;
  preamble: Span;
  body: Span;
  signOff: Span;
  appendices: Appendix[];
  /** Forms and lists for filling in, after the signature: nothing is read from them. */
  attachedForms: Span[];
  /** The articles of a decision, or the text of a letter, that the plan is attached to. */
  articles: Span;
  /** Name of the type and subject of the plan. */
  title: TitleBlock | null;
  /** The same of the decision that enacts the plan. */
  enactedBy: TitleBlock | null;
}

const HEAD_LINES = 60;
const NOWHERE: Span = { from: 1, to: 0 };

export function outlineOf(source: SourceText): Outline {
  const last = source.lines.length;
  const title = findTitle(source.lines.slice(0, HEAD_LINES));
  const signOff = findSignOff(source.lines, (title?.to ?? 0) + 1, last);
  const attachments = findAttachments(source, signOff?.to ?? closingLine(source.lines), title?.type ?? null);
  const firstAttached = attachments[0]?.span.from ?? last + 1;
  const signed = signOff && signOff.from < firstAttached ? signOff : null;
  const mainEnd = firstAttached - 1;
  const parts = partsOf(source.lines, title, signed ? signed.from - 1 : mainEnd);
  const main: Outline = {
    ...parts,
    signOff: signed ? { from: signed.from, to: mainEnd } : { from: mainEnd + 1, to: mainEnd },
    appendices: attachments.filter(({ kind }) => kind === 'appendix'),
    attachedForms: attachments.filter(({ kind }) => kind === 'form').map(({ span }) => span),
    articles: NOWHERE,
    title,
    enactedBy: null,
  };
  const plan = attachments.find(({ kind }) => kind === 'plan');
  return plan ? withAttachedPlan(source, main, plan) : main;
}

/** "./." closes the text of a plan that nobody has signed yet. */
function closingLine(lines: SourceLine[]): number {
  return lines.find(({ text }) => /\.\/\.?\s*$/u.test(text))?.no ?? 0;
}

/** The decision keeps head, legal bases and signature; the body is that of the plan attached to it. */
function withAttachedPlan(source: SourceText, main: Outline, plan: Attachment): Outline {
  const lines = source.lines.slice(plan.span.from - 1, plan.span.to);
  const title = findTitle(lines);
  const signOff = findSignOff(source.lines, (title?.to ?? plan.span.from) + 1, plan.span.to);
  const own = partsOf(lines, title, signOff ? signOff.from - 1 : plan.span.to);
  return {
    ...main,
    ...(main.title ? { articles: main.body } : partsOfLetter(linesIn(source, main.body))),
    body: { from: own.preamble.from, to: own.body.to },
    title,
    enactedBy: main.title,
  };
}

const OPENS_LETTER = new RegExp(`^(?!Kính gửi)${OPENS_PREAMBLE.source.slice(1)}`, 'u');

/** A letter with the plan attached: what it rests on opens its first paragraph, what it asks for may follow in the same. */
function partsOfLetter(lines: SourceLine[]): Pick<Outline, 'head' | 'preamble' | 'articles'> {
  const [start, end] = [lines[0]?.no ?? 1, lines.at(-1)?.no ?? 0];
  const opening = lines.find(({ text }) => OPENS_LETTER.test(text.trim()))?.no ?? null;
  if (opening === null)
    return { head: { from: start, to: end }, preamble: NOWHERE, articles: { from: start, to: end } };
  const first = paragraphsOf(lines.filter(({ no }) => no >= opening))[0];
  return {
    head: { from: start, to: opening - 1 },
    preamble: { from: opening, to: first?.toLine ?? opening },
    articles: { from: opening, to: end },
  };
}

function partsOf(
  lines: SourceLine[],
  title: TitleBlock | null,
  end: number,
): Pick<Outline, 'head' | 'preamble' | 'body'> {
  const start = lines[0]?.no ?? 1;
  const within = lines.filter(({ no }) => no <= end);
  const after = within.filter(({ no }) => no > (title?.to ?? 0));
  const heading = firstHeading(after);
  // Without headings nothing parts the preamble from the body but the sentence that announces it.
  const bodyFrom = heading ?? afterAnnouncement(after) ?? (title ? title.to + 1 : start);
  const opening = within.find(({ no, text }) => no < bodyFrom && OPENS_PREAMBLE.test(text.trim()));
  const preambleFrom = Math.min(bodyFrom, title ? title.to + 1 : (opening?.no ?? bodyFrom));
  return {
    head: { from: start, to: heading || title ? preambleFrom - 1 : end },
    preamble: { from: preambleFrom, to: bodyFrom - 1 },
    body: { from: bodyFrom, to: end },
  };
}

function firstHeading(lines: SourceLine[]): number | null {
  const marked = lines.flatMap(({ no, text }) => {
    const marker = markerOf(text.trim());
    return marker && marker.kind !== 'dash' && marker.kind !== 'plus'
      ? [{ no, marker, text: text.trim() }]
      : [];
  });
  const opening = marked.find(({ marker, text }) => opensBody(marker, text.slice(marker.width)));
  // "II." where "I." was lost in a page break.
  return opening?.no ?? marked.find(({ marker }) => marker.kind === 'roman')?.no ?? null;
}

function opensBody({ kind, label }: Marker, text: string): boolean {
  if (kind === 'division' || kind === 'item' || kind === 'article') return true;
  if (kind === 'roman') return label === 'I';
  if (kind === 'upper') return label === 'A';
  // "Căn cứ:⏎1. Luật …" is a list of legal bases, not the first heading.
  return (
    kind === 'number' &&
    Number(label) === 1 &&
    findFirstCitation(text)?.from !== 0 &&
    !/^(?:Luật|Căn cứ)\s/u.test(text)
  );
}

/** "… ban hành Kế hoạch như sau:" */
function afterAnnouncement(lines: SourceLine[]): number | null {
  const at = lines.findIndex(({ text }) => /(?:như sau|sau đây)\s*:\s*$/iu.test(text));
  return at >= 0 ? (lines[at + 1]?.no ?? null) : null;
}
