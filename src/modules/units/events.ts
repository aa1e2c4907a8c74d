import type { LocalDate } from '../../platform/clock/clock.ts';
import { defineEvent } from '../../platform/events/define-event.ts';
import type { UnitKind } from './labels.ts';

export const unitFounded = defineEvent<{ unitId: string; code: string; name: string; kind: UnitKind }>(
  'unit.founded',
);
export const postGiven = defineEvent<{ postId: string; userId: string; title: string; holder: string }>(
  'post.given',
);

/** One ended, the other began, on the same day. */
export const postHandedOver = defineEvent<{
  postId: string;
  title: string;
  fromUserId: string;
  from: string;
  userId: string;
  holder: string;
  on: LocalDate;
}>('post.handed-over');
export const postEnded = defineEvent<{
  postId: string;
  userId: string;
  title: string;
  holder: string;
  on: LocalDate;
}>('post.ended');

/** What was recorded about units; `summary` says it as the change log does. */
export interface UnitChangeRecorded {
  successionId: string;
  effectiveOn: LocalDate;
  summary: string;
  basis: string;
}

export const unitRenamed = defineEvent<UnitChangeRecorded>('unit.renamed');
export const unitMoved = defineEvent<UnitChangeRecorded>('unit.moved');
export const unitsMerged = defineEvent<UnitChangeRecorded>('unit.merged');
export const unitSplit = defineEvent<UnitChangeRecorded>('unit.split');
export const unitClosed = defineEvent<UnitChangeRecorded>('unit.closed');
export const unitsReorganised = defineEvent<UnitChangeRecorded>('unit.reorganised');
export const unitsImported = defineEvent<UnitChangeRecorded>('unit.imported');

/** Its day has come: right when it is recorded, or later. What follows for others follows now. */
export interface UnitChangeInForce {
  successionId: string;
  effectiveOn: LocalDate;
  /** Units that began, ended, took over from others or became of another kind; those only moved are not named. */
  unitIds: string[];
}

export const unitChangeInForce = defineEvent<UnitChangeInForce>('unit.change-in-force');
export const unitChangeUndone = defineEvent<UnitChangeInForce & { summary: string; wasInForce: boolean }>(
  'unit.change-undone',
);
export const unitContactChanged = defineEvent<{ unitId: string; fields: Record<string, string> }>(
  'unit.contact-changed',
);
