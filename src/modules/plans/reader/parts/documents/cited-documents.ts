import { type Citation as FoundCitation, findCitations } from '../../grammar/documents/citations.ts';
import { subjectOf } from '../../grammar/documents/cited-subjects.ts';
import { findLawsByName } from '../../grammar/documents/laws-by-name.ts';
import { tidySymbol } from '../../grammar/documents/symbols.ts';
import { clauseIn, type Paragraph } from '../../text/paragraphs.ts';
import type { Citation } from '../../types.ts';
import { OWN_ACT } from '../head/own-act.ts';
import { OPENS_REFERENCE } from '../outline/head-line-of-appendix.ts';

type Place = Citation['place'];

export interface CitingText {
  place: Place;
  paragraphs: Paragraph[];
}

/**
 * Every document that the text names, wherever it stands, once for each place. A later mention by number alone
 * (A75) is the same document as the one that was named with its date.
 */
export function readCitations(texts: CitingText[], ownSymbol: string | null): Citation[] {
  const mentions = texts.flatMap(({ place, paragraphs }) =>
    paragraphs.flatMap((paragraph) => citationsOf(paragraph, place)),
  );
  const others = mentions.filter(({ symbol }) => symbol === '' || symbol !== ownSymbol);
  const nameOf = ({ symbol, title }: Citation) => symbol || (title ?? '');
  const dated = new Set(others.flatMap((each) => (each.issuedOn ? [nameOf(each)] : [])));
  const seen = new Set<string>();
  return others.filter((each) => {
    if (!each.issuedOn && dated.has(nameOf(each))) return false;
    const name = `${nameOf(each)} ${each.issuedOn ?? ''}`;
    // The opening of a letter is its preamble and its text at once.
    const keys = [`${each.place} ${name}`, `${each.clause.fromLine}:${each.clause.text} ${name}`];
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}

function citationsOf(paragraph: Paragraph, place: Place): Citation[] {
  // "(Kèm theo Kế hoạch số …)" under the name of an appendix is the plan itself.
  const own = OPENS_REFERENCE.test(paragraph.text) ? paragraph.text.indexOf(')') : -1;
  const numbered = findCitations(paragraph.text).filter(
    ({ symbol, from }) => /^\d/.test(symbol) && from > own,
  );
  const laws = lawsIn(paragraph.text, numbered, place);
  const found = numbered.filter(
    ({ from }) => !laws.some((law) => law.symbol && from > law.from && from < law.to),
  );
  return [...found, ...laws]
    .sort((a, b) => a.from - b.from)
    .map((each) => citationOf(paragraph, each, place));
}

/** In running text a law by its bare name is mostly a topic; dated, numbered or in the preamble it is cited. */
function lawsIn(text: string, numbered: FoundCitation[], place: Place): FoundCitation[] {
  return findLawsByName(text)
    .filter(({ symbol, issuedOn }) => symbol || issuedOn || place === 'preamble')
    .filter(
      (law) =>
        !numbered.some(({ from, to, symbol }) => symbol !== law.symbol && from <= law.from && law.from < to),
    )
    .map((law) => ({ ...law, issuer: null, hasNumberWord: true, listed: false }));
}

function citationOf(paragraph: Paragraph, found: FoundCitation, place: Place): Citation {
  const { type, symbol, issuedOn, issuer, from, to } = found;
  const isLaw = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/u.test(type);
  return {
    type,
    symbol: tidySymbol(symbol),
    issuedOn,
    issuer,
    title: isLaw ? found.title || null : subjectOf({ title: withoutOwnAct(found.title) }),
    place,
    clause: clauseIn(paragraph, from, to),
    confidence: NUMBER_ALONE.test(symbol) ? 0.75 : issuedOn ? 0.95 : 0.8,
  };
}

/** "Kế hoạch số 01, ngày 05/01/2024": the letters were left out. */
const NUMBER_ALONE = /^\d+$/;

/** "về …, Sở Y tế xây dựng Kế hoạch như sau:" ends before what the plan's own issuer does. */
function withoutOwnAct(title: string): string {
  const own = OWN_ACT.exec(title);
  return own && own.index > 0 ? title.slice(0, own.index) : title;
}
