export { OutcomeNote } from './outcome-note.tsx';
