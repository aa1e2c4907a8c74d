import type { FactView } from '../facts.ts';

/** Hidden fields that every decision about this fact sends: which version was looked at, where to go next. */
export function DecisionFields({
  fact,
  tab,
  nextId,
}: {
  fact: FactView;
  tab: string;
  nextId: string | null;
}) {
  return (
    <>
      <input type="hidden" name="factId" value={fact.id} />
      <input type="hidden" name="version" value={fact.version} />
      <input type="hidden" name="tab" value={tab} />
      <input type="hidden" name="next" value={nextId ?? ''} />
    </>
  );
}
