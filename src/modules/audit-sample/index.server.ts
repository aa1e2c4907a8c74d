export { drawMonths } from './draw-months.server.ts';
export { type DrawCounts, listDraws, sumSample } from './draw-store.server.ts';
export { publishAnchor } from './publish-anchor.server.ts';
export { confirmedShareWords } from './share-words.ts';
