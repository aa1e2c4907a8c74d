import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { choicesOf, tidyDecision } from './finding-choices.ts';
import { findingWords, hasWords } from './finding-words.ts';

const folder = join(import.meta.dirname, '../../reader/findings');

/** Every code that a check of the reader can give, read from its source. */
function codesOfReader(): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  const codes = files.flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    return [...source.matchAll(/(?:code: |slip\(\s*)'([a-z-]+)'/g)].map((match) => match[1]!);
  });
  return [...new Set(codes)].sort();
}

describe('lời của từng phát hiện', () => {
  it.each([...codesOfReader(), 'unit-unknown'])('%s có tên gọi tiếng Việt, không lộ mã', (code) => {
    expect(hasWords(code)).toBe(true);
    const { title, button } = findingWords({ code, severity: 'note', message: '', details: {} });
    for (const words of [title, button]) expect(words).toMatch(/^[\p{Lu}“]/u);
    expect(title).not.toContain(code);
  });

  it('mã lạ của một bản đọc cũ: hiện cả câu', () => {
    const value = { code: 'a-code-of-old', severity: 'note', message: 'Một câu.' } as const;
    expect(findingWords(value).title).toBe('Một câu.');
  });

  it('hai thời hạn: chọn một ngày hoặc giữ cả hai', () => {
    const value = {
      code: 'duty-date-conflict',
      severity: 'error',
      message: '',
      details: {
        from: 'Phòng Tổ chức',
        first: '2024-11-20',
        second: '2024-11-30',
        firstPlace: 'phần nội dung',
        secondPlace: 'nhiệm vụ số 3',
      },
    } as const;
    expect(findingWords(value).title).toBe('Hai thời hạn cho báo cáo của “Phòng Tổ chức”');
    expect(choicesOf(value).map(({ label }) => label)[1]).toMatch(/30\/11\/2024.*nhiệm vụ số 3/);
    expect(tidyDecision(value, { choice: 'second' })).toEqual({ choice: 'second' });
  });
});
