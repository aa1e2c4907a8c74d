export type { SampleTotals } from './rules.ts';
export { confirmedShare, confirmedShareWords, nothingDrawn, shortShareWords } from './share-words.ts';
