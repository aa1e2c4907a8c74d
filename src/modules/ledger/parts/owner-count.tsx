import { numberWords } from '../../../platform/clock/words.ts';
import { unitKindLabels } from '../../units/index.ts';
import type { OwnerCount } from '../owners/count-owners.server.ts';

const shownTurns = 12;

function Turn({ words, names }: { words: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  const rest = names.length - shownTurns;
  return (
    <p>
      <b>
        {words} {numberWords(names.length)} đơn vị:
      </b>{' '}
      {names.slice(0, shownTurns).join(', ')}
      {rest > 0 && ` và ${numberWords(rest)} đơn vị nữa`}.
    </p>
  );
}

/** Whom a rule means: in words, in numbers, by name, and against what stands. */
export function OwnerCountPanel({ words, count }: { words: string; count: OwnerCount }) {
  return (
    <section className="lt-stack" aria-live="polite">
      <p className="lt-owner-sentence">
        <b>{words || 'Chưa đơn vị nào'}</b>: {numberWords(count.units)} đơn vị,{' '}
        {numberWords(count.obligations)} nghĩa vụ.
      </p>
      <Turn words="Thêm" names={count.added} />
      <Turn words="Bớt" names={count.dropped} />
      {count.units > 0 && (
        <details>
          <summary>
            {count.byKind
              .map(({ kind, units }) => `${unitKindLabels[kind]}: ${numberWords(units)}`)
              .join(' · ')}
          </summary>
          <ul className="lt-owner-names">
            {count.names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          {count.units > count.names.length && (
            <p className="lt-muted lt-sm">và {numberWords(count.units - count.names.length)} đơn vị nữa.</p>
          )}
        </details>
      )}
    </section>
  );
}
