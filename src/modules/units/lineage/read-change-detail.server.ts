import type { Ctx } from '../../../platform/context.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import type { ChangeKind } from './changes.ts';
import { findConsequences } from './consequence-store.server.ts';
import type { Consequences } from './consequences.ts';
import { requireChanger } from './require-changer.server.ts';
import { countSaidLines, listSaidLines, type SaidLine } from './said-line-store.server.ts';
import { findSuccession, type Succession } from './succession-store.server.ts';
import { whyNotUndo } from './undo-change.server.ts';

export interface ChangeDetail {
  change: Succession;
  /** As they were written; null when that was not kept yet. */
  lines: SaidLine[] | null;
  lineCounts: Partial<Record<ChangeKind, number>>;
  consequences: Consequences | null;
  /** Null when it can be taken back now. */
  whyNotUndo: string | null;
}

const shownLines = 300;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A recorded change with all that came of it. @throws app.not-found */
export async function readChangeDetail(ctx: Ctx, successionId: string): Promise<ChangeDetail> {
  requireChanger(ctx);
  const change = uuid.test(successionId) ? await findSuccession(ctx.db, successionId) : null;
  if (!change) throw commonErrors.notFound();
  return {
    change,
    lines: await listSaidLines(ctx.db, successionId, { limit: shownLines }),
    lineCounts: await countSaidLines(ctx.db, successionId),
    consequences: await findConsequences(ctx.db, successionId),
    whyNotUndo: change.undoneAt ? null : await whyNotUndo(ctx, successionId),
  };
}
