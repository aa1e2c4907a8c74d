import type { PlanReading, Section } from '../../../src/modules/plans/reader/types.ts';
import type { Truth } from '../truth.ts';
import { judgeHead } from './judge-head.ts';
import { judgeTasks } from './judge-tasks.ts';
import { judgeDeadlines, judgeReportDuties } from './judge-times.ts';
import { judgeUnits } from './judge-units.ts';
import { distinctBy, type FieldResult, judgeField } from './matching.ts';
import { foldName, foldTitle, similarity } from './names.ts';

/** Compares a reading with what an officer reads, field by field; `only` narrows it to some. */
export function judge(truth: Truth, reading: PlanReading, only?: (keyof Truth)[]): FieldResult[] {
  const fields = Object.keys(JUDGES) as (keyof typeof JUDGES)[];
  return fields
    .filter((field) => truth[field] !== undefined && (!only || only.includes(field)))
    .flatMap((field) => JUDGES[field](truth, reading));
}

type Judge = (truth: Truth, reading: PlanReading) => FieldResult[];

const JUDGES = {
  head: (truth, reading) => [judgeHead(truth.head ?? {}, reading.document)],
  legalBases: (truth, reading) => [
    judgeField({
      field: 'legalBases',
      truths: truth.legalBases ?? [],
      reads: reading.legalBases,
      same: (a, b) =>
        foldName(a.type) === foldName(b.type) && sameSymbol(a.symbol, b.symbol) && a.issuedOn === b.issuedOn,
      show: ({ type, symbol, issuedOn }) => `${type} ${symbol} ${issuedOn ?? ''}`,
      confidence: (base) => base.confidence,
    }),
  ],
  sections: (truth, reading) => [
    judgeField({
      field: 'sections',
      truths: headingsOf(truth.sections ?? []),
      reads: headingsOf(judgedDeep(truth.sections ?? [], reading.sections)),
      same: (a, b) => a.path === b.path && similarity(a.title, b.title) >= 0.85,
      show: ({ path, title }) => `${path} ${title}`,
      confidence: ({ confidence }) => confidence,
    }),
  ],
  audiences: (truth, reading) => [
    judgeField({
      field: 'audiences',
      truths: truth.audiences ?? [],
      reads: reading.audiences,
      same: (a, b) => similarity(a, b.text) >= 0.85,
      show: (fact) => (typeof fact === 'string' ? fact : fact.text),
      confidence: ({ confidence }) => confidence,
    }),
  ],
  tasks: (truth, reading) => judgeTasks(truth.tasks ?? [], reading.tasks),
  reportDuties: judgeReportDuties,
  deadlines: judgeDeadlines,
  documents: (truth, reading) => [
    judgeField({
      field: 'documents',
      truths: truth.documents ?? [],
      reads: reading.documents,
      same: (a, b) =>
        foldName(a.type) === foldName(b.type) &&
        sameSymbol(a.symbol, b.symbol) &&
        a.issuedOn === b.issuedOn &&
        foldTitle(a.group ?? '') === foldTitle(b.group ?? ''),
      show: ({ group, type, symbol, issuedOn }) => `[${group ?? ''}] ${type} ${symbol} ${issuedOn ?? ''}`,
      confidence: ({ confidence }) => confidence,
    }),
  ],
  citations: (truth, reading) => [
    judgeField({
      field: 'citations',
      truths: distinctBy((truth.citations ?? []).filter(hasSymbol), citationKey),
      // "(Kèm theo Kế hoạch số …)" names the plan itself: neither asked nor wrong.
      reads: distinctBy(reading.citations.filter(hasSymbol), citationKey).filter(
        ({ symbol }) => !sameSymbol(symbol, truth.head?.symbol ?? ''),
      ),
      same: (a, b) => citationKey(a) === citationKey(b),
      show: citationKey,
      confidence: ({ confidence }) => confidence,
    }),
  ],
  channels: (truth, reading) => [
    judgeField({
      field: 'channels',
      truths: distinctBy(truth.channels ?? [], channelKey),
      reads: distinctBy(reading.channels, channelKey),
      same: (a, b) => channelKey(a) === channelKey(b),
      show: channelKey,
      confidence: ({ confidence }) => confidence,
    }),
  ],
  recipients: (truth, reading) => [
    judgeField({
      field: 'recipients',
      truths: truth.recipients ?? [],
      reads: reading.recipients,
      same: (a, b) => foldTitle(a) === foldTitle(b.name),
      show: (fact) => (typeof fact === 'string' ? fact : fact.name),
      confidence: ({ confidence }) => confidence,
    }),
  ],
  units: (truth, reading) => [judgeUnits(truth.units ?? [], reading.units)],
  budgets: (truth, reading) => [
    judgeField({
      field: 'budgets',
      truths: truth.budgets ?? [],
      reads: reading.budgets,
      same: (a, b) => a.amount === b.amount,
      show: ({ amount }) => String(amount),
      confidence: ({ confidence }) => confidence,
    }),
  ],
  findings: (truth, reading) => {
    const given = new Set(reading.findings.map(({ code }) => code));
    const expected = [...new Set(truth.findings ?? [])];
    const wrong = (truth.noFindings ?? []).filter((code) => given.has(code));
    const right = expected.filter((code) => given.has(code));
    return [
      {
        field: 'findings',
        expected: expected.length,
        found: right.length + wrong.length,
        right: right.length,
        misses: expected.filter((code) => !given.has(code)),
        extras: wrong,
        facts: [],
      },
    ];
  },
} satisfies Partial<Record<keyof Truth, Judge>>;

interface Heading {
  label: string;
  title: string;
}

/** A section whose truth says nothing of its children is not judged below its own heading. */
function judgedDeep(truths: NonNullable<Truth['sections']>, sections: Section[]): Section[] {
  const silent = new Set(truths.filter(({ children }) => !children).map(({ label }) => foldTitle(label)));
  return sections.map((section) =>
    silent.has(foldTitle(section.label)) ? { ...section, children: [] } : section,
  );
}

/** Two levels; a child's path holds its parent's label. */
function headingsOf<T extends Heading & { children?: Heading[] }>(
  sections: T[],
): { path: string; title: string; confidence: number }[] {
  const certainty = (heading: Heading) => (heading as Partial<Section>).confidence ?? 1;
  const label = (heading: Heading) => foldTitle(heading.label).replace(/[.)]$/u, '');
  return sections.flatMap((section) => [
    { path: label(section), title: section.title, confidence: certainty(section) },
    ...(section.children ?? []).map((child) => ({
      path: `${label(section)}/${label(child)}`,
      title: child.title,
      confidence: certainty(child),
    })),
  ]);
}

function sameSymbol(a: string, b: string): boolean {
  return a.normalize('NFC') === b.normalize('NFC');
}

function hasSymbol({ symbol }: { symbol: string }): boolean {
  return symbol !== '';
}

function citationKey({ symbol, issuedOn }: { symbol: string; issuedOn: string | null }): string {
  return `${symbol.normalize('NFC')} ${issuedOn ?? ''}`.trim();
}

function channelKey({ kind, value }: { kind: string; value: string | null }): string {
  if (value === null) return `${kind} (chỉ có tên)`;
  const tidy = value.trim().toLowerCase();
  if (kind === 'url') return `url ${tidy.replace(/^https?:\/\//u, '').replace(/\/$/u, '')}`;
  return kind === 'hotline' ? `hotline ${tidy.replace(/\D/gu, '')}` : `${kind} ${tidy}`;
}
