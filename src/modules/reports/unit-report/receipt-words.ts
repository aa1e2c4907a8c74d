import { localDate } from '../../../platform/clock/clock.ts';
import { longDateWords } from '../../../platform/clock/words.ts';

const offsetMs = 7 * 60 * 60 * 1000;

/** "14:07:32, thứ Hai, 13/11/2023": a receipt tells the server's time to the second. */
export function secondWords(instant: Date): string {
  const time = new Date(instant.getTime() + offsetMs).toISOString().slice(11, 19);
  return `${time}, ${longDateWords(localDate(instant))}`;
}

/** In groups of eight, so that two people can compare it aloud. */
export function hashWords(sha256: string): string {
  return sha256.match(/.{1,8}/g)?.join(' ') ?? '';
}
