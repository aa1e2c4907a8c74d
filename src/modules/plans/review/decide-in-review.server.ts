import type { Ctx } from '../../../platform/context.server.ts';
import { cleanText } from '../../../platform/text/clean-text.ts';
import { addFact, markNoFact, moveFact, rebindFact } from '../decisions/change-facts.server.ts';
import { mergeTaskFacts, splitTaskFact } from '../decisions/change-tasks.server.ts';
import { confirmAllClear } from '../decisions/confirm-all-clear.server.ts';
import { decideFact } from '../decisions/decide-fact.server.ts';
import { listFacts } from '../decisions/fact-store.server.ts';
import { reopenFinding } from '../decisions/reopen-finding.server.ts';
import { resolveFinding } from '../decisions/resolve-finding.server.ts';
import { redoDecision, type Undone, undoDecision } from '../decisions/undo-decision.server.ts';
import { planErrors } from '../errors.ts';
import type { FactKind } from '../facts.ts';
import { getUnread } from '../plan-store.server.ts';
import { isAddable } from './empty-values.ts';
import { openPassages } from './passages.ts';
import { type LineRange, type ReviewPlace, reviewAddress } from './review-address.ts';
import { tabOf, tabOfKind } from './review-tabs.ts';

export type Fields = Record<string, string>;

export function fieldsOf(form: FormData): Fields {
  return Object.fromEntries(
    [...form.entries()].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, cleanText(value)]] : [],
    ),
  );
}

interface Press {
  planId: string;
  factId: string;
  version: number;
  fields: Fields;
  form: FormData;
}

/** Where to go on: the fact to look at, and the kind whose tab it stands in. */
interface GoOn {
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

const presses: Record<string, (ctx: Ctx, press: Press) => Promise<GoOn>> = {
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

/** One press of a button on the review page. @returns where to go on */
export async function decideInReview(ctx: Ctx, planId: string, form: FormData): Promise<string> {
  const fields = fieldsOf(form);
  const press = presses[fields.intent ?? ''];
  if (!press) throw planErrors.badChoice();
  const { factId = '', version } = fields;
  const goOn = await press(ctx, { planId, factId, version: Number(version), fields, form });
  const address = reviewAddress({ ...placeOf(planId, fields), ...placeAfter(fields, goOn) });
  return goOn.kept ? withKept(address, goOn.kept) : address;
}

/** The place that every form of the page sends along. */
export function placeOf(planId: string, { tab = '', sap, trang, xem, viec }: Fields): ReviewPlace {
  return {
    planId,
    tab,
    order: sap === 'can-xem' ? sap : undefined,
    page: Number(trang) || undefined,
    source: xem === 'van-ban',
    doing: viec === 'nhat-ky' ? viec : undefined,
  };
}

function placeAfter({ tab = '' }: Fields, { factId, kind, lines }: GoOn): Partial<ReviewPlace> {
  const isHere = !kind || tabOf(tab).kinds.includes(kind);
  const isFinding = kind === 'finding' || kind === 'no_fact';
  return { tab: isHere || isFinding ? tab : tabOfKind(kind).key, factId: isFinding ? null : factId, lines };
}

/** Who settles one unread passage goes on to the next, round once. */
async function passageAfter(ctx: Ctx, planId: string, line: number): Promise<LineRange | null> {
  const [facts, { text, unread }] = await Promise.all([listFacts(ctx.db, planId), getUnread(ctx.db, planId)]);
  const open = openPassages(unread, facts, text.split('\n'));
  return open.find((one) => one.from > line) ?? open[0] ?? null;
}

function withKept(address: string, kept: number): string {
  const [path, anchor] = address.split('#');
  return `${path}&giu=${kept}${anchor ? `#${anchor}` : ''}`;
}
