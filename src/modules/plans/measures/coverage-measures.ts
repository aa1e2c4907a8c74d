import { type FactOf, factsOfKind } from '../facts.ts';
import { denominatorsCode } from '../review/findings/finding-choices.ts';
import { shareWords } from './amount-words.ts';
import { sectionNameAt } from './clause-names.ts';
import { kindsNamedIn } from './denominators.ts';
import type { ProposedMeasure } from './measure-types.ts';
import type { ProposalInput, TaskFact } from './proposal-input.ts';

const lesson = 'activity.online_safety_lesson';

interface NamedSet {
  key: string;
  name: string;
  text: string;
  fromLine: number;
  toLine: number;
}

/** The set of the task's own row, and the other set that the plan names for the same goal (rule P13). */
function setsOf(task: TaskFact, no: number, of: string, input: ProposalInput): NamedSet[] {
  const own: NamedSet = {
    key: 'second',
    name: `Phụ lục, nhiệm vụ ${no}`,
    text: of,
    fromLine: task.fromLine,
    toLine: task.toLine,
  };
  const finding = factsOfKind(input.facts, 'finding').find((fact) => speaksOf(fact, task, of));
  if (!finding?.value.decision) return [own];
  const other: NamedSet = {
    key: 'first',
    name: sectionNameAt(input.sections, finding.fromLine) ?? 'Phần nội dung',
    text: String(finding.value.details?.first ?? ''),
    fromLine: finding.fromLine,
    toLine: finding.toLine,
  };
  const { choice } = finding.value.decision;
  if (choice === 'first') return [other];
  return choice === 'both' ? [other, own] : [own];
}

/** A person may have put the set in other words, or bound the task to other lines: the finding still speaks of it. */
function speaksOf(finding: FactOf<'finding'>, task: TaskFact, of: string): boolean {
  const coverages = task.value.measures.filter((measure) => measure.kind === 'coverage');
  const spans = [
    { from: task.fromLine, to: task.toLine },
    { from: task.readFrom ?? task.fromLine, to: task.readTo ?? task.toLine },
  ];
  return (
    finding.value.code === denominatorsCode &&
    finding.status === 'confirmed' &&
    (finding.value.details?.second === of || coverages.length === 1) &&
    (finding.value.also ?? []).some((clause) =>
      spans.some(({ from, to }) => clause.fromLine <= to && clause.toLine >= from),
    )
  );
}

/** "100 % of these schools are taught …": one measure per named set, each owed by the kinds that its words name. */
export function coverageMeasures(task: TaskFact, no: number, input: ProposalInput): ProposedMeasure[] {
  return task.value.measures.flatMap((measure, index) => {
    if (measure.kind !== 'coverage') return [];
    return setsOf(task, no, measure.of, input).map((set): ProposedMeasure => {
      const kinds = kindsNamedIn(set.text);
      return {
        key: `task-${no}-coverage-${index + 1}-${set.key}`,
        taskNo: no,
        kind: 'coverage',
        period: 'plan',
        needed: 1,
        target: measure.target,
        what: `${shareWords(measure.target)} ${set.text}`,
        denominator: set.name,
        counts: [lesson],
        owedBy: { kinds, unitIds: [], exceptUnitIds: [] },
        dueOn: null,
        fromLine: set.fromLine,
        toLine: set.toLine,
        assumptions: [],
        unresolved: kinds.length === 0 ? [set.text] : [],
      };
    });
  });
}
