import type { OwedBy, ProposedMeasure } from '../measures/measure-types.ts';

export interface OwnerRule {
  measureKey: string;
  /** What the measure was when somebody decided. */
  proposal: string;
  owedBy: OwedBy;
}

/** What a rule of owners was decided for: when the plan's facts make it another measure, the rule no longer holds. */
export function proposalOf(
  measure: Pick<ProposedMeasure, 'what' | 'denominator' | 'fromLine' | 'toLine'>,
): string {
  const { what, denominator, fromLine, toLine } = measure;
  return JSON.stringify([what, denominator, fromLine, toLine]);
}

/** The proposal with what people decided about who owes it. */
export function withOwnerRules(
  measures: readonly ProposedMeasure[],
  rules: readonly OwnerRule[],
): ProposedMeasure[] {
  const byKey = new Map(rules.map((rule) => [rule.measureKey, rule]));
  return measures.map((measure) => {
    const rule = byKey.get(measure.key);
    if (!rule || rule.proposal !== proposalOf(measure)) return measure;
    return {
      ...measure,
      owedBy: rule.owedBy,
      unresolved: [],
      ownersDecided: { proposed: measure.owedBy },
    };
  });
}
