export { type CellCounts, cellStatus } from './rules.ts';
