import type { Block } from './model.ts';
import { pointLetter, roman } from './numbers.ts';

/** Gives each numbered block its label (A40–A45); a level starts anew below every higher one. */
export function createNumbering(): (block: Block) => string {
  const counts = { part: 0, article: 0, section: 0, clause: 0, point: 0 };
  const next = (counter: keyof typeof counts, ...below: (keyof typeof counts)[]) => {
    for (const lower of below) counts[lower] = 0;
    counts[counter] += 1;
    return counts[counter];
  };
  return (block) => {
    switch (block.type) {
      case 'part':
        return `${block.word} ${partNumber(block.word, next('part', 'section', 'clause', 'point'))}`;
      case 'article':
        return `Điều ${next('article', 'clause', 'point')}.`;
      case 'heading':
      case 'item':
        if (block.level === 1) return `${roman(next('section', 'clause', 'point'))}.`;
        if (block.level === 2) return `${next('clause', 'point')}.`;
        return `${pointLetter(next('point'))})`;
      default:
        return '';
    }
  };
}

/** Phần and Chương are Roman, Mục Arabic (A40, A41). */
function partNumber(word: string, value: number): string {
  return word === 'Mục' ? String(value) : roman(value);
}
