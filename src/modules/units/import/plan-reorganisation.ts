import { addDays, type LocalDate } from '../../../platform/clock/clock.ts';
import { applyChange } from '../lineage/apply-change.ts';
import type { Change, NewUnit } from '../lineage/changes.ts';
import { type Draft, foldCode } from '../lineage/draft.ts';
import { versionOn } from '../lineage/forest.ts';
import { isSameName } from './cell-text.ts';
import { UnitFinder } from './find-unit.ts';
import { kindInName } from './kind-words.ts';
import type { PlannedRow } from './plan-units.ts';
import type { ReorganisationField } from './reorganisation-columns.ts';
import { checkOneVoice, readTurnRow, type TurnRow } from './reorganisation-rows.ts';
import type { ListRow } from './row-reading.ts';

export interface ReorganisationPlan {
  rows: PlannedRow[];
  changes: Change[];
}

/** A change that waits for its turn: the unit above may come with another line. */
interface Step {
  rank: number;
  rows: TurnRow[];
  words: string;
  /** Null while the unit above is not there yet. */
  build(): Change | null;
  lastProblem?: string;
}

const ranks = { found: 0, rename: 1, move: 2, merge: 3, split: 4, close: 5 } as const;

/**
 * What a list "from old to new" means: nothing new beside an old unit → it ends; one old, one new code → the same unit
 * under a new code; several old, one new → merged; one old, several new → split; nothing old → founded. Everything
 * happens on one day, in an order in which it can.
 */
export function planReorganisation(
  list: readonly ListRow<ReorganisationField>[],
  draft: Draft,
  formerCodes: readonly { unitId: string; code: string }[],
  effectiveOn: LocalDate,
): ReorganisationPlan {
  const finder = new UnitFinder(draft.lives.values(), formerCodes, addDays(effectiveOn, -1));
  const rows = list.map((row) => readTurnRow(row, finder));
  const steps = new Planner(rows, finder, draft, effectiveOn).steps();
  const changes = applyInTurn(steps, draft, finder);
  const wordsOf = new Map<TurnRow, string[]>();
  for (const step of steps)
    for (const row of step.rows) wordsOf.set(row, [...(wordsOf.get(row) ?? []), step.words]);
  return {
    changes,
    rows: rows.map((row): PlannedRow => {
      const words = wordsOf.get(row) ?? [];
      return {
        no: row.no,
        state: row.errors.length > 0 ? 'error' : words.length > 0 ? 'changed' : 'same',
        code: row.oldText || row.newCode,
        name: row.newName ?? '',
        notes: row.notes,
        errors: row.errors,
        unitId: row.oldId,
        changes: words,
      };
    }),
  };
}

/** Again and again over what is left, until nothing more can be done; what is left then says why. */
function applyInTurn(steps: readonly Step[], draft: Draft, finder: UnitFinder): Change[] {
  const changes: Change[] = [];
  let waiting = steps.filter((step) => step.rows.every((row) => row.errors.length === 0));
  waiting = waiting.toSorted((a, b) => a.rank - b.rank);
  for (let progress = true; progress && waiting.length > 0; ) {
    progress = false;
    for (const step of waiting) {
      const change = step.build();
      if (!change) continue;
      const problem = applyChange(draft, change);
      if (problem) {
        step.lastProblem = problem.message;
        continue;
      }
      changes.push(change);
      learn(change, draft, finder);
      step.lastProblem = 'done';
      progress = true;
    }
    waiting = waiting.filter((step) => step.lastProblem !== 'done');
  }
  for (const step of waiting)
    for (const row of step.rows)
      row.errors.push(step.lastProblem ?? `Không tìm thấy nơi trực thuộc “${row.newParent}”.`);
  return changes;
}

/** New codes and names can be units above from now on. */
function learn(change: Change, draft: Draft, finder: UnitFinder): void {
  const made = change.kind === 'merge' && 'unit' in change.into ? [change.into.unit] : [];
  if (change.kind === 'found') made.push(change.unit);
  if (change.kind === 'split') made.push(...change.units);
  for (const unit of made) finder.add({ ...unit, id: draft.codes.get(foldCode(unit.code))! });
  if (change.kind !== 'rename') return;
  const life = draft.lives.get(change.unitId)!;
  const { name, kind } = versionOn(life, change.effectiveOn)!;
  finder.add({ id: life.id, code: life.code, name, kind });
}

class Planner {
  readonly #rows: readonly TurnRow[];
  readonly #finder: UnitFinder;
  readonly #draft: Draft;
  readonly #day: LocalDate;

  constructor(rows: readonly TurnRow[], finder: UnitFinder, draft: Draft, day: LocalDate) {
    this.#rows = rows;
    this.#finder = finder;
    this.#draft = draft;
    this.#day = day;
  }

  steps(): Step[] {
    const good = this.#rows.filter((row) => row.errors.length === 0);
    const isEnd = (row: TurnRow) => !row.newCode && !row.newName && !row.newKind && !row.newParent;
    const ends = good.filter(isEnd);
    const others = good.filter((row) => !isEnd(row));
    // Without a new code a line speaks of the old unit itself.
    const keyOf = (row: TurnRow) => foldCode(row.newCode || this.#codeOf(row.oldId) || `?${row.newName}`);
    const groups = [...Map.groupBy(others, keyOf).values()];
    const groupsOfOld = new Map<string, TurnRow[][]>();
    for (const group of groups)
      for (const id of new Set(group.map((row) => row.oldId)))
        if (id) groupsOfOld.set(id, [...(groupsOfOld.get(id) ?? []), group]);
    const steps = ends.flatMap((row) => this.#end(row));
    const splitting = new Set([...groupsOfOld].filter(([, own]) => own.length > 1).map(([id]) => id));
    for (const id of splitting) steps.push(...this.#split(id, groupsOfOld.get(id)!));
    for (const group of groups)
      if (!group.some((row) => row.oldId && splitting.has(row.oldId))) steps.push(...this.#group(group));
    return steps;
  }

  #codeOf(id: string | null): string | null {
    return id ? this.#draft.lives.get(id)!.code : null;
  }

  #nameOf(id: string): string {
    const life = this.#draft.lives.get(id)!;
    return (versionOn(life, addDays(this.#day, -1)) ?? life.versions.at(-1)!).name;
  }

  #end(row: TurnRow): Step[] {
    if (!row.oldId) {
      row.errors.push('Dòng không có đơn vị cũ, cũng không có đơn vị mới.');
      return [];
    }
    const unitId = row.oldId;
    return [
      {
        rank: ranks.close,
        rows: [row],
        words: `${this.#nameOf(unitId)} kết thúc`,
        build: () => ({ kind: 'close', effectiveOn: this.#day, unitId }),
      },
    ];
  }

  #group(group: TurnRow[]): Step[] {
    checkOneVoice(group);
    if (group.some((row) => row.errors.length > 0)) return [];
    const olds = [...new Set(group.flatMap((row) => row.oldId ?? []))];
    const code = group[0]!.newCode;
    const existing = code ? this.#finder.byCode(code) : (olds[0] ?? null);
    if (existing) return this.#intoKnown(existing, olds, group);
    if (!code) return refuse(group, 'Chưa có mã mới.');
    if (olds.length === 0) return this.#found(group);
    return olds.length === 1 ? this.#turn(olds[0]!, group) : this.#intoNew(olds, group);
  }

  /** The same unit goes on: another name, kind, code, unit above. */
  #turn(unitId: string, group: TurnRow[]): Step[] {
    const now = versionOn(this.#draft.lives.get(unitId)!, addDays(this.#day, -1));
    if (!now) return refuse(group, `${this.#nameOf(unitId)} không hoạt động trước ngày áp dụng.`);
    const steps: Step[] = [];
    const name = this.#say(group, 'newName') ?? now.name;
    const kind = this.#say(group, 'newKind') ?? now.kind;
    const code = this.#say(group, 'newCode');
    const newCode = code && foldCode(code) !== foldCode(this.#codeOf(unitId)!) ? code : undefined;
    if (!isSameName(name, now.name) || kind !== now.kind || newCode)
      steps.push({
        rank: ranks.rename,
        rows: group,
        words: isSameName(name, now.name) ? `${now.name}: đổi loại hoặc mã` : `${now.name} thành ${name}`,
        build: () => ({
          kind: 'rename',
          effectiveOn: this.#day,
          unitId,
          name,
          unitKind: kind,
          ...(newCode ? { code: newCode } : {}),
        }),
      });
    const parent = this.#say(group, 'newParent');
    if (parent && this.#parentId(parent) !== now.parentId)
      steps.push({
        rank: ranks.move,
        rows: group,
        words: `${now.name} chuyển về ${parent}`,
        build: () => {
          const parentId = this.#parentId(parent);
          return parentId ? { kind: 'move', effectiveOn: this.#day, unitId, parentId } : null;
        },
      });
    return steps;
  }

  #intoKnown(targetId: string, olds: string[], group: TurnRow[]): Step[] {
    const steps = this.#turn(targetId, group);
    const sources = olds.filter((id) => id !== targetId);
    if (sources.length === 0) return steps;
    steps.push({
      rank: ranks.merge,
      rows: group.filter((row) => row.oldId !== targetId),
      words: `${sources.map((id) => this.#nameOf(id)).join(', ')} sáp nhập vào ${this.#nameOf(targetId)}`,
      build: () => ({
        kind: 'merge',
        effectiveOn: this.#day,
        unitIds: sources,
        into: { unitId: targetId },
      }),
    });
    return steps;
  }

  #intoNew(olds: string[], group: TurnRow[]): Step[] {
    const made = this.#newUnit(group);
    if (!made) return [];
    return [
      {
        rank: ranks.merge,
        rows: group,
        words: `${olds.map((id) => this.#nameOf(id)).join(', ')} hợp nhất thành ${made.name}`,
        build: () => {
          const unit = made.build();
          return unit && { kind: 'merge', effectiveOn: this.#day, unitIds: olds, into: { unit } };
        },
      },
    ];
  }

  #found(group: TurnRow[]): Step[] {
    const made = this.#newUnit(group);
    if (!made) return [];
    return [
      {
        rank: ranks.found,
        rows: group,
        words: `lập ${made.name}`,
        build: () => {
          const unit = made.build();
          return unit && { kind: 'found', effectiveOn: this.#day, unit };
        },
      },
    ];
  }

  #split(unitId: string, groups: TurnRow[][]): Step[] {
    const rows = groups.flat();
    const goesOn = groups.some((group) => this.#finder.byCode(group[0]!.newCode) === unitId);
    const others = groups.filter((group) => this.#finder.byCode(group[0]!.newCode) !== unitId);
    if (
      others.some(
        (group) => group.some((row) => row.oldId !== unitId) || this.#finder.byCode(group[0]!.newCode),
      )
    )
      return refuse(
        rows,
        `${this.#nameOf(unitId)} vừa chia tách vừa sáp nhập. Ghi thành hai lần sắp xếp lại.`,
      );
    for (const group of groups) checkOneVoice(group);
    const made = others.map((group) => this.#newUnit(group));
    if (made.some((one) => one === null) || rows.some((row) => row.errors.length > 0)) return [];
    return [
      {
        rank: ranks.split,
        rows,
        words: `${this.#nameOf(unitId)} chia tách: ${made.map((one) => one!.name).join(', ')}`,
        build: () => {
          const units = made.map((one) => one!.build());
          if (units.some((unit) => unit === null)) return null;
          return { kind: 'split', effectiveOn: this.#day, unitId, units: units as NewUnit[], goesOn };
        },
      },
    ];
  }

  #say<K extends 'newName' | 'newKind' | 'newParent' | 'newCode'>(
    group: TurnRow[],
    field: K,
  ): TurnRow[K] | null {
    return group.find((row) => row[field])?.[field] ?? null;
  }

  #parentId(text: string): string | null {
    const found = this.#finder.parent(text);
    return found && 'id' in found ? found.id : null;
  }

  /** What a new unit needs to be told; the unit above is looked for when its turn comes. */
  #newUnit(group: TurnRow[]): { name: string; build: () => NewUnit | null } | null {
    const name = this.#say(group, 'newName');
    const kind = this.#say(group, 'newKind') ?? (name ? kindInName(name) : null);
    const parent = this.#say(group, 'newParent');
    const code = group[0]!.newCode;
    const missing = !name
      ? 'tên mới'
      : !kind
        ? 'loại mới'
        : !parent && kind !== 'department'
          ? 'nơi trực thuộc mới'
          : null;
    if (missing || !name || !kind) {
      refuse(group, `Đơn vị mới “${code}” chưa có ${missing}.`);
      return null;
    }
    const id = this.#draft.newId();
    return {
      name,
      build: () => {
        if (kind === 'department') return { id, code, name, kind, parentId: null };
        const parentId = this.#parentId(parent!);
        return parentId ? { id, code, name, kind, parentId } : null;
      },
    };
  }
}

function refuse(rows: readonly TurnRow[], why: string): [] {
  for (const row of rows) row.errors.push(why);
  return [];
}
