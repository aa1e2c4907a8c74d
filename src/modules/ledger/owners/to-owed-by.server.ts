import { type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { OwedBy } from '../../plans/index.ts';
import { findUnitByText } from '../../units/index.server.ts';
import { isId } from '../obligations/obligation-store.server.ts';
import { linesOf, type OwnerValues, waysToRead } from './owner-form.ts';

export interface ReadUnits {
  ids: string[];
  /** Lines that name no unit, or several. */
  unknown: string[];
}

export async function readUnitLines(db: Db, text: string, on: LocalDate): Promise<ReadUnits> {
  const ids = new Set<string>();
  const unknown: string[] = [];
  for (const line of linesOf(text)) {
    let found: string | null = isId(line) ? line : null;
    for (const way of waysToRead(line)) found ??= await findUnitByText(db, way, on);
    if (found) ids.add(found);
    else unknown.push(line);
  }
  return { ids: [...ids], unknown };
}

export function unknownWords(unknown: readonly string[]): string {
  const shown = unknown.slice(0, 5).map((line) => `“${line}”`);
  const rest = unknown.length > 5 ? ` và ${unknown.length - 5} dòng nữa` : '';
  return `Không rõ là đơn vị nào: ${shown.join(', ')}${rest}. Ghi mã hoặc tên đầy đủ.`;
}

/** The rule that a form means, and what is wrong with it. */
export async function toOwedBy(
  ctx: Ctx,
  values: OwnerValues,
): Promise<{ owedBy: OwedBy; errors: Record<string, string> }> {
  const today = localDate(ctx.clock.now());
  const also = await readUnitLines(ctx.db, values.also, today);
  const except = await readUnitLines(ctx.db, values.except, today);
  const errors: Record<string, string> = {};
  if (also.unknown.length > 0) errors.them = unknownWords(also.unknown);
  if (except.unknown.length > 0) errors.tru = unknownWords(except.unknown);
  if (values.kinds.length === 0 && also.ids.length + also.unknown.length === 0)
    errors.loai = 'Chọn ít nhất một loại đơn vị, hoặc ghi tên đơn vị.';
  const owedBy: OwedBy = { kinds: values.kinds, unitIds: also.ids, exceptUnitIds: except.ids };
  if (values.levels.length > 0) owedBy.levels = values.levels;
  if (values.underIds.length > 0) owedBy.underIds = values.underIds.filter(isId);
  return { owedBy, errors };
}
