export { drawMonths } from './draw-months.server.ts';
export { type DrawCounts, listDraws } from './draw-store.server.ts';
export { publishAnchor } from './publish-anchor.server.ts';
