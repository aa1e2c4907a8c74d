import { accountFor } from './coverage/account-for.ts';
import { findAll } from './findings/find-all.ts';
import { yearsOfPlan } from './grammar/plan-years.ts';
import { readBudgets } from './parts/budgets.ts';
import { readChannels } from './parts/channels.ts';
import { readCitations } from './parts/cited-documents.ts';
import { readDocumentHead } from './parts/document-head.ts';
import { readLegalBases } from './parts/legal-bases.ts';
import { readListedDocuments } from './parts/listed-documents.ts';
import { readNamedUnits } from './parts/named-units.ts';
import { outlineOf } from './parts/outline.ts';
import { readRecipients } from './parts/recipients.ts';
import { readReportDuties } from './parts/report-duties.ts';
import { readAudiences, readForms, readThemes } from './parts/section-topics.ts';
import { sectionsOf, sectionTree } from './parts/sections.ts';
import { readSigner } from './parts/signer.ts';
import { readDeadlines } from './parts/stated-deadlines.ts';
import { unitDefinitions } from './parts/unit-definitions.ts';
import { readProseTasks } from './prose-tasks/read-prose-tasks.ts';
import { readTasks } from './task-table/read-tasks.ts';
import { withoutTables } from './task-table/running-text.ts';
import { paragraphsOf } from './text/paragraphs.ts';
import { clauseOfSpan, linesIn, type SourceText } from './text/source-text.ts';
import type { PlanReading } from './types.ts';

/** From extracted text to facts. Pure: the same text always gives the same reading. */
export function readSource(source: SourceText, file: string, sha256: string): PlanReading {
  const outline = outlineOf(source);
  const running = withoutTables(source);
  const preamble = paragraphsOf(linesIn(running, outline.preamble));
  const body = paragraphsOf(linesIn(running, outline.body));
  const tree = sectionTree(body);
  const head = readDocumentHead(source, outline);
  const signer = readSigner(linesIn(source, outline.signOff));
  if (signer) head.clauses.signer = clauseOfSpan(source, { from: signer.fromLine, to: signer.toLine });

  const years = yearsOfPlan(head.title, head.year);
  const listed = readTasks(source, years);

  const facts = {
    document: { ...head, signer: signer?.signer ?? null },
    sections: sectionsOf(tree),
    tasks: [...listed, ...readProseTasks(tree, listed, years)],
    reportDuties: readReportDuties(tree, head.year),
    recipients: readRecipients(source, outline.signOff),
  };
  const reading = {
    source: { file, format: source.format, sha256, lines: source.lines.length, encoding: source.encoding },
    ...facts,
    legalBases: readLegalBases(preamble),
    audiences: readAudiences(tree),
    themes: readThemes(tree),
    forms: readForms(tree),
    deadlines: readDeadlines(body, head.year),
    documents: readListedDocuments(source, outline, body),
    channels: readChannels(source, body),
    units: readNamedUnits(facts, unitDefinitions([...preamble, ...body].map(({ text }) => text).join('\n'))),
    citations: readCitations(),
    budgets: readBudgets(source, tree),
  };
  const context = { reading, source, outline, preamble, body };
  return { ...reading, findings: findAll(context), ...accountFor(context) };
}
