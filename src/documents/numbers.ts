import { keepBlanks, penRoom } from './blank.ts';

const noBreakSpace = '\u00a0';

/** 1234.5 → "1.234,5". Without `decimals`, at most two and no trailing zeros. */
export function numberVi(value: number, decimals?: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const text = rounded(value, decimals);
  const [whole = '', fraction] = text.replace('-', '').split('.');
  const sign = text.startsWith('-') && /[1-9]/.test(text) ? '-' : '';
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, '.') + (fraction ? `,${fraction}` : '');
}

/** A share already in percent: 95.3 → "95,3 %". */
export function percentVi(value: number, decimals = 1): string {
  return `${numberVi(Number(value.toFixed(decimals)))}${noBreakSpace}%`;
}

/** "Số: 05/BC-SGDĐT" (A14); an unnumbered document leaves room for a pen. */
export function documentNumber(number: number | null, symbol: string): string {
  return keepBlanks(`Số: ${numberAndSymbol(number, symbol)}`);
}

export function numberAndSymbol(number: number | null, symbol: string): string {
  return `${number === null ? penRoom(8) : String(number).padStart(2, '0')}/${symbol}`;
}

const romanDigits: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, digits] of romanDigits) {
    for (; rest >= worth; rest -= worth) text += digits;
  }
  return text;
}

const pointLetters = [...'abcdđeghiklmnopqrstuvxy'];

/** Letter of an n-th điểm in Vietnamese order: a, b, c, d, đ, e, g (A45); after y follow aa, ab. */
export function pointLetter(position: number): string {
  const index = position - 1;
  const letter = pointLetters[index % pointLetters.length]!;
  const turn = Math.floor(index / pointLetters.length);
  return turn === 0 ? letter : pointLetter(turn) + letter;
}

function rounded(value: number, decimals: number | undefined): string {
  if (Math.abs(value) >= 1e21) return BigInt(value).toString();
  return decimals === undefined ? String(Number(value.toFixed(2))) : value.toFixed(decimals);
}
