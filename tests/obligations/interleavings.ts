import { sql } from 'kysely';
import { countEvidence, withdrawEvidence } from '../../src/modules/ledger/credits/count-evidence.server.ts';
import { dispense, undoDispensation } from '../../src/modules/ledger/dispensations/dispense.server.ts';
import {
  declareNothing,
  endExemption,
  exemptObligation,
  takeBackNothing,
} from '../../src/modules/ledger/obligations/change-obligation-state.server.ts';
import { generateObligations } from '../../src/modules/ledger/obligations/generate-obligations.server.ts';
import { wantedCells } from '../../src/modules/ledger/obligations/settle.server.ts';
import { differenceOf, stateTurn } from '../../src/modules/ledger/obligations/settle.ts';
import { listStoredCells } from '../../src/modules/ledger/obligations/settle-store.server.ts';
import { buildMeasure, buildPlan, evidenceItem } from '../../src/modules/ledger/testing.ts';
import { seededRandom } from '../../src/modules/ledger/testing-year.ts';
import { amendPlan, getPlan, listMeasures } from '../../src/modules/plans/index.server.ts';
import { buildUnit } from '../../src/modules/units/testing.ts';
import type { Ctx } from '../../src/platform/context.server.ts';
import { withTransaction } from '../../src/platform/db/with-transaction.server.ts';
import { isAppError } from '../../src/platform/errors/app-error.ts';
import { actorWith } from '../support/actor-with.ts';

export interface Interleaved {
  rounds: number;
  done: number;
  refused: number;
  /** What must never be: an error that is no answer, a change that is lost. */
  wrong: string[];
}

const reason = 'Trường sửa chữa';

/** Several officers, a school and its evidence at the same cells at once; after each round everything must be there. */
export class Interleaving {
  readonly #plain: Ctx;
  readonly #random: () => number;
  #planId = '';
  #unitId = '';
  #measureId = '';
  #officer!: Ctx;
  #head!: Ctx;
  #cellIds: string[] = [];
  readonly #dispensations: string[] = [];
  readonly #items: ReturnType<typeof evidenceItem>[] = [];

  constructor(plain: Ctx, seed: number) {
    this.#plain = plain;
    this.#random = seededRandom(seed);
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)]!;
  }

  async #begin(): Promise<void> {
    const { db } = this.#plain;
    const department = await buildUnit(db, { kind: 'department' });
    const unit = await buildUnit(db, { kind: 'special_school', parentId: department.id });
    this.#unitId = unit.id;
    this.#officer = { ...this.#plain, actor: actorWith('coordinator', department) };
    this.#head = { ...this.#plain, actor: actorWith('unit_head', unit) };
    this.#planId = (await buildPlan(db)).id;
    const owedBy = { kinds: ['special_school'], unitIds: [unit.id] };
    this.#measureId = (await buildMeasure(db, { planId: this.#planId, owedBy })).id;
    await withTransaction(this.#officer, (tx) => generateObligations(tx, this.#planId));
    const cells = await listStoredCells(db, { planId: this.#planId, unitIds: [unit.id] });
    this.#cellIds = cells.map((cell) => cell.id).slice(0, 3);
  }

  #command(): () => Promise<unknown> {
    const obligationId = this.#pick(this.#cellIds);
    const dice = this.#random();
    if (dice < 0.16) return () => exemptObligation(this.#officer, { obligationId, reason });
    if (dice < 0.3) return () => endExemption(this.#officer, { obligationId, reason });
    if (dice < 0.46) return () => declareNothing(this.#head, { obligationId, reason });
    if (dice < 0.6) return () => takeBackNothing(this.#head, { obligationId });
    if (dice < 0.7) return () => this.#dispense();
    if (dice < 0.8) return () => this.#undoDispensation();
    if (dice < 0.88) return () => this.#amend();
    if (dice < 0.95) return () => this.#evidence();
    return () => this.#withdraw();
  }

  async #dispense(): Promise<void> {
    const kind = this.#pick(['exempt', 'postpone'] as const);
    const { id } = await dispense(this.#officer, {
      planId: this.#planId,
      kind,
      unitIds: [this.#unitId],
      measureIds: this.#pick([[], [this.#measureId]]),
      fromMonth: '2023-04',
      toMonth: this.#pick(['2023-04', '2023-06']),
      until: kind === 'postpone' ? '2023-10-31' : null,
      reason,
      document: '',
    });
    this.#dispensations.push(id);
  }

  async #undoDispensation(): Promise<void> {
    const id = this.#dispensations.shift();
    if (id) await undoDispensation(this.#officer, { id, reason });
  }

  async #amend(): Promise<void> {
    const needed = 1 + Math.floor(this.#random() * 5);
    const change = { kind: 'change-measure' as const, measureId: this.#measureId, needed };
    await amendPlan(this.#officer, {
      ...{ planId: this.#planId, version: null, fromMonth: '2023-05', basis: '', reason },
      changes: [change],
    });
  }

  async #evidence(): Promise<void> {
    const item = evidenceItem(this.#unitId, {
      happenedOn: this.#pick(['2023-04-10', '2023-05-10', '2023-06-10']),
    });
    await withTransaction(this.#plain, (tx) => countEvidence(tx, item));
    this.#items.push(item);
  }

  async #withdraw(): Promise<void> {
    const item = this.#items.shift();
    if (item) await withTransaction(this.#plain, (tx) => withdrawEvidence(tx, item, 'gỡ'));
  }

  async run(rounds: number): Promise<Interleaved> {
    await this.#begin();
    const told: Interleaved = { rounds, done: 0, refused: 0, wrong: [] };
    for (let round = 0; round < rounds && told.wrong.length < 10; round++) {
      const commands = Array.from({ length: 2 + Math.floor(this.#random() * 2) }, () => this.#command());
      for (const result of await Promise.allSettled(commands.map((command) => command()))) {
        if (result.status === 'fulfilled') told.done += 1;
        else if (isAppError(result.reason)) told.refused += 1;
        else told.wrong.push(`round ${round}: ${String(result.reason)}`);
      }
      const why = await this.#whyWrong();
      if (why) told.wrong.push(`round ${round}: ${why}`);
    }
    return told;
  }

  async #whyWrong(): Promise<string | null> {
    return (await this.#wrongCells()) ?? (await this.#wrongTurns()) ?? (await this.#wrongCounts());
  }

  /** The stored cells are what the rules ask for. */
  async #wrongCells(): Promise<string | null> {
    const { db } = this.#plain;
    const plan = await getPlan(db, this.#planId, null);
    const measures = await listMeasures(db, this.#planId);
    const wanted = await wantedCells(this.#plain, { plan, measures, unitIds: [this.#unitId] });
    const stored = await listStoredCells(db, { planId: this.#planId, unitIds: [this.#unitId] });
    const { begin, end, change, stay } = differenceOf(stored, wanted);
    if (begin.length + end.length + change.length > 0)
      return `owed-set differs: ${begin.length} ${end.length} ${change.length}`;
    const other = stay.find((one) => stateTurn(one.stored, one.wanted));
    return other ? `state ${other.stored.state} of ${other.stored.periodStart}` : null;
  }

  /** Each person's change began where the one before ended, and the last one stands. */
  async #wrongTurns(): Promise<string | null> {
    const { rows } = await sql<{ wrong: string }>`
      with turns as (
        select subject_id, id, payload->>'from' as "from", payload->>'to' as "to",
          lag(payload->>'to') over (partition by subject_id order by id) as before,
          lead(id) over (partition by subject_id order by id) as next
        from event_log where name = 'obligation.state-changed' and subject_id = any(${this.#cellIds}::text[])
      )
      select 'turn from ' || "from" || ' after ' || before as wrong from turns where before <> "from"
      union all
      select 'last turn to ' || t."to" || ', stored ' || o.state from turns t
      join obligations o on o.id::text = t.subject_id
      where t.next is null and o.state <> t."to" and o.dispensation_id is null`.execute(this.#plain.db);
    return rows[0]?.wrong ?? null;
  }

  /** Every count is that of its credits, every item counts. */
  async #wrongCounts(): Promise<string | null> {
    const { rows } = await sql<{ wrong: string }>`
      select 'count ' || o.done || ' of ' || count(c.evidence_id) as wrong
      from obligations o left join credits c on c.obligation_id = o.id
      where o.plan_id = ${this.#planId} group by o.id having o.done <> count(c.evidence_id)
      union all
      select 'item not counted' from evidence e where e.unit_id = ${this.#unitId} and e.withdrawn_at is null
        and not exists (select from credits c where c.evidence_id = e.id)`.execute(this.#plain.db);
    return rows[0]?.wrong ?? null;
  }
}
