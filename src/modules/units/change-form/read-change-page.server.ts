import type { Ctx } from '../../../platform/context.server.ts';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { middleKinds, type UnitKind } from '../labels.ts';
import { type ChangePreview, previewChange } from '../lineage/preview-change.server.ts';
import type { Recording } from '../lineage/record-succession.server.ts';
import { listUnits } from '../unit-store.server.ts';
import type { FieldErrors } from './new-unit.ts';
import { fieldOfProblem } from './to-change.server.ts';

export interface Choice {
  id: string;
  name: string;
}

const parentKinds: UnitKind[] = ['department', ...middleKinds];

/** Where units may stand: the department, districts, communes. */
export async function listParentChoices(ctx: Ctx, on: string): Promise<Choice[]> {
  const units = await listUnits(ctx.db, { scope: { kind: 'all' }, on, kinds: parentKinds });
  const rank = (kind: UnitKind) => parentKinds.indexOf(kind);
  return units.toSorted((a, b) => rank(a.kind) - rank(b.kind)).map(({ id, name }) => ({ id, name }));
}

export type PreviewResult =
  | { preview: ShownPreview; problem: null; errors: FieldErrors }
  | { preview: null; problem: { message: string; help: string }; errors: FieldErrors };

export type ShownPreview = Pick<
  ChangePreview,
  'summary' | 'said' | 'lineCounts' | 'consequences' | 'fingerprint' | 'when' | 'effectiveOn'
> & { holders: ShownHolder[] };

export interface ShownHolder {
  postId: string;
  holder: string;
  title: string;
  /** Whether this person would go on in the unit that takes over; null where there is none. */
  goesOn: boolean | null;
}

/** The preview for the page; what the rules refuse comes back as a sentence beside its field. */
export async function tryPreview(ctx: Ctx, recording: Recording): Promise<PreviewResult> {
  try {
    return { preview: shown(await previewChange(ctx, recording)), problem: null, errors: {} };
  } catch (error) {
    if (!isAppError(error) || error.code !== 'unit.change-refused') throw error;
    const details = error.details as { code: string; message: string };
    const field = fieldOfProblem[details.code];
    return {
      preview: null,
      problem: { message: error.message, help: error.help },
      errors: field ? { [field]: details.message } : {},
    };
  }
}

function shown(preview: ChangePreview): ShownPreview {
  const { summary, said, lineCounts, consequences, fingerprint, when, effectiveOn, lines, holdings } =
    preview;
  const moved = new Set(holdings.moved.map((one) => one.id));
  const inherited = new Set(lines.filter((line) => line.inherits).map((line) => line.fromId));
  const holders = holdings.ended.map((one) => ({
    postId: one.postId,
    holder: one.holder,
    title: one.title,
    goesOn: inherited.has(one.unitId) ? moved.has(one.id) : null,
  }));
  return { summary, said, lineCounts, consequences, fingerprint, when, effectiveOn, holders };
}
