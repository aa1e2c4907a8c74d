import type { NewFact } from '../facts.ts';
import { foldName } from '../fold.ts';
import { type OwnerNames, resolveOwners } from '../measures/owners.ts';
import { unitUnknownCode } from './finding-choices.ts';

interface Mention {
  name: string;
  fromLine: number;
  toLine: number;
}

function mentionsIn(facts: readonly NewFact[]): Mention[] {
  return facts.flatMap((fact) => {
    const place = { fromLine: fact.fromLine, toLine: fact.toLine };
    if (fact.kind === 'task') return fact.value.lead.map((name) => ({ name, ...place }));
    if (fact.kind === 'report_duty') return [{ name: fact.value.from, ...place }];
    return [];
  });
}

/** One finding per name that leads a task or must report and matches no unit: the coordinator says who it is. */
export function unknownUnitFindings(facts: readonly NewFact[], names: OwnerNames): NewFact[] {
  const unknown = new Map<string, Mention>();
  for (const mention of mentionsIn(facts)) {
    const isUnknown = resolveOwners([mention.name], names).unresolved.length > 0;
    const folded = foldName(mention.name);
    if (isUnknown && !unknown.has(folded)) unknown.set(folded, mention);
  }
  const after = facts.filter((fact) => fact.kind === 'finding').length;
  return [...unknown.values()].map(({ name, fromLine, toLine }, index) => ({
    kind: 'finding',
    position: after + index,
    value: {
      code: unitUnknownCode,
      severity: 'error',
      message: `“${name}” không trùng tên đơn vị nào trong hệ thống nên chưa biết giao cho ai.`,
      details: { name },
    },
    fromLine,
    toLine,
    confidence: 0.9,
  }));
}
