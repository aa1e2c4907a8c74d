import { isProductStart } from '../grammar/product-phrases.ts';
import { timeLikeness } from '../grammar/schedules.ts';
import { isUnitStart, unitBoundaries } from '../grammar/unit-phrases.ts';
import { startsUpper } from '../text/tidy-text.ts';
import type { ColumnRole } from './columns.ts';
import type { Atom } from './row-atoms.ts';

// The figures are costs to be compared, found by trying torn tables of several layouts; only their order matters.
const EMPTY: Partial<Record<ColumnRole, number>> = {
  title: 20,
  lead: 6,
  partners: 0.3,
  time: 4,
  product: 1.5,
  budget: 0.2,
  other: 1,
};
const EDGE: Record<Atom['edge'], number> = { blank: 0, line: 1, inside: 1.5, weak: 2 };
// A capital in the middle of a line may open running text, but says nothing about units or time.
const WEAK_ELSEWHERE = 4;
const TEXT_ROLES: ColumnRole[] = ['product', 'notes', 'other'];

/** A run of atoms and its joined text. */
interface Cell {
  text: string;
  atoms: Atom[];
}

/** How badly a run of atoms suits a column; `continues` after a page break, when cells go on. */
export function cellCost(role: ColumnRole, { text, atoms }: Cell, continues: boolean): number {
  const [first] = atoms;
  if (!first) return continues ? 0 : (EMPTY[role] ?? 0);
  const tornBy = atoms.slice(1).filter((atom) => atom.edge === 'blank').length;
  const weak = first.edge === 'weak' && !TEXT_ROLES.includes(role) ? WEAK_ELSEWHERE : 0;
  return EDGE[first.edge] + weak + textCost(role, text, atoms, tornBy, continues);
}

function textCost(role: ColumnRole, text: string, atoms: Atom[], tornBy: number, continues: boolean): number {
  switch (role) {
    case 'title':
      return titleCost(text, atoms, tornBy, continues);
    case 'lead':
    case 'partners':
      return unitsCost(text, atoms, tornBy, continues);
    case 'time':
      return timeCost(text, tornBy);
    case 'notes':
      return notesCost(text) + tornBy * 0.5 + swallowedTimes(atoms);
    default:
      return (
        (startsUpper(text) ? 0.5 : 3) +
        (isUnitStart(text) ? 2.5 : 0) +
        tornBy +
        swallowedUnits(atoms) +
        swallowedTimes(atoms)
      );
  }
}

function titleCost(text: string, atoms: Atom[], tornBy: number, continues: boolean): number {
  const start = startsUpper(text) === continues ? (continues ? 2 : 3) : 0;
  return start + tornBy * 2 + swallowedUnits(atoms) + swallowedTimes(atoms);
}

/** "In tờ rơi. Phòng Tổ chức" on one line: the unit belongs to the next column, surely so after a full stop. */
function swallowedUnits(atoms: Atom[]): number {
  return atoms.reduce((sum, atom, index) => {
    if (atom.edge !== 'inside' || !isUnitStart(atom.text)) return sum;
    return sum + (/[.;…]$/.test(atoms[index - 1]?.text ?? '') ? 3 : 1.5);
  }, 0);
}

/** A piece that is a whole time cell by itself hardly belongs to running text. */
function swallowedTimes(atoms: Atom[]): number {
  const times = atoms.filter(
    ({ text }, index) => opensTime(text) && (index > 0 || timeLikeness(text).complete),
  );
  return times.length * 2.5;
}

function unitsCost(text: string, atoms: Atom[], tornBy: number, continues: boolean): number {
  const start = isUnitStart(text) ? 0 : startsUpper(text) ? 3 : continues ? 4 : 8;
  const looseUnits = unitBoundaries(text).length * 2.5;
  const sentence = /\.\s+\p{Lu}/u.test(text) ? 4 : 0;
  const long = text.length > 120 ? 3 : 0;
  const open = /[-–,/]$|(?:^|\s)(?:và|các|của|Các|Phòng)$/u.test(text) ? 3 : 0;
  const time = opensTime(atoms.at(-1)?.text ?? '') ? 5 : 0;
  const product = atoms.slice(1).some((atom) => isProductStart(atom.text)) ? 2.5 : 0;
  return start + product + looseUnits + sentence + long + open + time + tornBy * 1.5;
}

/** "Quý I đến" is time; "học" (of "học kỳ", but also of "Trung học") alone is not. */
function opensTime(text: string): boolean {
  return (startsUpper(text) || /^\d/.test(text)) && timeLikeness(text).share === 1;
}

function timeCost(text: string, tornBy: number): number {
  const { share, complete } = timeLikeness(text);
  if (share === 1) return (complete ? 0 : 4) + tornBy * 0.2 + (startsUpper(text) || /^\d/.test(text) ? 0 : 2);
  return 6 + (1 - share) * 10;
}

function notesCost(text: string): number {
  if (/^[-+•]/.test(text)) return 0;
  return startsUpper(text) ? 1 : 3;
}
