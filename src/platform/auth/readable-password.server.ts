import { randomInt } from 'node:crypto';

const letters = 'abcdefghkmnpqrstuvwxyz23456789';

/** Four groups of four letters that are hard to mistake for one another (78 bits): to be read out and typed once. */
export function readablePassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
