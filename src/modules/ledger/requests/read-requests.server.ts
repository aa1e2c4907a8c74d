import { localDate } from '../../../platform/clock/clock.ts';
import { dateWords } from '../../../platform/clock/words.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { listMeasures } from '../../plans/index.server.ts';
import { monthsFromTo } from '../dispensations/dispensation-words.ts';
import { isId } from '../obligations/obligation-store.server.ts';
import type { DispensationKind } from '../owing/dispensations.ts';
import { keepTogether } from '../sentence.ts';
import { findPlanOfRequest, listRequests, type RequestRow } from './request-store.server.ts';

export interface RequestView {
  id: string;
  unitId: string;
  unitName: string;
  kind: DispensationKind;
  /** "Đề nghị hoãn bài đăng, tháng 6 đến tháng 8, đến hết 31/10/2023" */
  what: string;
  reason: string;
  asked: string;
  isOpen: boolean;
  answer: string | null;
  /** What was decided when it was granted. */
  dispensationId: string | null;
}

/** One request in the person's scope. */
export async function findRequestView(ctx: Ctx, id: string): Promise<RequestView | null> {
  const planId = isId(id) ? await findPlanOfRequest(ctx.db, id) : null;
  const list = planId ? await listRequestViews(ctx, planId) : [];
  return list.find((one) => one.id === id) ?? null;
}

/** Requests in the person's scope. */
export async function listRequestViews(
  ctx: Ctx,
  planId: string,
  { open }: { open?: boolean } = {},
): Promise<RequestView[]> {
  const on = localDate(ctx.clock.now());
  const rows = await listRequests(ctx.db, { planId, scope: ctx.actor!.scope, on, open });
  if (rows.length === 0) return [];
  const measures = await listMeasures(ctx.db, planId);
  return rows.map((row) => {
    const measure = measures.find((one) => one.id === row.measureId);
    const work = measure ? (measure.taskShortTitle ?? measure.what) : 'mọi việc';
    const verb = row.kind === 'exempt' ? 'miễn' : 'hoãn';
    const until = row.until ? `, đến hết ${dateWords(row.until)}` : '';
    return {
      id: row.id,
      unitId: row.unitId,
      unitName: row.unitName ?? 'Đơn vị đã kết thúc',
      kind: row.kind,
      what: keepTogether(`Đề nghị ${verb} ${work}, ${monthsFromTo(row.fromMonth, row.toMonth)}${until}`),
      reason: row.reason,
      asked: [row.askedByName, dateWords(localDate(row.askedAt))].filter(Boolean).join(', '),
      isOpen: row.decision === null,
      answer: answerWords(row),
      dispensationId: row.dispensationId,
    };
  });
}

const decisionWords = { granted: 'Đã đồng ý', refused: 'Không đồng ý', withdrawn: 'Đơn vị đã rút' } as const;

function answerWords({ decision, decisionReason, decidedByName, decidedAt }: RequestRow): string | null {
  if (!decision || !decidedAt) return null;
  const why = decisionReason ? `: ${decisionReason}` : '';
  const who = [decidedByName, dateWords(localDate(decidedAt))].filter(Boolean).join(', ');
  return `${decisionWords[decision]}${why} (${who})`;
}
