import type { ReviewPlace } from '../../review/page/review-address.ts';
import { PlaceFields } from './place-fields.tsx';

/** Hidden fields that every decision about this fact sends: which version was looked at, where to go next. */
export function DecisionFields({
  fact,
  place,
  nextId,
}: {
  fact: { id: string; version: number };
  place: ReviewPlace;
  nextId?: string | null;
}) {
  return (
    <>
      <input type="hidden" name="factId" value={fact.id} />
      <input type="hidden" name="version" value={fact.version} />
      <input type="hidden" name="next" value={nextId ?? ''} />
      <PlaceFields place={place} />
    </>
  );
}
