import { expect, test } from 'vitest';
import { type Command, commands, findCommand } from './command-table.ts';
import { usageText } from './usage-text.ts';

const table: Command[] = [
  { words: ['plan'], about: 'a' },
  { words: ['plan', 'read'], takes: 'TỆP', about: 'b' },
];

test('tên lệnh dài nhất khớp được chọn, phần còn lại là tham số', () => {
  expect(findCommand(['plan', 'read', 'a.docx', '--json'], table)).toEqual({
    command: table[1],
    rest: ['a.docx', '--json'],
  });
  expect(findCommand(['plan', 'khac'], table)?.command).toBe(table[0]);
});

test('lệnh lạ hoặc viết dở thì không nhận', () => {
  expect(findCommand(['audit'])).toBeNull();
  expect(findCommand(['khong-co'])).toBeNull();
});

test('bảng hướng dẫn nêu mọi lệnh', () => {
  const text = usageText(commands);
  for (const { words, about } of commands) expect(text).toContain(words.join(' ') && about);
});
