import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planReadingSchema } from '../reader/schema.ts';
import { exampleFile } from '../reader/testing/load-plan.ts';
import { planReadCommand } from './plan-read-command.server.ts';

let out = '';
let error = '';

beforeEach(() => {
  out = '';
  error = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    error += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('lantoa plan read', () => {
  it('in tóm tắt tiếng Việt', async () => {
    expect(await planReadCommand([exampleFile('docx')])).toBe(0);
    expect(out).toMatch(/Nhiệm vụ \(7\):/);
    expect(out).toMatch(/trước 20\/11\/2023/);
    expect(error).toBe('');
  });

  it('--json in đúng lược đồ PlanReading', async () => {
    expect(await planReadCommand([exampleFile('txt'), '--json'])).toBe(0);
    expect(planReadingSchema.parse(JSON.parse(out)).tasks).toHaveLength(7);
  });

  it.each([
    ['tệp không có', ['khong-co.txt']],
    ['thư mục', ['.']],
    ['thiếu tên tệp', []],
    ['tùy chọn lạ', ['a.txt', '--xml']],
  ])('%s: mã 2 và một dòng trên stderr', async (_, args) => {
    expect(await planReadCommand(args)).toBe(2);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(out).toBe('');
  });
});
