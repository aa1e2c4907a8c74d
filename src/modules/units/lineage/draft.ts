import type { LocalDate } from '../../../platform/clock/clock.ts';
import { slugOf } from '../../../platform/text/clean-text.ts';
import type { LineageLine, NewUnit } from './changes.ts';
import { type Life, overlaps, type UnitVersion } from './forest.ts';

/** All units as they will be once some changes are recorded; what is stored is not touched yet. */
export interface Draft {
  lives: Map<string, Life>;
  /** Versions that are stored; others come with this draft. */
  storedIds: ReadonlySet<string>;
  /** Parent → units that stand under it at some time. */
  childIds: Map<string, Set<string>>;
  slugs: Map<string, string>;
  /** Folded code → unit that has it. */
  codes: Map<string, string>;
  /** Days on which something begins, for checks over time. */
  starts: Set<LocalDate>;
  touched: Set<string>;
  /** The last day on which something is recorded about a unit: it cannot end before. */
  lastLineOn: Map<string, LocalDate>;
  lines: LineageLine[];
  formerCodes: { unitId: string; code: string; usedTo: LocalDate }[];
  owesFrom: Map<string, LocalDate>;
  newId: () => string;
}

export function foldCode(code: string): string {
  return code.normalize('NFC').toLowerCase();
}

export function draftOf(
  lives: Iterable<Life>,
  newId: () => string,
  lastLineOn: ReadonlyMap<string, LocalDate> = new Map(),
): Draft {
  const all = [...lives];
  const draft: Draft = {
    lives: new Map(),
    storedIds: new Set(all.flatMap((life) => life.versions.map((version) => version.id))),
    childIds: new Map(),
    slugs: new Map(),
    codes: new Map(),
    starts: new Set(),
    touched: new Set(),
    lastLineOn: new Map(lastLineOn),
    lines: [],
    formerCodes: [],
    owesFrom: new Map(),
    newId,
  };
  for (const life of all) keepLife(draft, life);
  return draft;
}

function keepLife(draft: Draft, life: Life): void {
  draft.lives.set(life.id, life);
  draft.codes.set(foldCode(life.code), life.id);
  for (const { parentId, slug, validFrom } of life.versions) {
    draft.slugs.set(slug, life.id);
    draft.starts.add(validFrom);
    if (parentId) draft.childIds.set(parentId, (draft.childIds.get(parentId) ?? new Set()).add(life.id));
  }
}

/** Puts a changed unit in place of the old one. */
export function putLife(draft: Draft, life: Life): void {
  const before = draft.lives.get(life.id);
  if (before && before.code !== life.code) draft.codes.delete(foldCode(before.code));
  draft.touched.add(life.id);
  keepLife(draft, life);
}

export function addLine(draft: Draft, line: LineageLine): void {
  draft.lines.push(line);
  // Of the same day, a unit may be moved (its upper one ends) and end.
  if (line.kind === 'move' || line.kind === 'rename') return;
  for (const id of [line.fromId, line.toId]) {
    if (id && (draft.lastLineOn.get(id) ?? '') < line.effectiveOn) draft.lastLineOn.set(id, line.effectiveOn);
  }
}

export type Patch = Partial<Pick<UnitVersion, 'name' | 'shortName' | 'kind' | 'parentId'>>;
type PatchKey = keyof Patch;

/**
 * Says that something holds from a day on: up to the day on which the same thing is known to change again, so that
 * what is learned late does not undo what was learned before it.
 */
export function patchFrom(life: Life, day: LocalDate, patch: Patch, newId: () => string): Life {
  const at = life.versions.find((one) => one.validFrom <= day && overlaps(one, day))!;
  let open = Object.keys(patch) as PatchKey[];
  const versions = life.versions.flatMap((one): UnitVersion[] => {
    if (!overlaps(one, day)) return [one];
    if (one === at && one.validFrom < day)
      return [
        { ...one, validTo: day },
        { ...one, ...patch, id: newId(), validFrom: day },
      ];
    open = open.filter((key) => one === at || one[key] === at[key]);
    return [{ ...one, ...Object.fromEntries(open.map((key) => [key, patch[key]])) }];
  });
  return { ...life, versions };
}

/** Everything that stands under a unit from a day on goes under another. */
export function repointChildren(
  draft: Draft,
  fromId: string,
  toId: string,
  day: LocalDate,
  endingIds: readonly string[],
): string[] {
  const moved: string[] = [];
  for (const childId of draft.childIds.get(fromId) ?? []) {
    if (endingIds.includes(childId)) continue;
    const child = draft.lives.get(childId)!;
    const versions = child.versions.flatMap((one): UnitVersion[] => {
      if (one.parentId !== fromId || !overlaps(one, day)) return [one];
      if (one.validFrom >= day) return [{ ...one, parentId: toId }];
      return [
        { ...one, validTo: day },
        { ...one, id: draft.newId(), validFrom: day, parentId: toId },
      ];
    });
    if (versions.every((one, index) => one === child.versions[index])) continue;
    putLife(draft, { ...child, versions });
    moved.push(childId);
  }
  return moved;
}

export function childrenFrom(draft: Draft, unitId: string, day: LocalDate): Life[] {
  const ids = [...(draft.childIds.get(unitId) ?? [])];
  return ids
    .map((id) => draft.lives.get(id)!)
    .filter((child) => child.versions.some((one) => one.parentId === unitId && overlaps(one, day)));
}

export function endLife(life: Life, day: LocalDate): Life {
  const lived = life.versions.filter((one) => one.validFrom < day);
  return { ...life, versions: lived.map((one) => (overlaps(one, day) ? { ...one, validTo: day } : one)) };
}

/** A unit that ends needs no line about what else it would have become that day. */
export function dropTurns(draft: Draft, unitId: string, day: LocalDate): void {
  draft.lines = draft.lines.filter(
    (line) =>
      line.toId !== unitId || line.fromId !== unitId || line.effectiveOn !== day || line.kind === 'found',
  );
}

/** Takes a unit that was just added out again. */
export function dropLife(draft: Draft, life: Life): void {
  draft.lives.delete(life.id);
  draft.touched.delete(life.id);
  draft.owesFrom.delete(life.id);
  draft.codes.delete(foldCode(life.code));
  for (const { slug, parentId } of life.versions) {
    draft.slugs.delete(slug);
    if (parentId) draft.childIds.get(parentId)?.delete(life.id);
  }
}

export function newLife(draft: Draft, unit: NewUnit, day: LocalDate): Life {
  const { name, kind, parentId, code } = unit;
  const version: UnitVersion = {
    id: draft.newId(),
    validFrom: day,
    validTo: null,
    name,
    shortName: unit.shortName ?? name,
    slug: freeSlug(draft, unit, day),
    kind,
    parentId,
  };
  const id = unit.id ?? draft.newId();
  if (unit.owesFrom && unit.owesFrom > day) draft.owesFrom.set(id, unit.owesFrom);
  return { id, code, versions: [version] };
}

/** Schools of one name are told apart by the unit above, then by a number. */
function freeSlug(draft: Draft, unit: NewUnit, day: LocalDate): string {
  const plain = slugOf(unit.name) || slugOf(unit.code) || 'don-vi';
  const parent = unit.parentId ? draft.lives.get(unit.parentId) : undefined;
  const above = parent?.versions.findLast((one) => one.validFrom <= day)?.shortName;
  const tries = above ? [plain, `${plain}-${slugOf(above, 40)}`] : [plain];
  const free = tries.find((slug) => !draft.slugs.has(slug));
  if (free) return free;
  for (let no = 2; ; no++) {
    const slug = `${tries.at(-1)}-${no}`;
    if (!draft.slugs.has(slug)) return slug;
  }
}
