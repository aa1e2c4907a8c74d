import { findFirstCitation, findLawByName } from '../../grammar/documents/citations.ts';
import type { ListedDocument } from '../../types.ts';

/** One listed document; null when the text does not begin with a citation. */
export function documentFrom(
  text: string,
  no: string,
  group: string | null,
): Omit<ListedDocument, 'clause'> | null {
  const cited = [findFirstCitation(text), findLawByName(text)].filter((found) => found?.from === 0);
  // "Luật Thú y số 79/2015/QH13": the name is part of the citation.
  const citation = cited.find((found) => /^(?:Luật|Bộ luật|Pháp lệnh)$/u.test(found?.type ?? '')) ?? cited[0];
  if (!citation) return null;
  const { type, symbol, issuedOn, issuer, title } = citation;
  return { group, no, type, symbol, issuedOn, issuer, title, confidence: symbol && issuedOn ? 0.95 : 0.7 };
}
