import { IconArrowNarrowRight } from '@tabler/icons-react';
import './before-after.css';

/** A figure before and after a change, in words; one that stays is grey. */
export function BeforeAfter({ before, after }: { before: string; after: string }) {
  if (before === after) return <span className="lt-muted">{after}</span>;
  return (
    <>
      {before} <IconArrowNarrowRight className="lt-turn" size={15} aria-label="thành" /> <b>{after}</b>
    </>
  );
}
