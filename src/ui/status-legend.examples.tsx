import type { Examples } from './examples.ts';
import { StatusLegend } from './status-legend.tsx';

export const examples: Examples = { 'trên ma trận': <StatusLegend /> };
