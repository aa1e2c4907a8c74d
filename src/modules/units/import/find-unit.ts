import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { UnitKind } from '../labels.ts';
import { middleKinds, schoolKinds } from '../labels.ts';
import { foldCode } from '../lineage/draft.ts';
import { type Life, versionOn } from '../lineage/forest.ts';
import { fold } from './cell-text.ts';

export interface KnownUnit {
  id: string;
  code: string;
  name: string;
  kind: UnitKind;
}

export type Found = { id: string } | { many: string[] } | null;

/** Finds units by what people write: a code of today or of before, a whole name, a district's name. Never by likeness. */
export class UnitFinder {
  readonly #byCode = new Map<string, string>();
  readonly #byFormer = new Map<string, Set<string>>();
  readonly #byName = new Map<string, Set<string>>();
  readonly #byPlace = new Map<string, Set<string>>();

  constructor(
    lives: Iterable<Life>,
    formerCodes: readonly { unitId: string; code: string }[],
    on: LocalDate,
  ) {
    for (const life of lives) {
      const version = versionOn(life, on) ?? life.versions.at(-1)!;
      this.add({ id: life.id, code: life.code, name: version.name, kind: version.kind });
    }
    for (const { unitId, code } of formerCodes) addTo(this.#byFormer, foldCode(code), unitId);
  }

  add({ id, code, name, kind }: KnownUnit): void {
    this.#byCode.set(foldCode(code), id);
    addTo(this.#byName, fold(name), id);
    if (kind === 'department') addTo(this.#byPlace, anyDepartment, id);
    if (!schoolKinds.includes(kind)) addTo(this.#byPlace, placeOf(name), id);
    if (middleKinds.includes(kind)) addTo(this.#byPlace, bareOf(name), id);
  }

  byCode(code: string): string | null {
    const former = this.#byFormer.get(foldCode(code));
    return this.#byCode.get(foldCode(code)) ?? (former?.size === 1 ? [...former][0]! : null);
  }

  byName(name: string): Found {
    return oneOf(this.#byName.get(fold(name)));
  }

  /** The unit above, as a list names it: code, name, or only the place. */
  parent(text: string): Found {
    const code = this.byCode(text.replace(/\s+/g, ''));
    if (code) return { id: code };
    if (departmentWords.test(fold(text))) return oneOf(this.#byPlace.get(anyDepartment));
    return (
      this.byName(text) ?? oneOf(this.#byPlace.get(placeOf(text))) ?? oneOf(this.#byPlace.get(bareOf(text)))
    );
  }
}

const anyDepartment = 'so giao duc';
const departmentWords = /^so( gd ?dt| gddt| gd va dt| giao duc| giao duc va dao tao| giao duc dao tao)?$/;

function addTo(map: Map<string, Set<string>>, key: string, id: string): void {
  if (key) map.set(key, (map.get(key) ?? new Set()).add(id));
}

function oneOf(ids: ReadonlySet<string> | undefined): Found {
  if (!ids) return null;
  return ids.size === 1 ? { id: [...ids][0]! } : { many: [...ids] };
}

/** "phong gd dt huyen mau 01" → "huyen mau 01" */
function placeOf(name: string): string {
  return fold(name)
    .replace(
      /^(phong (gd ?dt|gddt|gd va dt|giao duc va dao tao|giao duc dao tao|giao duc|gd)|ubnd|uy ban nhan dan|phong van hoa xa hoi)\s+/,
      '',
    )
    .replace(
      /^(tp|tx|h|q)\s+/,
      (short) => `${{ tp: 'thanh pho', tx: 'thi xa', h: 'huyen', q: 'quan' }[short.trim()]} `,
    );
}

/** "huyen mau 01" → "mau 01", for lists that leave the word out */
function bareOf(name: string): string {
  return placeOf(name).replace(/^(thanh pho|thi xa|huyen|quan|xa|phuong|thi tran|dac khu)\s+/, '');
}
