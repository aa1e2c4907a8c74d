import { IconArrowNarrowRight } from '@tabler/icons-react';
import { numberWords } from '../platform/clock/words.ts';
import './before-after.css';

/** A figure before and after a change; one that stays is grey. */
export function BeforeAfter({ values: [before, after] }: { values: readonly [number, number] }) {
  if (before === after) return <span className="lt-muted">{numberWords(after)}</span>;
  return (
    <>
      {numberWords(before)} <IconArrowNarrowRight className="lt-turn" size={15} aria-label="thành" />{' '}
      <b>{numberWords(after)}</b>
    </>
  );
}
