import { expect, it } from 'vitest';
import { consequenceWords } from './consequence-words.ts';
import { saidLineWords } from './said-line.ts';
import { successionWords } from './succession-words.ts';

const side = (name: string, rest: object = {}) => ({
  name,
  kind: 'primary_school' as const,
  code: 'a',
  parent: 'Phòng mẫu',
  ...rest,
});

it('mỗi dòng thay đổi nói đủ hai bên', () => {
  const [a, b] = [side('Trường A'), side('Trường B', { parent: 'Xã mẫu' })];
  expect(saidLineWords({ kind: 'merge', from: a, to: b })).toBe('Trường A vào Trường B');
  expect(saidLineWords({ kind: 'move', from: a, to: { ...b, name: 'Trường A' } })).toBe(
    'Trường A: từ Phòng mẫu về Xã mẫu',
  );
  expect(saidLineWords({ kind: 'found', from: null, to: b })).toBe(
    'Trường B (Trường tiểu học), trực thuộc Xã mẫu',
  );
  expect(saidLineWords({ kind: 'rename', from: a, to: side('Trường A', { kind: 'preschool' }) })).toBe(
    'Trường A; từ Trường tiểu học sang Trường mầm non',
  );
  expect(saidLineWords({ kind: 'close', from: a, to: null })).toBe('Trường A');
});

it('câu tóm tắt của một lần sắp xếp lại đếm từng việc', () => {
  const line = (kind: 'merge' | 'move' | 'close', fromId: string) => ({
    kind,
    effectiveOn: '2025-07-01',
    fromId,
    toId: kind === 'close' ? null : 'x',
    inherits: kind === 'merge',
  });
  const lines = [line('merge', 'a'), line('merge', 'b'), line('move', 'c'), line('close', 'd')];
  expect(successionWords('reorganisation', lines, String)).toBe(
    'Sắp xếp lại: 2 đơn vị sáp nhập, 1 đơn vị kết thúc, 1 đơn vị chuyển nơi trực thuộc',
  );
});

it('hệ quả bằng lời', () => {
  expect(consequenceWords({ ended: 6, created: 0, passedOn: 3, figures: [] })).toBe(
    '6 phần phải làm kết thúc; 3 minh chứng chuyển sang tính cho đơn vị kế thừa.',
  );
  expect(consequenceWords({ ended: 0, created: 0, passedOn: 0, figures: [] })).toBe(
    'Phần phải làm của các đơn vị không đổi.',
  );
});
