import type { Examples } from './examples.ts';
import { KeptFormNote } from './kept-form-note.tsx';

export const examples: Examples = {
  'đưa lại nội dung nhập dở': <KeptFormNote keptAt="16/10/2023, 14:07" onStartOver={() => {}} />,
};
