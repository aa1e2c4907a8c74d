import { findMoney, moneyUnder } from '../../grammar/measures/money.ts';
import { clauseIn, type Paragraph } from '../../text/paragraphs.ts';
import { type Sentence, sentencesOf } from '../../text/sentences.ts';
import { clauseOfSpan, type SourceRow, type SourceTable, type SourceText } from '../../text/source-text.ts';
import { squash } from '../../text/tidy-text.ts';
import type { Budget } from '../../types.ts';
import { type SectionNode, walkSections } from '../sections/sections.ts';

const BUDGET_SECTION = /kinh phí|dự toán|nguồn lực tài chính/iu;
const BUDGET_WORD = /kinh phí|ngân sách|dự toán|xã hội hóa|xã hội hoá|nguồn vốn|tài trợ/iu;
// Fines, fees and rates are no money for the plan.
const OTHER_MONEY =
  /phạt|mức (?:đóng|thu|hưởng|hỗ trợ|chi)|học phí|lệ phí|giá (?:trị )?giải|giải thưởng|thiệt hại|bị (?:lừa|chiếm đoạt)/iu;
const RATE = /^\s*(?:\/|(?:mỗi|một)\s)/u;
const SOURCE =
  /(?:nguồn\s+(?!kinh phí\s*[:.;]|lực)|(?=(?:ngân sách|Quỹ|xã hội h[óo][aá]|dự toán|kinh phí (?:sự nghiệp|chi thường xuyên|không thường xuyên|khuyến nông))(?!\p{L})))([^.;:()]+?)(?=\s*(?:[.;:()]|,?\s*(?:trong đó|dự kiến|là|hỗ trợ)\s|\d[\d.,]*\s*(?:triệu|tỷ|đồng|nghìn)|$))/iu;

/** Money that the plan gives itself: sums with their sources, or a source alone. */
export function readBudgets(source: SourceText, tree: SectionNode[]): Budget[] {
  const stated = [...walkSections(tree)].flatMap(({ node, above }) => {
    const isBudget = BUDGET_SECTION.test(node.title) || BUDGET_SECTION.test(above.at(-1)?.title ?? '');
    const sums = paragraphsOf(node).flatMap((paragraph) => sumsIn(paragraph, isBudget));
    if (sums.length > 0 || !BUDGET_SECTION.test(node.title) || node.children.length > 0) return sums;
    return paragraphsOf(node).flatMap(sourceAlone).slice(0, 1);
  });
  return [...stated, ...source.tables.flatMap((table) => columnSums(source, table))];
}

function paragraphsOf(node: SectionNode): Paragraph[] {
  return [node.heading, ...node.paragraphs];
}

function sumsIn(paragraph: Paragraph, isBudget: boolean): Budget[] {
  return sentencesOf(paragraph.text).flatMap((sentence) => {
    if (OTHER_MONEY.test(sentence.text) || !(isBudget || BUDGET_WORD.test(sentence.text))) return [];
    const sums = findMoney(sentence.text).filter(
      ({ from, to }) => !RATE.test(sentence.text.slice(to)) && !isInWords(sentence.text, from),
    );
    return sums.map(({ amount, from, to }, index) => {
      const around = sentence.text.slice(sums[index - 1]?.to ?? 0, sums[index + 1]?.from);
      return budget(
        paragraph,
        sentence,
        amount,
        sourceOf(around, from - (sums[index - 1]?.to ?? 0), to - from),
      );
    });
  });
}

/** "(hai mươi triệu đồng)" repeats the sum before it. */
function isInWords(text: string, at: number): boolean {
  return /\((?:bằng chữ|viết bằng chữ)[^)]*$/iu.test(text.slice(0, at));
}

/** What stands before the sum in its part of the sentence, else what follows. */
function sourceOf(around: string, at: number, length: number): string | null {
  const before =
    around
      .slice(0, at)
      .split(/[;]|trong đó/iu)
      .at(-1) ?? '';
  const after = around.slice(at + length).split(/[;.]|trong đó/iu)[0] ?? '';
  const found = SOURCE.exec(before)?.[1] ?? SOURCE.exec(after)?.[1];
  return found ? squash(found).replace(/[,\s]+$/u, '') : null;
}

function sourceAlone(paragraph: Paragraph): Budget[] {
  return sentencesOf(paragraph.text).flatMap((sentence) => {
    const source = SOURCE.exec(sentence.text)?.[1];
    if (!source || findMoney(sentence.text).length > 0) return [];
    return [budget(paragraph, sentence, null, squash(source).replace(/[,\s]+$/u, ''))];
  });
}

function budget(
  paragraph: Paragraph,
  sentence: Sentence,
  amount: number | null,
  source: string | null,
): Budget {
  return {
    text: sentence.text,
    amount,
    source,
    clause: clauseIn(paragraph, sentence.from, sentence.to),
    confidence: amount === null ? 0.7 : 0.85,
  };
}

const BUDGET_HEADER = /kinh phí|thành tiền|số tiền|dự toán/iu;
const TOTAL = /^(?:tổng(?: cộng| số| kinh phí)?|cộng)\s*:?$/iu;

/** The column "Kinh phí (triệu đồng)": each row's sum; of a table without tasks the total alone when it has one. */
function columnSums(source: SourceText, { rows }: SourceTable): Budget[] {
  const at = rows.slice(0, 2).findIndex(({ cells }) => cells.some((cell) => BUDGET_HEADER.test(cell)));
  const head = rows[at];
  const column = head?.cells.findIndex((cell) => BUDGET_HEADER.test(cell)) ?? -1;
  if (!head || column < 0) return [];
  const name = head.cells[column] ?? '';
  const sums = rows.slice(at + 1).flatMap((row) => rowSum(source, row, column, name));
  const totals = sums.filter(({ isTotal }) => isTotal);
  const chosen = /thành tiền|số tiền/iu.test(name) && totals.length > 0 ? totals : sums;
  return chosen.map(({ isTotal: _, ...each }) => each);
}

function rowSum(
  source: SourceText,
  row: SourceRow,
  column: number,
  name: string,
): (Budget & { isTotal: boolean })[] {
  const amount = moneyUnder(name, squash(row.cells[column] ?? ''));
  if (amount === null) return [];
  const names = row.cells.map(squash).filter(Boolean);
  const clause = clauseOfSpan(source, { from: row.fromLine, to: row.toLine });
  const text = `${names.find((cell) => /\p{L}{2}/u.test(cell)) ?? ''}: ${squash(row.cells[column] ?? '')}`;
  return [
    { text, amount, source: null, clause, confidence: 0.9, isTotal: names.some((cell) => TOTAL.test(cell)) },
  ];
}
