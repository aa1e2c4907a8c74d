import type { Clause, PlanReading } from '../types.ts';

export type ReadFacts = Omit<PlanReading, 'findings' | 'unread' | 'coverage'>;

/** The clauses of everything that was read; sections are no facts of their own. */
export function factClauses(reading: ReadFacts): Clause[] {
  const { document } = reading;
  const lists = [
    reading.legalBases,
    reading.audiences,
    reading.themes,
    reading.forms,
    reading.tasks,
    reading.reportDuties,
    reading.deadlines,
    reading.documents,
    reading.channels,
    reading.recipients,
    reading.citations,
    reading.budgets,
  ];
  return [
    ...Object.values(document.clauses ?? {}),
    ...lists.flatMap((facts) => facts.map(({ clause }) => clause)),
  ];
}

/** For each line (index = number − 1) whether one of the clauses holds it; one pass, however many clauses overlap. */
export function linesWithin(clauses: readonly Omit<Clause, 'text'>[], lines: number): boolean[] {
  const changes = new Int32Array(lines + 2);
  for (const { fromLine, toLine } of clauses) {
    if (fromLine < 1 || fromLine > lines || toLine < fromLine) continue;
    changes[fromLine - 1] = (changes[fromLine - 1] ?? 0) + 1;
    const after = Math.min(toLine, lines);
    changes[after] = (changes[after] ?? 0) - 1;
  }
  let open = 0;
  return Array.from({ length: lines }, (_, index) => {
    open += changes[index] ?? 0;
    return open > 0;
  });
}
