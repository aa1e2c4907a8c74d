import { z } from '@hono/zod-openapi';
import { mayDo } from '../../platform/auth/policy.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import type { Api } from '../../platform/http/api.server.ts';
import { reasonSchema } from '../../platform/text/reason-schema.ts';
import { getPlan, listMeasures, type PlanView } from '../plans/index.server.ts';
import { addObligationChangesApi } from './changes-api.server.ts';
import { summariseDue } from './home/desk-store.server.ts';
import { owedLine } from './home/owed-words.ts';
import { declareNothing, exemptObligation } from './obligations/change-obligation-state.server.ts';
import {
  findObligation,
  listUnitObligations,
  type ObligationRow,
} from './obligations/obligation-store.server.ts';
import { ledgerPolicy } from './policy.ts';
import { listCellUnits } from './progress/cell-units.server.ts';
import { listMatrix } from './progress/matrix-store.server.ts';
import { listGaps, listMeasureTotals } from './progress/progress-store.server.ts';
import { type CellCounts, cellStatus } from './rules.ts';

const status = z.enum(['enough', 'late', 'owed', 'exempt', 'nothing', 'not-due']);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const cell = z.object({
  obligationId: z.uuid(),
  periodStart: day,
  dueOn: day,
  needed: z.int(),
  done: z.int(),
  late: z.int(),
  status,
});
const obligation = cell.extend({
  measureId: z.uuid(),
  unitId: z.uuid(),
  periodEnd: day,
  stateReason: z.string().nullable(),
});
const ofPlan = z.object({ planId: z.uuid() });
const byId = z.object({ id: z.uuid() });
const because = z.object({ reason: reasonSchema });

export function addLedgerApi(api: Api): void {
  addSummary(api);
  addMatrix(api);
  addGaps(api);
  addObligations(api);
  addObligationChangesApi(api);
}

/** @throws app.not-found for a plan that is not released, or not there */
async function releasedPlan(ctx: Ctx, id: string): Promise<PlanView> {
  const plan = await getPlan(ctx.db, id, ctx.actor);
  if (plan.status !== 'released') throw commonErrors.notFound();
  return plan;
}

function today(ctx: Ctx): string {
  return localDate(ctx.clock.now());
}

function shown<T extends CellCounts & { periodStart: string }>(ctx: Ctx, id: string, one: T) {
  const { periodStart, dueOn, needed, done, late } = one;
  return { obligationId: id, periodStart, dueOn, needed, done, late, status: cellStatus(one, today(ctx)) };
}

function addSummary(api: Api): void {
  api.add({
    method: 'get',
    path: '/progress/summary',
    permission: 'progress.read',
    summary: 'Số liệu từng chỉ tiêu, từng kỳ trong phạm vi của người gọi: đủ, trễ, nợ, miễn, không phát sinh',
    query: ofPlan,
    answer: z.object({
      planId: z.uuid(),
      asOf: day,
      /** Units with something due. */
      units: z.int(),
      measures: z.array(
        z.object({
          measureId: z.uuid(),
          taskNo: z.int().nullable(),
          kind: z.string(),
          period: z.string(),
          what: z.string(),
          denominator: z.string().nullable(),
          periods: z.array(
            z.object({
              periodStart: day,
              dueOn: day,
              owed: z.int(),
              done: z.int(),
              late: z.int(),
              missing: z.int(),
              exempt: z.int(),
              nothing: z.int(),
              items: z.int(),
            }),
          ),
        }),
      ),
    }),
    run: async ({ ctx, query: { planId } }) => {
      await releasedPlan(ctx, planId);
      const filter = { planId, scope: ctx.actor!.scope, today: today(ctx) };
      const measures = await listMeasures(ctx.db, planId);
      const units = await listCellUnits(ctx.db, { ...filter, on: filter.today });
      const unitIds = units.map((unit) => unit.id);
      const totals = Map.groupBy(await listMeasureTotals(ctx.db, filter), (total) => total.measureId);
      return {
        planId,
        asOf: filter.today,
        units: (await summariseDue(ctx.db, { ...filter, unitIds })).units,
        measures: measures.map(({ id, taskNo, kind, period, what, denominator }) => ({
          measureId: id,
          taskNo,
          kind,
          period,
          what,
          denominator,
          periods: (totals.get(id) ?? []).map(({ measureId: _measureId, ...figures }) => figures),
        })),
      };
    },
  });
}

function addMatrix(api: Api): void {
  api.add({
    method: 'get',
    path: '/progress/matrix',
    permission: 'progress.read',
    summary: 'Ma trận đơn vị × kỳ của một chỉ tiêu, trong phạm vi của người gọi',
    query: ofPlan.extend({ measureId: z.uuid() }),
    answer: z.object({
      asOf: day,
      rows: z.array(z.object({ unitId: z.uuid(), unitName: z.string(), cells: z.array(cell) })),
    }),
    run: async ({ ctx, query: { planId, measureId } }) => {
      await releasedPlan(ctx, planId);
      const scope = ctx.actor!.scope;
      const units = await listCellUnits(ctx.db, { planId, scope, on: today(ctx) });
      const rows = await listMatrix(ctx.db, { planId, measureIds: [measureId], scope });
      const cellsOf = new Map(rows.map((row) => [row.unitId, row.cells]));
      return {
        asOf: today(ctx),
        rows: units.flatMap((unit) => {
          const cells = cellsOf.get(unit.id);
          if (!cells) return [];
          const named = { unitId: unit.id, unitName: unit.name };
          return [{ ...named, cells: cells.map((one) => shown(ctx, one.obligationId, one)) }];
        }),
      };
    },
  });
}

function addGaps(api: Api): void {
  api.add({
    method: 'get',
    path: '/progress/gaps',
    permission: 'progress.read',
    summary: 'Đơn vị nào còn nợ gì, theo tên đơn vị, trong phạm vi của người gọi',
    query: ofPlan,
    answer: z.object({
      asOf: day,
      gaps: z.array(
        z.object({
          unitId: z.uuid(),
          unitName: z.string(),
          measureId: z.uuid(),
          missing: z.int(),
          periods: z.array(day),
          obligationIds: z.array(z.uuid()),
          words: z.string(),
        }),
      ),
    }),
    run: async ({ ctx, query: { planId } }) => {
      await releasedPlan(ctx, planId);
      const filter = { planId, scope: ctx.actor!.scope, today: today(ctx) };
      const measures = new Map((await listMeasures(ctx.db, planId)).map((one) => [one.id, one]));
      const units = await listCellUnits(ctx.db, { planId, scope: filter.scope, on: filter.today });
      const gaps = Map.groupBy(await listGaps(ctx.db, filter), (gap) => gap.unitId);
      return {
        asOf: filter.today,
        gaps: units.flatMap((unit) =>
          (gaps.get(unit.id) ?? []).map((gap) => ({
            ...gap,
            unitName: unit.name,
            words: owedLine(measures.get(gap.measureId)!, gap.periods, gap.missing),
          })),
        ),
      };
    },
  });
}

function addObligations(api: Api): void {
  api.add({
    method: 'get',
    path: '/obligations',
    permission: 'progress.read',
    summary: 'Mọi phần phải làm của một đơn vị trong kế hoạch',
    query: ofPlan.extend({ unitId: z.uuid() }),
    answer: z.object({ asOf: day, obligations: z.array(obligation) }),
    run: async ({ ctx, query: { planId, unitId } }) => {
      await releasedPlan(ctx, planId);
      if (!mayDo(ledgerPolicy['progress.read'], ctx.actor, unitId)) throw commonErrors.notFound();
      const rows = await listUnitObligations(ctx.db, { planId, unitId, scope: ctx.actor!.scope });
      return { asOf: today(ctx), obligations: rows.map((row) => obligationAnswer(ctx, row)) };
    },
  });
  api.add({
    method: 'post',
    path: '/obligations/{id}/nothing',
    permission: 'obligation.declare-nothing',
    summary: 'Đơn vị khai không phát sinh cho một kỳ của mình, kèm lý do',
    params: byId,
    body: because,
    answer: obligation,
    run: async ({ ctx, params: { id }, body: { reason } }) => {
      await declareNothing(ctx, { obligationId: id, reason });
      return answerFor(ctx, id);
    },
  });
  api.add({
    method: 'post',
    path: '/obligations/{id}/exempt',
    permission: 'obligation.exempt',
    summary: 'Điều phối miễn cho một đơn vị một phần phải làm, kèm lý do',
    params: byId,
    body: because,
    answer: obligation,
    run: async ({ ctx, params: { id }, body: { reason } }) => {
      await exemptObligation(ctx, { obligationId: id, reason });
      return answerFor(ctx, id);
    },
  });
}

async function answerFor(ctx: Ctx, id: string) {
  const row = await findObligation(ctx.db, ctx.actor!.scope, id);
  if (!row) throw commonErrors.notFound();
  return obligationAnswer(ctx, row);
}

function obligationAnswer(ctx: Ctx, row: ObligationRow) {
  const { measureId, unitId, periodEnd, stateReason } = row;
  return { ...shown(ctx, row.id, row), measureId, unitId, periodEnd, stateReason };
}
