import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eventGroupLabels, eventLabel, eventLabels } from './labels.ts';

const declared = globSync('src/{modules,server}/**/*.ts')
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    return [...source.matchAll(/\bdefineEvent<[\s\S]*?>\(\s*'([^']+)',?\s*\)/g)].map((found) => found[1]!);
  });

test('mọi sự kiện được khai báo đều có lời tiếng Việt trong nhật ký', () => {
  expect(declared.length).toBeGreaterThan(20);
  expect(declared.filter((name) => !eventLabels[name])).toEqual([]);
});

test('mỗi loại thuộc một nhóm của bộ lọc', () => {
  for (const name of Object.keys(eventLabels))
    expect(eventGroupLabels[name.split('.')[0]!], name).toBeTruthy();
});

test('sự kiện lạ được nêu bằng chính tên của nó', () => {
  expect(eventLabel('kho.mo-khoa')).toBe('kho.mo-khoa');
});
