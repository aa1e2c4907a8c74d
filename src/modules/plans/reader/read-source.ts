import { accountFor } from './coverage/account-for.ts';
import { factClauses } from './coverage/fact-lines.ts';
import { findAll } from './findings/find-all.ts';
import { yearsOfPlan } from './grammar/times/plan-years.ts';
import { readChannels } from './parts/channels/channels.ts';
import { readCitations } from './parts/documents/cited-documents.ts';
import { readLegalBases } from './parts/documents/legal-bases.ts';
import { readListedDocuments } from './parts/documents/listed-documents.ts';
import { replacedDocuments } from './parts/documents/replaced-documents.ts';
import { readBudgets } from './parts/duties/budgets.ts';
import { dutiesInNotes } from './parts/duties/duties-in-notes.ts';
import { dutiesInTables } from './parts/duties/duty-tables.ts';
import { eachReceiver } from './parts/duties/each-receiver.ts';
import { dutiesUnder, readReportDuties } from './parts/duties/report-duties.ts';
import { deadlinesOf, readDeadlines } from './parts/duties/stated-deadlines.ts';
import { readDocumentHead } from './parts/head/document-head.ts';
import { yearsForDues } from './parts/head/plan-year.ts';
import { readNamedUnits } from './parts/named-units.ts';
import { outlineOf } from './parts/outline/outline.ts';
import { citingTexts, planTextOf, withoutNoise } from './parts/outline/plan-text.ts';
import { readAudiences, readForms, readThemes } from './parts/sections/section-topics.ts';
import { looseParagraphs, sectionsOf, sectionTree } from './parts/sections/sections.ts';
import { readRecipients } from './parts/sign-off/recipients.ts';
import { readSigner } from './parts/sign-off/signer.ts';
import { unitDefinitions, unitsByLetters } from './parts/unit-definitions.ts';
import { readProseTasks } from './prose-tasks/read-prose-tasks.ts';
import { readTasks } from './task-table/read-tasks.ts';
import { clauseOfSpan, linesIn, type SourceText } from './text/source-text.ts';
import { refuseHeavy } from './text/tame-source.ts';
import type { PlanReading } from './types.ts';
import { sureFigures } from './unsure-figures.ts';

/** From extracted text to facts. Pure: the same text always gives the same reading. */
export function readSource(source: SourceText, file: string, sha256: string): PlanReading {
  const clean = withoutNoise(source);
  const outline = outlineOf(clean);
  const plan = planTextOf(clean, outline);
  const { preamble, body, articles, appended } = plan;
  const tree = sectionTree(body);
  // Of a scan: what was not read for sure is no figure of a fact, and no other fact may build on it.
  const sure = sureFigures(source);
  const head = sure.head(readDocumentHead(source, outline));
  const signer = readSigner(linesIn(plan.source, outline.signOff));
  if (signer) head.clauses.signer = clauseOfSpan(source, { from: signer.fromLine, to: signer.toLine });
  const replaces = sure.documents(replacedDocuments([...preamble, ...body, ...articles]));

  const dueYears = yearsForDues(head);
  const years = yearsOfPlan(head.title, head.year);
  const listed = readTasks(plan.source, years);

  const tabled = dutiesInTables(plan.source, dueYears);

  const facts = {
    document: { ...head, signer: signer?.signer ?? null, ...(replaces.length > 0 && { replaces }) },
    sections: sectionsOf(tree),
    tasks: [...listed, ...readProseTasks([...tree, ...sectionTree(appended)], listed, years)],
    reportDuties: eachReceiver([
      ...dutiesUnder(looseParagraphs(body, tree), [], dueYears),
      ...readReportDuties(tree, dueYears),
      ...dutiesUnder([...articles, ...appended], [], dueYears),
      ...dutiesInNotes(listed, dueYears),
      ...tabled,
    ]),
    recipients: readRecipients(plan.source, outline.signOff),
    legalBases: readLegalBases(preamble, tree),
  };
  const running = [...preamble, ...body].map(({ text }) => text).join('\n');
  const given = {
    source: {
      file,
      format: source.format,
      sha256,
      lines: source.lines.length,
      encoding: source.encoding,
      ...(source.scan && { scan: source.scan }),
    },
    ...facts,
    audiences: readAudiences(tree),
    themes: readThemes(tree),
    forms: readForms(tree),
    deadlines: [...readDeadlines([...body, ...articles], dueYears), ...deadlinesOf(tabled)],
    documents: readListedDocuments(plan.source, outline, body),
    channels: readChannels(plan.source, body, listed),
    units: readNamedUnits(facts, unitDefinitions(running), unitsByLetters(running)),
    citations: readCitations(citingTexts(plan, outline), head.symbol),
    budgets: readBudgets(plan.source, tree),
  };
  const reading = { ...given, ...sure.facts(given) };
  refuseHeavy(factClauses(reading));
  const context = { reading, source, outline, preamble, body };
  return { ...reading, findings: findAll(context), ...accountFor(context) };
}
