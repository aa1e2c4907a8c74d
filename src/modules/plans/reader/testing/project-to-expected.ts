import type { Measure, PlanReading, PlanTask, Section } from '../types.ts';

/** The facts file of the 2023 plan is older than PlanReading; this is its shape. */
export function projectToExpected(reading: PlanReading) {
  const { document } = reading;
  return {
    document: {
      type: document.type,
      number: document.number,
      symbol: document.symbol,
      title: document.title,
      year: document.year,
      signer: document.signer,
      recipients: reading.recipients.map(({ name }) => name),
    },
    legalBases: reading.legalBases.map(({ type, symbol, issuedOn }) => ({ type, symbol, issuedOn })),
    sections: reading.sections.map((section) => ({
      ...heading(section),
      children: section.children.map(heading),
    })),
    tasks: reading.tasks.map(projectTask),
    documents: reading.documents.map(({ clause, confidence: _, no, ...facts }) => ({
      ...facts,
      no: Number(no),
      line: clause.fromLine,
    })),
    hosts: reading.channels
      .flatMap(({ kind, value }) => (kind === 'url' ? [new URL(value ?? '').host] : []))
      .sort(),
    contacts: reading.channels
      .flatMap(({ kind, value }) => (kind === 'email' || kind === 'hotline' ? [{ kind, value }] : []))
      .sort((a, b) => a.kind.localeCompare(b.kind)),
    reportDuties: reading.reportDuties.map(({ from, to, via, due }) => ({
      from,
      to,
      ...(via ? { via } : {}),
      due,
    })),
  };
}

function heading({ label, title }: Section) {
  return { label, title };
}

function projectTask(task: PlanTask) {
  return {
    no: Number(task.no),
    title: task.title,
    lead: task.lead.join(', '),
    partners: task.partners,
    schedule: projectSchedule(task),
    notes: task.notes,
    measures: task.measures.map(projectMeasure),
  };
}

function projectSchedule({ schedule }: PlanTask) {
  if (schedule.kind !== 'periods') return { kind: schedule.kind };
  return { kind: 'quarters', from: quarterOf(schedule.from), to: quarterOf(schedule.to) };
}

function quarterOf(date: string | null): number {
  return Math.ceil(Number((date ?? '').slice(5, 7)) / 3);
}

function projectMeasure(measure: Measure) {
  if (measure.kind === 'quota') return { kind: measure.kind, min: measure.min, per: measure.per };
  if (measure.kind === 'coverage') return { kind: measure.kind, target: measure.target };
  return measure;
}
