import { hasCount, mayHoldFact } from './signals.ts';

/** A passage of the running text with the titles of the sections above it, outermost first. */
export interface Passage {
  text: string;
  path: readonly string[];
  place: 'preamble' | 'articles' | 'body';
}

export interface NoFactRule {
  /** Why such a passage holds no fact. */
  because: string;
  test: (passage: Passage) => boolean;
}

const PURPOSE =
  /mục đích|yêu cầu|ý nghĩa|quan điểm|sự cần thiết|đặc điểm|tình hình|mục tiêu|nguyên tắc|phạm vi|căn cứ/iu;
const OWN_ACT =
  /(?:ban hành|xây dựng|đề ra|triển khai|tổ chức|lập)[^.;]{0,120}?(?:[Kk]ế hoạch|[Cc]hương trình|[Pp]hương án|[Đđ]ề án)/u;
const IN_CASE_OF_TROUBLE =
  /(?:nếu|khi|có)[^.;]{0,40}?(?:khó khăn|vướng mắc|phát sinh|vấn đề|bất cập)|cần (?:sửa đổi|bổ sung|điều chỉnh)/iu;
const THIS_IS_THE_PLAN = /^Trên đây là (?:nội dung )?(?:Kế hoạch|Chương trình|Phương án|Đề án)/iu;
const CALL_TO_ACT =
  /^(?:Đề nghị|Yêu cầu|Giao|Căn cứ (?:nội dung )?[Kk]ế hoạch này|Nhận được [Kk]ế hoạch này)[^.;]{0,220}?(?:triển khai|tổ chức|nghiêm túc|phối hợp)?\s*thực hiện(?:\s+(?:tốt|nghiêm túc|có hiệu quả|đúng|đầy đủ|các nội dung|kế hoạch|hiệu quả|này)[^.;]*)?\s*[.;]?(?:\/\.)?$/iu;
const IN_FORCE = /(?:có hiệu lực|chịu trách nhiệm thi hành|kể từ ngày ký)/iu;
const LONGEST_INTRODUCTION = 280;
const LONGEST_FORMULA = 420;

/**
 * When a passage of running text that no fact claims is known to hold none. What no rule names is unread: a passage
 * under "purpose" with a number, a day, a share or a word that asks is unread as well.
 */
export const NO_FACT_RULES: readonly NoFactRule[] = [
  {
    because: 'the issuer says that it issues this plan',
    test: ({ text, place }) => place === 'preamble' && OWN_ACT.test(text) && !hasCount(withoutTitle(text)),
  },
  {
    because: 'reasons before the first section',
    test: ({ text, place }) => place === 'preamble' && !mayHoldFact(text),
  },
  {
    because: 'articles by which the plan comes into force',
    test: ({ text, place }) =>
      place === 'articles' && (IN_FORCE.test(text) || !mayHoldFact(text)) && !hasCount(text),
  },
  {
    because: 'purposes, requirements, situation: what for, not what',
    test: ({ text, path }) => path.some((title) => PURPOSE.test(title)) && !mayHoldFact(text),
  },
  {
    because: 'a sentence that only opens the list after it',
    test: ({ text }) => /:$/.test(text.trim()) && text.length <= LONGEST_INTRODUCTION && !mayHoldFact(text),
  },
  {
    because: 'the formula that closes a plan',
    test: ({ text }) => text.length <= LONGEST_FORMULA && sentencesAreFormulas(text),
  },
];

/** The opening sentence quotes the plan's own title, and titles hold years and sometimes numbers. */
function withoutTitle(text: string): string {
  return text.replace(/(?:ngày|số)\s+\d[\d/.-]*[\p{L}/-]*/giu, ' ');
}

function sentencesAreFormulas(text: string): boolean {
  const sentences = text.split(/(?<=[.;])\s+(?=\p{Lu})/u).filter((sentence) => /\p{L}/u.test(sentence));
  return sentences.length > 0 && sentences.every(isFormula);
}

function isFormula(sentence: string): boolean {
  if (hasCount(sentence)) return false;
  return THIS_IS_THE_PLAN.test(sentence) || IN_CASE_OF_TROUBLE.test(sentence) || CALL_TO_ACT.test(sentence);
}
