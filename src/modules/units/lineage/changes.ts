import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { UnitKind } from '../labels.ts';

/** A unit that is to exist. */
export interface NewUnit {
  /** Set where others of the same list speak of it. */
  id?: string;
  code: string;
  name: string;
  shortName?: string;
  kind: UnitKind;
  parentId: string | null;
  /** Periods that begin before this day are not owed; the day it was founded when not said. */
  owesFrom?: LocalDate;
}

/** What may become of units, as the officer says it. */
export type Change =
  | { kind: 'found'; effectiveOn: LocalDate; unit: NewUnit }
  | {
      kind: 'rename';
      effectiveOn: LocalDate;
      unitId: string;
      name: string;
      shortName?: string;
      unitKind?: UnitKind;
      code?: string;
    }
  | { kind: 'move'; effectiveOn: LocalDate; unitId: string; parentId: string | null }
  | {
      kind: 'merge';
      effectiveOn: LocalDate;
      /** Those that end; the one they become may be named among them. */
      unitIds: string[];
      into: { unitId: string } | { unit: NewUnit };
    }
  | {
      kind: 'split';
      effectiveOn: LocalDate;
      unitId: string;
      /** The first takes over what the old one owed, if that one ends. */
      units: NewUnit[];
      /** The old one lives on beside the new ones. */
      goesOn: boolean;
    }
  | { kind: 'close'; effectiveOn: LocalDate; unitId: string };

export type ChangeKind = Change['kind'];
export type SuccessionKind = ChangeKind | 'reorganisation' | 'import';

/** Which unit became which on a day. */
export interface LineageLine {
  kind: ChangeKind;
  effectiveOn: LocalDate;
  fromId: string | null;
  toId: string | null;
  /** What the first owed and had done passes to the second. */
  inherits: boolean;
}
