export { type CellCounts, type CellStatus, cellStatus, missingCount, shareOf } from './rules.ts';
