import { createHash } from 'node:crypto';

/** Random numbers that are the same for the same seed and name on every machine. */
export interface Random {
  /** 0 ≤ x < 1 */
  next(): number;
  chance(probability: number): boolean;
  /** Both ends included. */
  between(from: number, to: number): number;
  pick<T>(items: readonly T[]): T;
}

export function randomOf(seed: number, name: string): Random {
  // mulberry32, started from a hash of seed and name.
  let state = createHash('sha256').update(`${seed}|${name}`).digest().readUInt32LE(0);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    chance: (probability) => next() < probability,
    between,
    pick: (items) => items[between(0, items.length - 1)]!,
  };
}

/** A UUID that is the same for the same seed and name: playing a year twice records nothing twice. */
export function uuidOf(seed: number, name: string): string {
  const hex = createHash('sha256').update(`${seed}|${name}`).digest('hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
