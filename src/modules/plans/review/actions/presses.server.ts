import type { Ctx } from '../../../../platform/context.server.ts';
import { addFact, markNoFact, moveFact, rebindFact } from '../../decisions/change-facts.server.ts';
import { mergeTaskFacts, splitTaskFact } from '../../decisions/change-tasks.server.ts';
import { confirmAllClear } from '../../decisions/confirm-all-clear.server.ts';
import { decideFact } from '../../decisions/decide-fact.server.ts';
import { listFacts } from '../../decisions/fact-store.server.ts';
import { reopenFinding } from '../../decisions/reopen-finding.server.ts';
import { resolveFinding } from '../../decisions/resolve-finding.server.ts';
import { redoDecision, type Undone, undoDecision } from '../../decisions/undo-decision.server.ts';
import { planErrors } from '../../errors.ts';
import type { FactKind } from '../../facts.ts';
import { getUnread } from '../../plan-store.server.ts';
import { isAddable } from '../page/empty-values.ts';
import { openPassages } from '../page/passages.ts';
import type { LineRange } from '../page/review-address.ts';

export type Fields = Record<string, string>;

export interface Press {
  planId: string;
  factId: string;
  version: number;
  fields: Fields;
  form: FormData;
}

/** Where to go on: the fact to look at, and the kind whose tab it stands in. */
export interface GoOn {
  factId?: string | null;
  kind?: FactKind;
  lines?: LineRange | null;
  /** Facts that an undo left as somebody else made them. */
  kept?: number;
}

function linesOf({ fromLine = '', toLine = '' }: Fields) {
  return { from: fromLine, to: toLine };
}

function whichOf({ no }: Fields) {
  return no && /^\d{1,15}$/.test(no) ? Number(no) : undefined;
}

function goOnAfter({ factId, kind, kept }: Undone): GoOn {
  return { factId, kind: kind ?? undefined, kept };
}

/** Goes on with the next open fact, or stays. */
const next = ({ fields, factId }: Press): GoOn => ({ factId: fields.next || factId });

/** Name of a button → what it does. */
export const presses: Record<string, (ctx: Ctx, press: Press) => Promise<GoOn>> = {
  async confirm(ctx, press) {
    await decideFact(ctx, { ...press, decision: 'confirm' });
    return next(press);
  },
  async correct(ctx, press) {
    const lines = 'fromLine' in press.fields ? linesOf(press.fields) : undefined;
    await decideFact(ctx, { ...press, decision: 'confirm', value: press.fields, lines });
    return next(press);
  },
  async drop(ctx, press) {
    await decideFact(ctx, { ...press, decision: 'drop' });
    return next(press);
  },
  async reopen(ctx, press) {
    await decideFact(ctx, { ...press, decision: 'reopen' });
    return next(press);
  },
  async 'confirm-clear'(ctx, { planId }) {
    await confirmAllClear(ctx, { planId });
    return {};
  },
  async resolve(ctx, press) {
    await resolveFinding(ctx, { ...press, decision: { choice: '', ...press.fields } });
    return {};
  },
  async 'reopen-finding'(ctx, press) {
    await reopenFinding(ctx, press);
    return {};
  },
  async undo(ctx, { planId, fields }) {
    return goOnAfter(await undoDecision(ctx, { planId, no: whichOf(fields) }));
  },
  async redo(ctx, { planId, fields }) {
    return goOnAfter(await redoDecision(ctx, { planId, no: whichOf(fields) }));
  },
  async split(ctx, press) {
    const starts = press.form.getAll('starts').map(Number);
    const { factIds } = await splitTaskFact(ctx, { ...press, starts, ownTitle: press.fields.ownTitle });
    return { factId: factIds[0] };
  },
  async merge(ctx, press) {
    const { otherId = '', otherVersion } = press.fields;
    return mergeTaskFacts(ctx, { ...press, other: { factId: otherId, version: Number(otherVersion) } });
  },
  async 'move-up'(ctx, press) {
    await moveFact(ctx, { ...press, to: 'up' });
    return { factId: press.factId };
  },
  async 'move-down'(ctx, press) {
    await moveFact(ctx, { ...press, to: 'down' });
    return { factId: press.factId };
  },
  async rebind(ctx, press) {
    await rebindFact(ctx, { ...press, lines: linesOf(press.fields) });
    return { factId: press.factId };
  },
  async add(ctx, { planId, fields }) {
    const { addKind = '' } = fields;
    if (!isAddable(addKind)) throw planErrors.badChoice();
    const { factId } = await addFact(ctx, { planId, kind: addKind, value: fields, lines: linesOf(fields) });
    return { factId, kind: addKind };
  },
  async 'no-fact'(ctx, { planId, fields }) {
    await markNoFact(ctx, { planId, lines: linesOf(fields) });
    const lines = await passageAfter(ctx, planId, Number(fields.fromLine));
    return { factId: fields.next, lines };
  },
};

/** Who settles one unread passage goes on to the next, round once. */
async function passageAfter(ctx: Ctx, planId: string, line: number): Promise<LineRange | null> {
  const [facts, { text, unread }] = await Promise.all([listFacts(ctx.db, planId), getUnread(ctx.db, planId)]);
  const open = openPassages(unread, facts, text.split('\n'));
  return open.find((one) => one.from > line) ?? open[0] ?? null;
}
