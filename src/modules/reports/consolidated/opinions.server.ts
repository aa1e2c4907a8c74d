import { createHash } from 'node:crypto';
import { reportPeriodWords } from '../../ledger/index.ts';
import type { ConsolidatedFigures } from './consolidated-figures.ts';
import type { TakenSubmission } from './consolidated-store.server.ts';
import { foldOpinion, isOpinion, type Opinion, type OpinionField } from './draft.ts';

const fields: readonly OpinionField[] = ['obstacles', 'proposals'];

/** What the units wrote, most often raised first. */
export function opinionsOf(
  submissions: readonly TakenSubmission[],
  { units, groups }: Pick<ConsolidatedFigures, 'units' | 'groups'>,
): Opinion[] {
  const groupName = new Map(groups.map((group) => [group.id, group.name]));
  const groupOf = new Map(units.map((unit) => [unit.unitId, groupName.get(unit.groupId) ?? '']));
  const opinions = new Map<string, Opinion>();
  for (const one of submissions)
    for (const field of fields) {
      const text = one[field];
      if (!isOpinion(text)) continue;
      const key = opinionKey(text, field);
      const opinion = opinions.get(key) ?? { key, field, text, units: [] };
      const groupName = groupOf.get(one.unitId) ?? '';
      // The same words in two periods are one unit's opinion.
      if (!opinion.units.some((unit) => unit.unitId === one.unitId))
        opinion.units.push({
          unitId: one.unitId,
          name: nameOf(one),
          groupName,
          receiptCode: one.receiptCode,
        });
      opinions.set(key, opinion);
    }
  return [...opinions.values()].toSorted((a, b) => b.units.length - a.units.length);
}

/** "Trường A, quý III/2026" */
function nameOf({ unitName, period }: TakenSubmission): string {
  const words = reportPeriodWords(period);
  return words ? `${unitName}, ${words}` : unitName;
}

/** The same words have the same key, so a chosen opinion stays chosen when one more unit raises it. */
export function opinionKey(text: string, field: OpinionField): string {
  return `${createHash('sha256').update(foldOpinion(text)).digest('hex').slice(0, 16)}:${field}`;
}
