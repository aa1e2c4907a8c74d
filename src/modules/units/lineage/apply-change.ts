import type { Change, ChangeKind, NewUnit } from './changes.ts';
import {
  addLine,
  childrenFrom,
  type Draft,
  dropLife,
  dropTurns,
  endLife,
  newLife,
  type Patch,
  patchFrom,
  putLife,
  repointChildren,
} from './draft.ts';
import { endedOn, type Life, nameOn, versionOn } from './forest.ts';
import { type Problem, problems } from './problems.ts';
import {
  isEverAbove,
  whyNotAlive,
  whyNotChildless,
  whyNotCode,
  whyNotDay,
  whyNotEnding,
  whyNotName,
  whyNotNew,
  whyNotParents,
  whyNotTakenOver,
} from './whys.ts';

type Of<K extends ChangeKind> = Extract<Change, { kind: K }>;

/** Works one change into the draft. @returns why it cannot be; then the draft is as it was */
export function applyChange(draft: Draft, change: Change): Problem | null {
  const badDay = whyNotDay(change.effectiveOn);
  if (badDay) return badDay;
  switch (change.kind) {
    case 'found':
      return found(draft, change);
    case 'rename':
      return rename(draft, change);
    case 'move':
      return move(draft, change);
    case 'merge':
      return merge(draft, change);
    case 'split':
      return split(draft, change);
    case 'close':
      return close(draft, change);
  }
}

/** Adds a unit, or says why not. */
function addUnit(draft: Draft, unit: NewUnit, day: string): Life | Problem {
  const wrong = whyNotNew(draft, unit);
  if (wrong) return wrong;
  const life = newLife(draft, unit, day);
  const misplaced = whyNotParents(draft, life, day);
  if (misplaced) return misplaced;
  putLife(draft, life);
  return life;
}

function isProblem(result: Life | Problem): result is Problem {
  return 'message' in result;
}

function found(draft: Draft, { unit, effectiveOn }: Of<'found'>): Problem | null {
  const life = addUnit(draft, unit, effectiveOn);
  if (isProblem(life)) return life;
  addLine(draft, { kind: 'found', effectiveOn, fromId: null, toId: life.id, inherits: false });
  return null;
}

/** Patches a unit from a day on and keeps the line; taken back when its parents would not fit any more. */
function patch(
  draft: Draft,
  life: Life,
  line: { kind: ChangeKind; effectiveOn: string },
  change: Patch,
): Problem | null {
  const patched = patchFrom(life, line.effectiveOn, change, draft.newId);
  const misplaced = whyNotParents(draft, patched, line.effectiveOn);
  if (misplaced) return misplaced;
  putLife(draft, patched);
  const strandedChild = change.kind ? whyNotChildren(draft, life.id, line.effectiveOn) : null;
  if (strandedChild) {
    putLife(draft, life);
    return strandedChild;
  }
  addLine(draft, { ...line, fromId: life.id, toId: life.id, inherits: false });
  return null;
}

function whyNotChildren(draft: Draft, unitId: string, day: string): Problem | null {
  for (const child of childrenFrom(draft, unitId, day)) {
    const misplaced = whyNotParents(draft, child, day);
    if (misplaced) return misplaced;
  }
  return null;
}

function rename(draft: Draft, change: Of<'rename'>): Problem | null {
  const { effectiveOn, name, unitKind, code } = change;
  const life = draft.lives.get(change.unitId);
  const wrong = whyNotAlive(life, effectiveOn) ?? whyNotName(name);
  if (wrong || !life) return wrong;
  const wrongCode = code === undefined ? null : whyNotCode(draft, code, life.id);
  if (wrongCode) return wrongCode;
  const now = versionOn(life, effectiveOn)!;
  const wanted = {
    name,
    shortName: change.shortName ?? (name === now.name ? now.shortName : name),
    kind: unitKind ?? now.kind,
  };
  const newCode = code !== undefined && code !== life.code;
  const same = wanted.name === now.name && wanted.shortName === now.shortName && wanted.kind === now.kind;
  if (same && !newCode) return problems.noChange(now.name);
  const failed = patch(draft, life, { kind: 'rename', effectiveOn }, wanted);
  if (failed || !newCode) return failed;
  draft.formerCodes.push({ unitId: life.id, code: life.code, usedTo: effectiveOn });
  putLife(draft, { ...draft.lives.get(life.id)!, code });
  return null;
}

function move(draft: Draft, { effectiveOn, unitId, parentId }: Of<'move'>): Problem | null {
  const life = draft.lives.get(unitId);
  const wrong = whyNotAlive(life, effectiveOn);
  if (wrong || !life) return wrong;
  const now = versionOn(life, effectiveOn)!;
  if (now.parentId === parentId) return problems.noChange(now.name);
  return patch(draft, life, { kind: 'move', effectiveOn }, { parentId });
}

function merge(draft: Draft, { effectiveOn, unitIds, into }: Of<'merge'>): Problem | null {
  const targetId = 'unitId' in into ? into.unitId : null;
  const sourceIds = [...new Set(unitIds)].filter((id) => id !== targetId);
  if (sourceIds.length < (targetId ? 1 : 2)) return problems.mergeNeedsTwo();
  const wrong = targetId ? whyNotAlive(draft.lives.get(targetId), effectiveOn) : null;
  if (wrong) return wrong;
  for (const id of sourceIds) {
    const source = draft.lives.get(id);
    const cannotEnd = whyNotEnding(draft, source, effectiveOn);
    if (cannotEnd || !source) return cannotEnd;
    const above = 'unit' in into ? into.unit.parentId : into.unitId;
    if (above && isEverAbove(draft, id, above, effectiveOn))
      return problems.mergeBelow(nameOn(source, effectiveOn), nameOn(draft.lives.get(above)!, effectiveOn));
    const notTaken = whyNotTakenOver(draft, source, targetOf(draft, into, effectiveOn), effectiveOn);
    if (notTaken) return notTaken;
  }
  const target = 'unit' in into ? addUnit(draft, into.unit, effectiveOn) : draft.lives.get(into.unitId)!;
  if (isProblem(target)) return target;
  for (const id of sourceIds) passOn(draft, id, target.id, { kind: 'merge', effectiveOn }, sourceIds);
  return null;
}

function targetOf(draft: Draft, into: Of<'merge'>['into'], day: string) {
  if ('unit' in into) return { kind: into.unit.kind, name: into.unit.name, endsOn: null };
  const life = draft.lives.get(into.unitId)!;
  const { kind, name } = versionOn(life, day)!;
  return { kind, name, endsOn: endedOn(life) };
}

/** One unit ends and another takes its place: what stood under it, what it owed. */
function passOn(
  draft: Draft,
  fromId: string,
  toId: string,
  line: { kind: ChangeKind; effectiveOn: string },
  endingIds: readonly string[] = [],
): void {
  const { effectiveOn } = line;
  draft.touched.add(toId);
  addLine(draft, { ...line, fromId, toId, inherits: true });
  for (const childId of repointChildren(draft, fromId, toId, effectiveOn, endingIds))
    addLine(draft, { kind: 'move', effectiveOn, fromId: childId, toId: childId, inherits: false });
  end(draft, fromId, effectiveOn);
}

function end(draft: Draft, unitId: string, day: string): void {
  dropTurns(draft, unitId, day);
  putLife(draft, endLife(draft.lives.get(unitId)!, day));
}

function split(draft: Draft, { effectiveOn, unitId, units, goesOn }: Of<'split'>): Problem | null {
  const life = draft.lives.get(unitId);
  const wrong = goesOn ? whyNotAlive(life, effectiveOn) : whyNotEnding(draft, life, effectiveOn);
  if (wrong || !life) return wrong;
  if (units.length === 0) return problems.splitNeedsNew();
  const notTaken = goesOn ? null : whyNotReplaced(draft, life, units, effectiveOn);
  if (notTaken) return notTaken;
  const made: Life[] = [];
  for (const unit of units) {
    const one = addUnit(draft, unit, effectiveOn);
    if (isProblem(one)) {
      for (const already of made) dropLife(draft, already);
      return one;
    }
    made.push(one);
  }
  draft.touched.add(unitId);
  const [first, ...others] = made.map((one) => one.id);
  const line = { kind: 'split', effectiveOn } as const;
  if (goesOn) addLine(draft, { ...line, fromId: unitId, toId: first!, inherits: false });
  else passOn(draft, unitId, first!, line);
  for (const toId of others) addLine(draft, { ...line, fromId: unitId, toId, inherits: false });
  return null;
}

function whyNotReplaced(draft: Draft, life: Life, units: readonly NewUnit[], day: string): Problem | null {
  const below = units.find(({ parentId }) => parentId && isEverAbove(draft, life.id, parentId, day));
  if (below) return problems.mergeBelow(nameOn(life, day), below.name);
  return whyNotTakenOver(draft, life, { ...units[0]!, endsOn: null }, day);
}

function close(draft: Draft, { effectiveOn, unitId }: Of<'close'>): Problem | null {
  const life = draft.lives.get(unitId);
  const wrong = whyNotEnding(draft, life, effectiveOn);
  if (wrong || !life) return wrong;
  const hasChildren = whyNotChildless(draft, life, effectiveOn);
  if (hasChildren) return hasChildren;
  end(draft, unitId, effectiveOn);
  addLine(draft, { kind: 'close', effectiveOn, fromId: unitId, toId: null, inherits: false });
  return null;
}
