import { planErrors } from '../errors.ts';
import { countSourceLines } from '../plan-store.server.ts';
import type { ReviewDesk } from './review-desk.server.ts';

/** Lines of the source text as a form sends them; `to` may be left blank for one line. */
export interface SentLines {
  from: string | number;
  to: string | number;
}

export interface LineSpan {
  fromLine: number;
  toLine: number;
}

/** Lines that the text has, in their order. @throws plan.bad-value */
export async function spanInText({ tx, plan }: ReviewDesk, sent: SentLines): Promise<LineSpan> {
  const lines = await countSourceLines(tx.db, plan.id);
  const first = lineNo(sent.from);
  const last = String(sent.to).trim() === '' ? first : lineNo(sent.to);
  const fields: Record<string, string> = {};
  const wrong = `Ghi số dòng từ 1 đến ${lines}.`;
  if (!first || first > lines) fields.fromLine = wrong;
  if (!last || last > lines) fields.toLine = wrong;
  if (!first || !last || Object.keys(fields).length > 0) throw planErrors.badValue({ fields });
  return { fromLine: Math.min(first, last), toLine: Math.max(first, last) };
}

function lineNo(sent: string | number): number | null {
  const text = String(sent).trim();
  return /^\d{1,6}$/.test(text) && Number(text) > 0 ? Number(text) : null;
}
