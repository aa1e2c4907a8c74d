import { addDays, type LocalDate } from '../../../platform/clock/clock.ts';
import { middleKinds, schoolKinds, type UnitKind, unitKindLabels } from '../labels.ts';
import type { NewUnit } from './changes.ts';
import { childrenFrom, type Draft, foldCode } from './draft.ts';
import { endedOn, foundedOn, type Life, nameOn, overlaps, standsThrough, versionOn } from './forest.ts';
import { type Problem, problems } from './problems.ts';

/** The single rules: each says why not, or null. */

const earliest = '1945-09-02';
const latest = '2100-01-01';

export function whyNotDay(day: LocalDate): Problem | null {
  const exists = /^\d{4}-\d\d-\d\d$/.test(day) && addDays(addDays(day, 1), -1) === day;
  return exists && day >= earliest && day < latest ? null : problems.badDate();
}

export function whyNotAlive(life: Life | undefined, day: LocalDate): Problem | null {
  if (!life) return problems.unitUnknown();
  if (day < foundedOn(life)) return problems.notYet(nameOn(life, day), foundedOn(life));
  return versionOn(life, day) ? null : problems.ended(nameOn(life, day), endedOn(life)!);
}

/** A unit ends on a day only if it lived before it and nothing is known of it from that day on. */
export function whyNotEnding(draft: Draft, life: Life | undefined, day: LocalDate): Problem | null {
  const notAlive = whyNotAlive(life, day);
  if (notAlive || !life) return notAlive;
  if (foundedOn(life) >= day) return problems.notYet(nameOn(life, day), foundedOn(life));
  const later = life.versions.find(
    (one) => one.validFrom > day || (one.validFrom === day && draft.storedIds.has(one.id)),
  );
  const lastLine = draft.lastLineOn.get(life.id);
  const known = later?.validFrom ?? endedOn(life) ?? (lastLine && lastLine >= day ? lastLine : null);
  return known ? problems.laterChange(nameOn(life, day), known) : null;
}

const longestName = 200;

export function whyNotName(name: string): Problem | null {
  if (name.trim() === '') return problems.nameBlank();
  return name.length > longestName ? problems.nameTooLong() : null;
}

export function whyNotCode(draft: Draft, code: string, ownId: string | null): Problem | null {
  if (code === '') return problems.codeBlank();
  if (!/^[\p{L}\p{N}._/-]{1,40}$/u.test(code)) return problems.codeOdd(code);
  const holder = draft.codes.get(foldCode(code));
  if (!holder || holder === ownId) return null;
  return problems.codeTaken(code, draft.lives.get(holder)!.versions.at(-1)!.name);
}

/** Whose unit above may be of which kind; nurseries may belong to a school. */
function fitsUnder(kind: UnitKind, parent: UnitKind): boolean {
  if (kind === 'department') return false;
  if (!schoolKinds.includes(kind)) return parent === 'department';
  if (parent === 'department' || middleKinds.includes(parent)) return true;
  return schoolKinds.includes(parent) && (kind === 'childcare_facility' || kind === 'preschool');
}

/** Every parent a unit has from a day on exists all that time, is of a fitting kind and not below the unit. */
export function whyNotParents(draft: Draft, life: Life, day: LocalDate): Problem | null {
  for (const version of life.versions) {
    if (!overlaps(version, day)) continue;
    const from = version.validFrom > day ? version.validFrom : day;
    const { parentId, kind, name } = version;
    if (!parentId) {
      if (kind !== 'department') return problems.parentNeeded(name);
      continue;
    }
    const parent = draft.lives.get(parentId);
    if (!parent) return problems.parentUnknown();
    if (!standsThrough(parent, from, version.validTo)) return problems.parentGone(nameOn(parent, from), from);
    const parentKind = versionOn(parent, from)!.kind;
    if (!fitsUnder(kind, parentKind)) return problems.parentKind(nameOn(parent, from), unitKindLabels[kind]);
  }
  return whyNotAbove(draft, life, day);
}

/** The days from one on at which anything that is known so far begins. */
function daysFrom(draft: Draft, day: LocalDate): LocalDate[] {
  return [day, ...[...draft.starts].filter((start) => start > day)];
}

function whyNotAbove(draft: Draft, life: Life, day: LocalDate): Problem | null {
  for (const at of daysFrom(draft, day)) {
    const parentId = versionOn(life, at)?.parentId;
    if (parentId && isAbove(draft, life.id, parentId, at))
      return problems.parentBelow(nameOn(life, at), nameOn(draft.lives.get(parentId)!, at));
  }
  return null;
}

/** Whether a unit is another's ancestor (or the same) on a day or at any known time after it. */
export function isEverAbove(draft: Draft, upperId: string, lowerId: string, day: LocalDate): boolean {
  return daysFrom(draft, day).some((at) => isAbove(draft, upperId, lowerId, at));
}

function isAbove(draft: Draft, upperId: string, lowerId: string, day: LocalDate): boolean {
  const seen = new Set<string>();
  for (let id: string | null = lowerId; id && !seen.has(id); ) {
    if (id === upperId) return true;
    seen.add(id);
    const life: Life | undefined = draft.lives.get(id);
    id = (life && versionOn(life, day)?.parentId) ?? null;
  }
  return false;
}

/** What stands under a unit that ends could not stand under the one that takes its place. */
export function whyNotTakenOver(
  draft: Draft,
  source: Life,
  target: { kind: UnitKind; name: string; endsOn: LocalDate | null },
  day: LocalDate,
): Problem | null {
  for (const child of childrenFrom(draft, source.id, day)) {
    const { kind } = versionOn(child, day) ?? child.versions.at(-1)!;
    if (target.endsOn) return problems.parentGone(target.name, day);
    if (!fitsUnder(kind, target.kind)) return problems.parentKind(target.name, unitKindLabels[kind]);
  }
  return null;
}

export function whyNotNew(draft: Draft, unit: NewUnit): Problem | null {
  return whyNotName(unit.name) ?? whyNotCode(draft, unit.code, null);
}

export function whyNotChildless(draft: Draft, life: Life, day: LocalDate): Problem | null {
  const children = childrenFrom(draft, life.id, day);
  if (children.length === 0) return null;
  return problems.openChildren(
    nameOn(life, day),
    children.map((child) => nameOn(child, day)),
  );
}
