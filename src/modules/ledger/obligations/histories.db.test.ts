import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { actorWith, type TestHouse, useTestHouse } from '../../../../tests/support/test-database.ts';
import { addDays, type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { amendPlan, getPlan, listMeasures, undoAmendment } from '../../plans/index.server.ts';
import type { AmendmentChange } from '../../plans/index.ts';
import {
  bringChangesIntoForce,
  closeUnit,
  foundUnit,
  listLifespans,
  mergeUnits,
  moveUnit,
  renameUnit,
  splitUnit,
  undoChange,
} from '../../units/index.server.ts';
import type { UnitKind } from '../../units/index.ts';
import { buildUnit } from '../../units/testing.ts';
import { countEvidence, withdrawEvidence } from '../credits/count-evidence.server.ts';
import type { EvidenceItem } from '../credits/evidence-store.server.ts';
import { recountPlans } from '../credits/recount-plans.server.ts';
import { listDispensations } from '../dispensations/dispensation-store.server.ts';
import { dispense, endDispensation, undoDispensation } from '../dispensations/dispense.server.ts';
import { listDistrictTotals, listMeasureTotals } from '../progress/progress-store.server.ts';
import { readAsOf } from '../progress/read-as-of.server.ts';
import { buildMeasure, buildPlan, evidenceItem } from '../testing.ts';
import { seededRandom } from '../testing-year.ts';
import { exemptObligation } from './change-obligation-state.server.ts';
import { generateObligations } from './generate-obligations.server.ts';
import { owedSet } from './owing-cells.ts';
import { wantedCells } from './settle.server.ts';
import { differenceOf, stateTurn } from './settle.ts';
import { listStoredCells } from './settle-store.server.ts';

/** Random lives of units, with evidence all the while; after them every figure must still be explained. */

const kinds: UnitKind[] = ['preschool', 'primary_school', 'lower_secondary_school', 'childcare_facility'];
const events = Number(process.env.LANTOA_HISTORY_EVENTS ?? 200);

class History {
  readonly #house: TestHouse;
  readonly #random: () => number;
  #no = 0;
  readonly #items: EvidenceItem[] = [];
  readonly #changes: string[] = [];
  readonly #dispensations: string[] = [];
  readonly #amendments: { planId: string; amendmentId: string }[] = [];
  readonly done: Record<string, number> = {};
  planIds: string[] = [];
  #department = '';
  readonly #offices: string[] = [];

  constructor(house: TestHouse, seed: number) {
    this.#house = house;
    this.#random = seededRandom(seed);
  }

  get ctx(): Ctx {
    return this.#house.ctx(actorWith('coordinator', { id: this.#department }));
  }

  get db() {
    return this.#house.services.db;
  }

  get today(): LocalDate {
    return localDate(this.#house.services.clock.now());
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)]!;
  }

  #day(): LocalDate {
    return addDays(this.today, Math.floor(this.#random() * 150) - 100);
  }

  async begin(): Promise<void> {
    this.#house.services.clock.set('2023-05-02T09:00:00+07:00');
    this.#department = (await buildUnit(this.db, { kind: 'department', name: 'Sở' })).id;
    for (let no = 0; no < 3; no++) {
      const office = await buildUnit(this.db, {
        kind: 'district_office',
        name: `Phòng ${no}`,
        parentId: this.#department,
      });
      this.#offices.push(office.id);
      for (let school = 0; school < 5; school++)
        await buildUnit(this.db, {
          kind: this.#pick(kinds),
          name: `Trường cũ ${no} ${school}`,
          parentId: office.id,
        });
    }
    await this.#release();
    await this.#release();
  }

  async #release(): Promise<void> {
    const plan = await buildPlan(this.db);
    const owedBy = (some: UnitKind[], unitIds: string[] = [], exceptUnitIds: string[] = []) => ({
      planId: plan.id,
      owedBy: { kinds: some, unitIds, exceptUnitIds },
    });
    const some = await this.#unitIds();
    await buildMeasure(this.db, { ...owedBy(kinds, [], [this.#pick(some)]), needed: 2 });
    await buildMeasure(this.db, {
      ...owedBy(['preschool', 'district_office', 'commune_office']),
      needed: 1,
      period: 'quarter',
      counts: ['activity.assembly', 'article'],
    });
    await buildMeasure(this.db, {
      ...owedBy(kinds),
      kind: 'coverage',
      period: 'plan',
      needed: 1,
      counts: ['activity.assembly'],
    });
    await buildMeasure(this.db, {
      ...owedBy([], [this.#pick(some), this.#pick(some)]),
      kind: 'report',
      period: 'plan',
      needed: 1,
      dueOn: '2023-09-19',
      counts: ['report'],
    });
    await withTransaction(this.ctx, (tx) => generateObligations(tx, plan.id));
    this.planIds.push(plan.id);
  }

  async #unitIds(): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      select unit_id as id from units_known_on(${addDays(this.today, 60)}::date)
      where kind <> 'department' order by sort_key, unit_id`.execute(this.db);
    return rows.map((row) => row.id);
  }

  #newUnit(parentId: string) {
    this.#no += 1;
    return { code: `n${this.#no}`, name: `Trường ${this.#no}`, kind: this.#pick(kinds), parentId };
  }

  /** One event; what the rules refuse is no event. */
  async step(): Promise<void> {
    const dice = this.#random();
    const units = await this.#unitIds();
    const [a, b, c] = [this.#pick(units), this.#pick(units), this.#pick(units)];
    const effectiveOn = this.#day();
    const above = this.#pick([this.#department, ...this.#offices, c]);
    if (dice < 0.3) return this.#evidence(a);
    if (dice < 0.34) return this.#dispense(a, b);
    if (dice < 0.36) return this.#takeBack();
    if (dice < 0.39) return this.#amend(a);
    if (dice < 0.4) return this.#undoAmendment();
    if (dice < 0.45) return this.#withdraw();
    if (dice < 0.5) return this.#exempt();
    if (dice < 0.58) return this.#advance();
    if (dice < 0.6 && this.planIds.length < 3) return this.#release();
    if (dice < 0.66) return this.#undo();
    if (dice < 0.76)
      return this.#try('merge', () =>
        mergeUnits(this.ctx, { unitIds: [a], into: { unitId: b }, effectiveOn }),
      );
    if (dice < 0.82)
      return this.#try('merge-new', () =>
        mergeUnits(this.ctx, { unitIds: [a, b], into: { unit: this.#newUnit(above) }, effectiveOn }),
      );
    if (dice < 0.86)
      return this.#try('split', () =>
        splitUnit(this.ctx, {
          unitId: a,
          effectiveOn,
          goesOn: this.#random() < 0.5,
          units: [this.#newUnit(above), this.#newUnit(above)],
        }),
      );
    if (dice < 0.9) return this.#try('close', () => closeUnit(this.ctx, { unitId: a, effectiveOn }));
    if (dice < 0.94)
      return this.#try('move', () => moveUnit(this.ctx, { unitId: a, parentId: above, effectiveOn }));
    if (dice < 0.97)
      return this.#try('rename', () =>
        renameUnit(this.ctx, {
          unitId: a,
          effectiveOn,
          name: `Tên ${this.#no++}`,
          unitKind: this.#pick(kinds),
        }),
      );
    return this.#try('found', async () => {
      await foundUnit(this.ctx, { unit: this.#newUnit(above), effectiveOn });
    });
  }

  async #try(name: string, work: () => Promise<unknown>): Promise<void> {
    try {
      const made = await work();
      const { successionId } = (made ?? {}) as { successionId?: string };
      if (successionId) this.#changes.push(successionId);
      this.done[name] = (this.done[name] ?? 0) + 1;
    } catch (error) {
      if (!isAppError(error)) throw error;
    }
  }

  async #evidence(unitId: string): Promise<void> {
    const happenedOn = addDays(this.today, -Math.floor(this.#random() * 90));
    const kind = this.#pick(['article', 'article', 'activity.assembly', 'report']);
    const item = evidenceItem(unitId, {
      kind,
      happenedOn,
      sourceId: randomUUID(),
      receivedAt: this.#house.services.clock.now(),
    });
    this.#items.push(item);
    await withTransaction(this.ctx, (tx) => countEvidence(tx, item));
    this.done.evidence = (this.done.evidence ?? 0) + 1;
  }

  async #dispense(...unitIds: string[]): Promise<void> {
    const planId = this.#pick(this.planIds);
    const measures = await listMeasures(this.db, planId);
    const kind = this.#pick(['exempt', 'postpone'] as const);
    const from = 4 + Math.floor(this.#random() * 7);
    const until = addDays(this.today, Math.floor(this.#random() * 120));
    await this.#try('dispense', async () => {
      const { id } = await dispense(this.ctx, {
        planId,
        kind,
        unitIds: [...new Set(unitIds)],
        measureIds: this.#random() < 0.5 ? [] : [this.#pick(measures).id],
        fromMonth: `2023-${String(from).padStart(2, '0')}`,
        toMonth: `2023-${String(Math.min(12, from + 2)).padStart(2, '0')}`,
        until:
          kind === 'postpone' && until < '2024-01-01' ? until : kind === 'postpone' ? '2023-12-31' : null,
        reason: 'Lý do mẫu',
        document: '',
      });
      this.#dispensations.push(id);
    });
  }

  async #takeBack(): Promise<void> {
    const id = this.#dispensations.pop();
    if (!id) return;
    const reason = 'Lý do mẫu';
    await this.#try('take-back', () =>
      this.#random() < 0.5
        ? undoDispensation(this.ctx, { id, reason })
        : endDispensation(this.ctx, { id, fromMonth: this.#pick(['2023-06', '2023-08', '2023-10']), reason }),
    );
  }

  /** The first plan stays as it was released, to be compared with at the end. */
  async #amend(unitId: string): Promise<void> {
    const planId = this.#pick(this.planIds.slice(1));
    const measures = (await listMeasures(this.db, planId)).filter((one) => !one.terms.at(-1)?.ended);
    if (measures.length === 0) return;
    const { id: measureId, owedBy } = this.#pick(measures);
    const fromMonth = this.#pick(['2023-05', '2023-07', '2023-09', '2023-10']);
    const months = ['04', '05', '06', '07', '08', '09', '10', '11'].map((month) => `2023-${month}`);
    const change = this.#pick<AmendmentChange>([
      { kind: 'change-measure', measureId, needed: 1 + Math.floor(this.#random() * 4) },
      {
        kind: 'change-measure',
        measureId,
        owedBy: { ...owedBy, kinds: [this.#pick(kinds)], unitIds: [unitId] },
      },
      {
        kind: 'change-measure',
        measureId,
        owedBy: { ...owedBy, kinds, levels: ['below'], underIds: [this.#pick(this.#offices)] },
      },
      { kind: 'end-measure', measureId },
      { kind: 'set-months', months: months.filter(() => this.#random() < 0.8) },
    ]);
    await this.#try('amend', async () => {
      const made = { planId, version: null, fromMonth, basis: '', reason: 'Lý do mẫu', changes: [change] };
      this.#amendments.push({ planId, amendmentId: await amendPlan(this.ctx, made) });
    });
  }

  async #undoAmendment(): Promise<void> {
    const last = this.#amendments.pop();
    if (last)
      await this.#try('undo-amendment', () => undoAmendment(this.ctx, { ...last, reason: 'Lý do mẫu' }));
  }

  async #withdraw(): Promise<void> {
    const item = this.#items.splice(Math.floor(this.#random() * this.#items.length), 1)[0];
    if (item) await withTransaction(this.ctx, (tx) => withdrawEvidence(tx, item, 'gỡ'));
  }

  async #exempt(): Promise<void> {
    const { rows } = await sql<{ id: string }>`
      select o.id from obligations o join measures m on m.id = o.measure_id
      join units_known_on(${this.today}::date) v on v.unit_id = o.unit_id
      where o.state = 'owed' order by m.position, v.sort_key, o.period_start, m.plan_id`.execute(this.db);
    if (rows.length > 0)
      await this.#try('exempt', () =>
        exemptObligation(this.ctx, { obligationId: this.#pick(rows).id, reason: 'Lý do mẫu' }),
      );
  }

  async #advance(): Promise<void> {
    const next = addDays(this.today, 1 + Math.floor(this.#random() * 12));
    this.#house.services.clock.set(`${next}T09:00:00+07:00`);
    await bringChangesIntoForce(this.ctx);
  }

  async #undo(): Promise<void> {
    const id = this.#changes.at(-1);
    if (id) await this.#try('undo', () => undoChange(this.ctx, id));
    this.#changes.pop();
  }

  /** Stored cells are exactly those that the rules ask for, with exactly the evidence that is theirs. */
  async expectOwedSet(): Promise<void> {
    const lives = await listLifespans(this.db);
    for (const planId of this.planIds) {
      const plan = await getPlan(this.db, planId, null);
      const measures = await listMeasures(this.db, planId);
      const dispensations = await listDispensations(this.db, { planId, standing: true });
      const wanted = owedSet({ plan, measures, lives, dispensations, structureOn: this.today });
      const { rows } = await sql<{ key: string }>`
        select concat_ws(' ', measure_id, unit_id, period_start, period_end, due_on, needed) as key
        from obligations
        where plan_id = ${planId}`.execute(this.db);
      expect(rows.map((row) => row.key).sort()).toEqual(
        wanted
          .map(({ measureId, unitId, periodStart, periodEnd, dueOn, needed }) =>
            [measureId, unitId, periodStart, periodEnd, dueOn, needed].join(' '),
          )
          .sort(),
      );
    }
    for (const planId of this.planIds) {
      const scope = {
        plan: await getPlan(this.db, planId, null),
        measures: await listMeasures(this.db, planId),
      };
      const stored = await listStoredCells(this.db, { planId });
      const { stay } = differenceOf(stored, await wantedCells(this.ctx, scope));
      expect(stay.flatMap((one) => stateTurn(one.stored, one.wanted) ?? [])).toEqual([]);
    }
    const { drift } = await recountPlans(this.ctx);
    expect(drift).toEqual([]);
    const { rows: twice } = await sql`
      select c.evidence_id from credits c join obligations o on o.id = c.obligation_id
      group by c.evidence_id, o.measure_id having count(*) > 1`.execute(this.db);
    expect(twice).toEqual([]);
  }

  /** Rates within 0–100 %; groups add up to the whole; as of then − ended + begun = as of now. */
  async expectSums(structureOn: LocalDate): Promise<void> {
    const all = { kind: 'all' } as const;
    for (const planId of this.planIds) {
      const filter = { planId, scope: all, today: this.today };
      const now = await listMeasureTotals(this.db, filter);
      const parts = await listDistrictTotals(this.db, filter);
      const plan = await getPlan(this.db, planId, null);
      const { totals: then, turns } = await readAsOf(this.ctx, plan, structureOn);
      const keyOf = (one: { measureId: string; periodStart: string }) =>
        `${one.measureId} ${one.periodStart}`;
      const cellsOf = (one?: { owed: number; exempt: number; nothing: number }) =>
        one ? one.owed + one.exempt + one.nothing : 0;
      const thenBy = new Map(then.map((one) => [keyOf(one), one]));
      const nowBy = new Map(now.map((one) => [keyOf(one), one]));
      const turnBy = new Map(turns.map((one) => [keyOf(one), one]));
      for (const key of new Set([...thenBy.keys(), ...nowBy.keys()])) {
        const turn = turnBy.get(key) ?? { ended: 0, begun: 0 };
        expect(cellsOf(thenBy.get(key)) - turn.ended + turn.begun, key).toBe(cellsOf(nowBy.get(key)));
      }
      for (const one of [...now, ...then]) {
        expect(one.done).toBeLessThanOrEqual(one.owed);
        expect(one.missing + one.done).toBeLessThanOrEqual(one.owed);
        expect(one.late).toBeLessThanOrEqual(one.done);
      }
      for (const one of now) {
        const own = parts.filter((part) => keyOf(part) === keyOf(one));
        const sum = (field: 'owed' | 'done' | 'missing') =>
          own.reduce((total, part) => total + part[field], 0);
        expect([sum('owed'), sum('done'), sum('missing')]).toEqual([one.owed, one.done, one.missing]);
      }
    }
  }
}

describe('lịch sử ngẫu nhiên của các đơn vị', () => {
  const house = useTestHouse();
  const seeds = (process.env.LANTOA_HISTORY_SEEDS ?? '1,2,3').split(',').map(Number);

  it.each(seeds)('hạt giống %s: mọi số đều giải thích được', { timeout: 300_000 }, async (seed) => {
    const { db } = house.services;
    await sql`truncate units, plans, unit_successions, evidence cascade`.execute(db);
    const history = new History(house, seed);
    await history.begin();
    const start = history.today;
    const totals = await Promise.all(
      history.planIds.map((planId) =>
        listMeasureTotals(db, { planId, scope: { kind: 'all' }, today: '2023-12-31' }),
      ),
    );
    for (let no = 1; no <= events; no++) {
      await history.step();
      if (no % 50 === 0) {
        await history.expectOwedSet();
        await history.expectSums(start);
        await history.expectSums(addDays(history.today, -30));
      }
    }
    console.log(`history ${seed}: ${JSON.stringify(history.done)}`);
    // Before the first change the figures as of then are those of that day.
    const first = history.planIds[0]!;
    const plan = await getPlan(db, first, null);
    const { totals: early } = await readAsOf(history.ctx, plan, '2023-01-01');
    const owedOf = (list: { measureId: string; periodStart: string; owed: number; exempt: number }[]) =>
      list.map((one) => [one.measureId, one.periodStart, one.owed + one.exempt]);
    expect(owedOf(early)).toEqual(owedOf(totals[0]!));
  });
});
