import { fold } from '../../text/tidy-text.ts';
import type { Clause, Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';
import { grouped } from '../places/clauses.ts';
import { type UnitPlace, unitPlaces } from '../places/unit-places.ts';

const FEWEST_SPELLINGS = 3;

/** Units that the plan writes in three ways or more: people and search find only one of them. */
export function addresseeSpellings({ reading }: FindingContext): Finding[] {
  const many = reading.units
    .map(({ name, aliases }) => differentNames([name, ...aliases]))
    .filter((names) => names.length >= FEWEST_SPELLINGS);
  const [first] = many;
  if (!first) return [];
  const more = many.length > 1 ? ` (và ${many.length - 1} đơn vị khác cũng vậy)` : '';
  const places = unitPlaces(reading);
  return grouped(
    {
      code: 'addressee-spellings',
      severity: 'note',
      message: `Cùng một đơn vị được viết ${first.length} cách: ${first.map((name) => `“${name}”`).join(', ')}${more}; đề nghị dùng một tên thống nhất.`,
      details: { names: many.flat() },
      confidence: 0.8,
    },
    many.flatMap((names) => clausesOf(names, places)),
  );
}

/** Capitals alone make no other name: the head of a document is all capitals. */
function differentNames(names: string[]): string[] {
  const known = new Set<string>();
  return names.filter((name) => !known.has(fold(name)) && known.add(fold(name)));
}

/** One place for each spelling. */
function clausesOf(names: string[], places: UnitPlace[]): Clause[] {
  return names.flatMap((spelling) => {
    const place = places.find((each) => each.name === spelling || each.name.endsWith(`, ${spelling}`));
    return place ? [place.clause] : [];
  });
}
