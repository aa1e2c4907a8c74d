import type { EvidenceOutcome } from '../../platform/evidence-outcome.ts';
import { Note } from '../../ui/note.tsx';
import { outcomeWords } from './outcome-words.ts';

/** @param mend what the unit does about an item that was sent back */
export function OutcomeNote({ outcome, mend }: { outcome: EvidenceOutcome; mend: string }) {
  const { tone, title, lines } = outcomeWords(outcome, mend);
  return (
    <Note tone={tone} title={title}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Note>
  );
}
