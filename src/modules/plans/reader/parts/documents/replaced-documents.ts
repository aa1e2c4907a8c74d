import { findCitations } from '../../grammar/documents/citations.ts';
import type { Paragraph } from '../../text/paragraphs.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { PlanDocument } from '../../types.ts';

// "tham mưu ban hành quy định thay thế Quyết định số …" speaks of another document.
const REPLACES =
  /(?:(?:Kế hoạch|Chương trình|Phương án|Đề án|Quyết định|Hướng dẫn|Văn bản)\s+này[^.]*?|^(?:và\s+)?)(?<!\p{L})(?:thay thế|bãi bỏ)(?!\p{L})/iu;

/** Documents that this one says it replaces. */
export function replacedDocuments(paragraphs: Paragraph[]): NonNullable<PlanDocument['replaces']> {
  return paragraphs.flatMap(({ text }) =>
    sentencesOf(text).flatMap((sentence) => {
      const match = REPLACES.exec(sentence.text);
      if (!match) return [];
      const rest = sentence.text.slice(match.index + match[0].length);
      return findCitations(rest)
        .filter(({ from, listed }, index) => (index === 0 && from < LONGEST_LEAD) || listed)
        .map(({ type, symbol, issuedOn }) => ({ type, symbol, issuedOn }));
    }),
  );
}

const LONGEST_LEAD = 25;
