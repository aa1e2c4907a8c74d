import { data, redirect } from 'react-router';
import { instantWords } from '../../../platform/clock/words.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { safePath } from '../../../platform/http/safe-redirect.ts';
import type { TextField } from '../rules.ts';
import { textsSchema, versionSchema } from '../schema.ts';
import { findReport } from './report-store.server.ts';
import { saveReportText } from './save-report-text.server.ts';

export interface TextFormAnswer {
  typed: string;
  message: string;
  help: string;
  /** What somebody else saved meanwhile. */
  conflict: { version: number; text: string; savedAt: string } | null;
}

/** Saves one text of the report and goes on; a refused save keeps what was typed on the page. */
export async function saveTextForm(ctx: Ctx, reportId: string, field: TextField, form: FormData) {
  const version = versionSchema.safeParse(form.get('version'));
  const text = textsSchema.shape[field].safeParse(String(form.get('text') ?? ''));
  if (!version.success) throw commonErrors.notFound();
  const typed = String(form.get('text') ?? '').slice(0, 20_000);
  try {
    if (!text.success) throw commonErrors.badInput({ fields: { text: 'Nội dung quá dài.' } });
    await saveReportText(ctx, { reportId, version: version.data, texts: { [field]: text.data } });
  } catch (error) {
    if (!isAppError(error) || error.kind === 'not-found') throw error;
    const isConflict = error.code === 'app.changed-meanwhile';
    const conflict = isConflict ? await savedVersion(ctx, reportId, field) : null;
    const answer: TextFormAnswer = { typed, message: error.message, help: error.help, conflict };
    return data(answer, { status: statusOfKind[error.kind] });
  }
  return redirect(safePath(String(form.get('tiep') ?? ''), `/bao-cao/${reportId}`), 303);
}

async function savedVersion(ctx: Ctx, reportId: string, field: TextField) {
  const report = await findReport(ctx.db, ctx.actor!.scope, reportId);
  if (!report) throw commonErrors.notFound();
  return { version: report.version, text: report[field], savedAt: instantWords(report.updatedAt) };
}
