import {
  addDays,
  addMonths,
  type LocalDate,
  monthsBetween,
  type YearMonth,
} from '../../../platform/clock/clock.ts';
import { type OwingCell, owedSet } from '../obligations/owing-cells.ts';
import { type CellCounts, cellStatus, missingCount, type ObligationState } from '../rules.ts';
import type { Dispensation } from './dispensations.ts';
import type { OwedMeasure, Terms } from './terms.ts';
import type { OwedBy, OwingLife, Stretch } from './who-owes.ts';

/**
 * One made-up year of a small house, without a database: units that begin, end, move and take each other's place; a plan
 * that is amended; units excused and postponed; items that come in. Whatever happens, every figure must be explained.
 */
export interface RandomHistory {
  cells: OwingCell[];
  /** Evidence by unit, as days. */
  items: Map<string, LocalDate[]>;
  today: LocalDate;
  /** Measures that are reports: their day can be put off beyond the days their evidence is dated in. */
  reports: ReadonlySet<string>;
}

const kinds = ['preschool', 'primary_school', 'lower_secondary_school'];
const districts = ['h1', 'h2', 'h3'];

export class HistoryMaker {
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }

  #int(below: number): number {
    return Math.floor(this.#random() * below);
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#int(list.length)]!;
  }

  #some<T>(list: readonly T[]): T[] {
    return list.filter(() => this.#chance(0.5));
  }

  #day(): LocalDate {
    return addDays('2023-01-01', this.#int(365));
  }

  #month(): YearMonth {
    return `2023-${String(1 + this.#int(12)).padStart(2, '0')}`;
  }

  make(): RandomHistory {
    const lives = this.#lives();
    const countedMonths = this.#months();
    const measures = [0, 1, 2].map((no) => this.#measure(`m${no}`, lives));
    const dispensations = [0, 1, 2].slice(this.#int(4)).map((no) => this.#dispensation(`d${no}`, lives));
    const today = this.#day();
    const plan = { year: 2023, countedMonths };
    const cells = owedSet({ plan, measures, lives, dispensations, structureOn: today });
    const items = new Map(
      lives.map((life) => [life.id, Array.from({ length: this.#int(8) }, () => this.#day())]),
    );
    const reports = new Set(measures.filter((one) => one.kind === 'report').map((one) => one.id));
    return { cells, items, today, reports };
  }

  #months(): YearMonth[] {
    const all = monthsBetween('2023-01', '2023-12');
    const from = this.#int(6);
    const run = all.slice(from, from + 1 + this.#int(12 - from));
    return this.#chance(0.2) ? run.filter(() => this.#chance(0.7)) : run;
  }

  #lives(): OwingLife[] {
    const lives = Array.from({ length: 4 }, (_, no) => this.#life(`u${no}`));
    return lives.map((life) => (this.#chance(0.4) ? this.#heirOf(life, lives) : life));
  }

  #life(id: string): OwingLife {
    const from = this.#chance(0.6) ? '2020-01-01' : this.#day();
    const to = this.#chance(0.7)
      ? null
      : addDays(from < '2023-01-01' ? this.#day() : from, 1 + this.#int(200));
    const turn = this.#chance(0.3)
      ? addDays(from < '2023-01-01' ? this.#day() : from, 1 + this.#int(90))
      : null;
    const stretches =
      turn && (to === null || turn < to)
        ? [this.#stretch(from, turn), this.#stretch(turn, to)]
        : [this.#stretch(from, to)];
    return { id, stretches, owesFrom: this.#chance(0.2) ? this.#day() : null, predecessors: [] };
  }

  #stretch(from: LocalDate, to: LocalDate | null): Stretch {
    const isBelow = this.#chance(0.7);
    const above = isBelow ? [{ unitId: this.#pick(districts), fromOn: '0001-01-01' }] : [];
    if (isBelow && this.#chance(0.2)) above.push({ unitId: this.#pick(districts), fromOn: this.#day() });
    const level = isBelow ? 'below' : 'direct';
    const aboveEndedOn = this.#chance(0.2) ? to : null;
    return { from, to, kind: this.#pick(kinds), level, above, aboveEndedOn };
  }

  #heirOf(life: OwingLife, lives: readonly OwingLife[]): OwingLife {
    const others = lives.filter((one) => one.id !== life.id);
    const begins = life.stretches[0]!.from;
    const fromOn = this.#chance(0.5) && begins > '2023-01-01' ? begins : addDays(begins, this.#int(300));
    return { ...life, predecessors: this.#some(others).map((one) => ({ unitId: one.id, fromOn })) };
  }

  #rule(lives: readonly OwingLife[]): OwedBy {
    const ids = lives.map((life) => life.id);
    return {
      kinds: this.#some(kinds),
      unitIds: this.#chance(0.3) ? this.#some(ids) : [],
      exceptUnitIds: this.#chance(0.3) ? [this.#pick(ids)] : [],
      levels: this.#chance(0.3) ? [this.#pick(['direct', 'below'] as const)] : [],
      underIds: this.#chance(0.3) ? this.#some(districts) : [],
    };
  }

  #measure(id: string, lives: readonly OwingLife[]): OwedMeasure {
    const kind = this.#pick(['quota', 'quota', 'presence', 'coverage', 'report'] as const);
    const dueRule =
      kind === 'report' && this.#chance(0.5)
        ? {
            every: this.#pick(['month', 'quarter', 'half-year'] as const),
            day: this.#chance(0.3) ? null : 1 + this.#int(31),
            month: this.#pick(['last', 'next'] as const),
          }
        : null;
    const period = dueRule
      ? dueRule.every === 'month'
        ? 'month'
        : 'quarter'
      : this.#pick(['month', 'quarter', 'plan'] as const);
    const terms = this.#terms(lives);
    const last = terms.at(-1)!;
    const { needed, owedBy, dueOn } = last;
    return { id, kind, period, dueRule, needed, owedBy, dueOn, terms: terms.length > 1 ? terms : [] };
  }

  #terms(lives: readonly OwingLife[]): Terms[] {
    const first = this.#turn(null, lives);
    const months = this.#some(monthsBetween('2023-02', '2023-12')).slice(0, this.#int(4));
    return [first, ...months.map((month) => this.#turn(`${month}-01`, lives))];
  }

  #turn(from: LocalDate | null, lives: readonly OwingLife[]): Terms {
    const dueOn = this.#chance(0.4) ? this.#day() : null;
    return {
      from,
      needed: 1 + this.#int(6),
      owedBy: this.#rule(lives),
      dueOn: dueOn && from && dueOn < from ? from : dueOn,
      ended: from !== null && this.#chance(0.2),
    };
  }

  #dispensation(id: string, lives: readonly OwingLife[]): Dispensation {
    const fromMonth = this.#month();
    const toMonth = addMonths(fromMonth, this.#int(12));
    const kind = this.#pick(['exempt', 'postpone'] as const);
    return {
      id,
      kind,
      unitIds: this.#some(lives.map((life) => life.id)),
      measureIds: this.#chance(0.5) ? [] : this.#some(['m0', 'm1', 'm2']),
      fromMonth,
      toMonth,
      until: kind === 'postpone' ? this.#day() : null,
      endedFrom: this.#chance(0.2) ? this.#month() : null,
    };
  }
}

/** What the house would show for each cell on the day, counted from its evidence as the ledger does. */
export function countsOf({ cells, items }: RandomHistory): (CellCounts & { cell: OwingCell })[] {
  return cells.map((cell) => {
    const days = items.get(cell.unitId) ?? [];
    const counted = days.filter((day) => day >= cell.periodStart && day <= cell.periodEnd);
    const late = counted.filter((day) => day > cell.dueOn).length;
    const state: ObligationState = cell.isExcused ? 'exempt' : 'owed';
    return { cell, needed: cell.needed, done: counted.length, late, state, dueOn: cell.dueOn };
  });
}

/** What is wrong with a history, or null: the laws of the owed-set. */
export function whyWrong(history: RandomHistory): string | null {
  const { cells, items, today, reports } = history;
  const counts = countsOf(history);
  for (const one of counts) {
    const { cell } = one;
    if (!Number.isInteger(cell.needed) || cell.needed < 1) return `needed ${cell.needed}`;
    const isPutOff = reports.has(cell.measureId) && cell.dispensationId !== null && !cell.isExcused;
    if (cell.dueOn < cell.periodStart || (cell.periodEnd < cell.dueOn && !isPutOff))
      return 'due day outside its period';
    if (cell.isExcused && cell.dispensationId === null) return 'excused by nothing';
    if (missingCount(one, today) > one.needed) return 'more missing than needed';
  }
  const keys = new Set(cells.map((cell) => `${cell.measureId} ${cell.unitId} ${cell.periodStart}`));
  if (keys.size < cells.length) return 'one cell twice';
  return wrongRate(counts, today) ?? countedTwice(cells, items);
}

function wrongRate(counts: readonly CellCounts[], today: LocalDate): string | null {
  const statuses = counts.map((one) => cellStatus(one, today));
  const owed = statuses.filter((status) => status !== 'exempt' && status !== 'nothing').length;
  const done = statuses.filter((status) => status === 'enough' || status === 'late').length;
  const missing = statuses.filter((status) => status === 'owed').length;
  return done > owed || done + missing > owed ? `rate ${done}/${owed}, missing ${missing}` : null;
}

/** An item counts in one period of a measure, never in two. */
function countedTwice(cells: readonly OwingCell[], items: RandomHistory['items']): string | null {
  for (const own of Map.groupBy(cells, (cell) => `${cell.measureId} ${cell.unitId}`).values())
    for (const day of items.get(own[0]!.unitId) ?? [])
      if (own.filter((cell) => day >= cell.periodStart && day <= cell.periodEnd).length > 1)
        return 'an item in two periods';
  return null;
}
