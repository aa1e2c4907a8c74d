import type { Examples } from './examples.ts';
import { SampleMark } from './sample-mark.tsx';

export const examples: Examples = { 'số liệu mẫu': <SampleMark /> };
