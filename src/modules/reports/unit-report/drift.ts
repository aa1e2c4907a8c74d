import { figureTitle } from '../figures/figure-words.ts';
import type { ReportFigure } from '../figures/figures.ts';

/** A figure with the evidence behind it, as frozen in a submission. */
export interface FrozenFigure extends ReportFigure {
  evidenceIds: string[];
}

export interface FigureDrift {
  key: string;
  label: string;
  noun: string;
  was: { owed: number; done: number; items: number } | null;
  now: { owed: number; done: number; items: number } | null;
  added: string[];
  removed: string[];
}

/**
 * What changed in the evidence since a report was frozen (rule P7): shown beside it, never written into it. Both sides
 * are compared by evidence ids too, so that one item replaced by another is seen.
 */
export function driftOf(frozen: readonly FrozenFigure[], now: readonly FrozenFigure[]): FigureDrift[] {
  const keys = [...new Set([...frozen, ...now].map((figure) => figure.key))];
  return keys.flatMap((key) => {
    const before = frozen.find((figure) => figure.key === key);
    const after = now.find((figure) => figure.key === key);
    const had = new Set(before?.evidenceIds);
    const has = new Set(after?.evidenceIds);
    const drift: FigureDrift = {
      key,
      label: figureTitle((before ?? after)!),
      noun: (before ?? after)!.noun,
      was: before ? pick(before) : null,
      now: after ? pick(after) : null,
      added: [...has].filter((id) => !had.has(id)),
      removed: [...had].filter((id) => !has.has(id)),
    };
    return isDrift(drift) ? [drift] : [];
  });
}

const pick = ({ owed, done, items }: FrozenFigure) => ({ owed, done, items });

function isDrift({ was, now, added, removed }: FigureDrift): boolean {
  if (added.length > 0 || removed.length > 0 || !was || !now) return true;
  return was.owed !== now.owed || was.done !== now.done || was.items !== now.items;
}

/** Figures over many units that are not what they were when a consolidated report was frozen. */
export function figureDrift(
  frozen: readonly ReportFigure[],
  now: readonly ReportFigure[],
): { key: string; label: string; was: number; now: number }[] {
  return frozen.flatMap((before) => {
    const after = now.find((figure) => figure.key === before.key);
    // A single office's duty to report: freezing this report is what fulfilled it.
    if (before.kind === 'report' && before.owed <= 1) return [];
    if (after && after.done === before.done && after.items === before.items) return [];
    return [{ key: before.key, label: figureTitle(before), was: before.done, now: after?.done ?? 0 }];
  });
}
