import type { Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';
import { shareOfWords } from '../similarity.ts';
import { missingFrom, type StatedCoverage, statedCoverages } from './stated-coverages.ts';

/** More than half of the shorter wording: "tổ chức dạy an toàn" and "tổ chức dạy kỹ năng an toàn" are one goal. */
const SAME_GOAL = 0.6;

/** The same goal asked of two different sets, or twice with two targets (P13). */
export function twoDenominators(context: FindingContext): Finding[] {
  const coverages = statedCoverages(context);
  return coverages.flatMap((first, index) =>
    coverages.slice(index + 1).flatMap((second) => compare(first, second) ?? []),
  );
}

function compare(first: StatedCoverage, second: StatedCoverage): Finding | null {
  if (shareOfWords(first.goal, second.goal) < SAME_GOAL) return null;
  const onlyFirst = missingFrom(first, second);
  const onlySecond = missingFrom(second, first);
  const isSameSet = onlyFirst.length === 0 && onlySecond.length === 0;
  if (first.target !== second.target) return isSameSet ? twoTargets(first, second) : null;
  if (isSameSet) return null;
  return {
    code: 'two-denominators',
    severity: 'warning',
    message: `Cùng một chỉ tiêu ${percent(first.target)} nhưng tính trên hai tập khác nhau: ${describe(first, onlyFirst)}; ${describe(second, onlySecond)}. Cần chọn cách tính hoặc theo dõi song song cả hai.`,
    details: {
      first: first.of,
      second: second.of,
      firstPlace: first.place,
      secondPlace: second.place,
      onlyFirst,
      onlySecond,
    },
    clause: first.clause,
    also: [second.clause],
    confidence: 0.85,
  };
}

function twoTargets(first: StatedCoverage, second: StatedCoverage): Finding {
  return {
    code: 'target-conflict',
    severity: 'warning',
    message: `Cùng một việc, cùng “${first.of}” nhưng hai mức khác nhau: ${first.place} ghi ${percent(first.target)}, ${second.place} ghi ${percent(second.target)}; cần kiểm tra lại.`,
    details: { of: first.of, first: first.target, second: second.target },
    clause: first.clause,
    also: [second.clause],
    confidence: 0.85,
  };
}

/** 98,5%: at most two decimals, with the comma of the country. */
export function percent(share: number): string {
  return `${String(Number((share * 100).toFixed(2))).replace('.', ',')}%`;
}

function describe(coverage: StatedCoverage, only: string[]): string {
  const more = only.length > 0 ? ` (chỉ nơi này có: ${only.join(', ')})` : '';
  return `${coverage.place} ghi “${coverage.of}”${more}`;
}
