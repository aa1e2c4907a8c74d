import { EXAMPLE_DOCUMENTS } from './example-documents.ts';
import { EXAMPLE_TASKS, TASK_HEADER } from './example-tasks.ts';

export function documentRows(): string[][] {
  const groups = EXAMPLE_DOCUMENTS.flatMap(({ no, title, documents }) => [
    [no, title],
    ...documents.map((text, index) => [`${index + 1}.`, text]),
  ]);
  return [['STT', 'Văn bản'], ...groups];
}

export function taskRows(): string[][] {
  return [TASK_HEADER, ...EXAMPLE_TASKS.map((cells, index) => [String(index + 1), ...cells])];
}
