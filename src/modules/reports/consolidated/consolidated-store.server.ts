import { sql } from 'kysely';
import type { OfficialDocument } from '../../../documents/index.ts';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { ConsolidatedFigures } from './consolidated-figures.ts';
import type { ConsolidatedDraft } from './draft.ts';

type StoredDraft = Omit<ConsolidatedDraft, 'version' | 'asOf'>;

export async function findDraft(db: Db, planId: string): Promise<ConsolidatedDraft | null> {
  const row = await db
    .selectFrom('consolidated_reports')
    .select(['version', 'as_of as asOf', sql<StoredDraft>`content`.as('content')])
    .where('plan_id', '=', planId)
    .where('status', '=', 'draft')
    .executeTakeFirst();
  return row ? { ...row.content, version: row.version, asOf: row.asOf } : null;
}

/** Writes the draft if nobody wrote since `draft.version`. @returns the new version, or null */
export async function writeDraft(
  db: Db,
  planId: string,
  { version, asOf, ...content }: ConsolidatedDraft,
  by: { userId: string; at: Date },
): Promise<number | null> {
  if (version === 0) {
    const made = await db
      .insertInto('consolidated_reports')
      .values({
        plan_id: planId,
        as_of: asOf,
        content: JSON.stringify(content),
        created_by: by.userId,
        created_at: by.at,
      })
      .onConflict((conflict) => conflict.column('plan_id').where('status', '=', 'draft').doNothing())
      .returning('version')
      .executeTakeFirst();
    return made?.version ?? null;
  }
  const row = await db
    .updateTable('consolidated_reports')
    .set({ as_of: asOf, content: JSON.stringify(content), version: version + 1 })
    .where('plan_id', '=', planId)
    .where('status', '=', 'draft')
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst();
  return row?.version ?? null;
}

/** What a frozen consolidated report keeps; its SHA-256 is taken over the canonical JSON of exactly this. */
export interface FrozenConsolidated {
  schema: 'lantoa.consolidated-report/1';
  plan: { id: string; year: number; title: string; number: string | null; symbol: string | null };
  asOf: LocalDate;
  figures: ConsolidatedFigures;
  /** The unit reports that were taken in, each with its own hash. */
  submissions: { unitId: string; submissionId: string; receiptCode: string; sha256: string }[];
  /** By figure key: the ids of the evidence behind it, sorted. */
  evidence: Record<string, string[]>;
  document: OfficialDocument;
  frozenBy: string;
  /** Instant in ISO form. */
  frozenAt: string;
}

export interface FrozenRow {
  id: string;
  planId: string;
  asOf: LocalDate;
  content: FrozenConsolidated;
  sha256: string;
  docxFileId: string;
  pdfFileId: string;
  by: string;
  at: Date;
}

export async function insertFrozen(db: Db, row: FrozenRow): Promise<void> {
  await db
    .insertInto('consolidated_reports')
    .values({
      id: row.id,
      plan_id: row.planId,
      as_of: row.asOf,
      number: row.content.document.head.number === null ? null : String(row.content.document.head.number),
      status: 'frozen',
      content: JSON.stringify(row.content),
      sha256: row.sha256,
      docx_file_id: row.docxFileId,
      pdf_file_id: row.pdfFileId,
      created_by: row.by,
      created_at: row.at,
      frozen_by: row.by,
      frozen_at: row.at,
    })
    .execute();
}

export interface FrozenView {
  id: string;
  planId: string;
  asOf: LocalDate;
  sha256: string;
  docx: { fileId: string; sha256: string; size: number };
  pdf: { fileId: string; sha256: string; size: number };
  frozenAt: Date;
  frozenByName: string | null;
}

/** Without the content, which is large. */
function selectFrozen(db: Db) {
  return db
    .selectFrom('consolidated_reports as c')
    .innerJoin('files as d', 'd.id', 'c.docx_file_id')
    .innerJoin('files as p', 'p.id', 'c.pdf_file_id')
    .leftJoin('users as u', 'u.id', 'c.frozen_by')
    .where('c.status', '=', 'frozen')
    .select([
      'c.id',
      'c.plan_id as planId',
      'c.as_of as asOf',
      sql<string>`c.sha256`.as('sha256'),
      sql<FrozenView['docx']>`jsonb_build_object('fileId', d.id, 'sha256', d.sha256, 'size', d.size)`.as(
        'docx',
      ),
      sql<FrozenView['pdf']>`jsonb_build_object('fileId', p.id, 'sha256', p.sha256, 'size', p.size)`.as(
        'pdf',
      ),
      sql<Date>`c.frozen_at`.as('frozenAt'),
      'u.name as frozenByName',
    ]);
}

export async function listFrozen(db: Db, planId: string): Promise<FrozenView[]> {
  return selectFrozen(db).where('c.plan_id', '=', planId).orderBy('c.frozen_at', 'desc').execute();
}

export async function findFrozen(db: Db, id: string): Promise<FrozenView | null> {
  return (await selectFrozen(db).where('c.id', '=', id).executeTakeFirst()) ?? null;
}

export async function findFrozenContent(db: Db, id: string): Promise<FrozenConsolidated | null> {
  const row = await db
    .selectFrom('consolidated_reports')
    .select(sql<FrozenConsolidated>`content`.as('content'))
    .where('id', '=', id)
    .where('status', '=', 'frozen')
    .executeTakeFirst();
  return row?.content ?? null;
}

export interface TakenSubmission {
  submissionId: string;
  unitId: string;
  unitName: string;
  /** "2026-q3", or "year". */
  period: string;
  receiptCode: string;
  sha256: string;
  obstacles: string;
  proposals: string;
}

/** The last submission of every unit and period, unless it was returned. */
export async function listTakenSubmissions(db: Db, planId: string): Promise<TakenSubmission[]> {
  const { rows } = await sql<TakenSubmission>`
    select s.id as "submissionId", r.unit_id as "unitId", r.period, s.content->'unit'->>'name' as "unitName",
      s.receipt_code as "receiptCode", s.sha256,
      s.content->'texts'->>'obstacles' as obstacles, s.content->'texts'->>'proposals' as proposals
    from reports r
    join lateral (select * from report_submissions s where s.report_id = r.id order by no desc limit 1) s
      on s.decision is distinct from 'returned'
    where r.plan_id = ${planId}
    order by s.content->'unit'->>'name' collate "vi-x-icu-numeric", s.submitted_at`.execute(db);
  return rows;
}

/** As which kind of report the consolidated one fulfils the office's own duty: the one of that day still to be done. */
export async function findDutyKind(
  db: Db,
  of: { planId: string; unitId: string; day: LocalDate },
): Promise<string> {
  const { rows } = await sql<{ kind: string }>`
    select m.counts[1] as kind from obligations o join measures m on m.id = o.measure_id
    where o.plan_id = ${of.planId} and o.unit_id = ${of.unitId} and m.kind = 'report'
      and ${of.day}::date between o.period_start and o.period_end
    order by o.done >= o.needed, o.due_on limit 1`.execute(db);
  return rows[0]?.kind ?? 'report';
}
