import type { FactKind, NewFact } from '../../facts.ts';
import { sectionNameAt } from '../../measures/clause-names.ts';
import type { Citation, Clause, Finding, PlanReading, Read } from '../../reader/types.ts';
import { denominatorsCode } from '../findings/finding-choices.ts';

const none: Clause = { fromLine: 1, toLine: 1, text: '' };

function plain<T extends object>(read: Read<T>): Omit<Read<T>, 'clause' | 'confidence'> {
  const { clause: _clause, confidence: _confidence, ...value } = read;
  return value;
}

function each<K extends FactKind>(kind: K, items: readonly Read<object>[]): NewFact[] {
  return items.map(
    (item, position) =>
      ({
        kind,
        position,
        value: plain(item),
        fromLine: item.clause.fromLine,
        toLine: Math.max(item.clause.fromLine, item.clause.toLine),
        confidence: item.confidence,
      }) as NewFact,
  );
}

/** The head has no confidence of its own: it is sure when nothing of it is blank. */
function headFact(reading: PlanReading): NewFact {
  const { clauses, ...value } = reading.document;
  const title = clauses?.title ?? Object.values(clauses ?? {})[0] ?? none;
  const isWhole = Boolean(
    value.title && value.symbol && value.number && value.issuedOn && value.signer?.name,
  );
  return {
    kind: 'head',
    position: 0,
    value,
    fromLine: title.fromLine,
    toLine: title.toLine,
    confidence: isWhole ? 1 : 0.6,
  };
}

/** The section of the first of two denominators has a name that people use: "Mục III.1.b". */
function withPlace(finding: Finding, reading: PlanReading): Finding {
  if (finding.code !== denominatorsCode) return finding;
  const place = sectionNameAt(reading.sections, finding.clause.fromLine);
  return { ...finding, details: { ...finding.details, place } };
}

/** Documents that the text names beyond its bases and its list, each once: those are confirmed there. */
function furtherCitations({ citations, legalBases, documents }: PlanReading): Citation[] {
  const key = (one: { type: string; symbol: string; title?: string | null }) =>
    (one.symbol || `${one.type} ${one.title ?? ''}`).replace(/\s/g, '').toLowerCase();
  const known = new Set([...legalBases, ...documents].map(key));
  return citations.filter((one) => {
    if (known.has(key(one))) return false;
    known.add(key(one));
    return true;
  });
}

/** One fact per thing that a person confirms, in the order of the document. */
export function factsOfReading(reading: PlanReading): NewFact[] {
  return [
    headFact(reading),
    ...each('legal_basis', reading.legalBases),
    ...each('task', reading.tasks),
    ...each('report_duty', reading.reportDuties),
    ...each('deadline', reading.deadlines),
    ...each('document', reading.documents),
    ...each('channel', reading.channels),
    ...each('recipient', reading.recipients),
    ...each('citation', furtherCitations(reading)),
    ...each('budget', reading.budgets),
    ...each(
      'finding',
      reading.findings.map((finding) => withPlace(finding, reading)),
    ),
  ];
}
