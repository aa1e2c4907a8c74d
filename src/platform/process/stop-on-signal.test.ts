import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stopOnSignal } from './stop-on-signal.server.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
let before: Map<string, NodeJS.SignalsListener[]>;

beforeEach(() => {
  vi.useFakeTimers();
  before = new Map(signals.map((signal) => [signal, process.listeners(signal) as NodeJS.SignalsListener[]]));
  for (const signal of signals) process.removeAllListeners(signal);
});
afterEach(() => {
  for (const signal of signals) {
    process.removeAllListeners(signal);
    for (const listener of before.get(signal) ?? []) process.on(signal, listener);
  }
  vi.useRealTimers();
});

function listen(stop: () => Promise<void>) {
  const exits: number[] = [];
  const said: string[] = [];
  stopOnSignal({ stop, say: (message) => said.push(message), exit: (code) => exits.push(code) });
  return { exits, said };
}

test('dừng có trật tự một lần dù tín hiệu tới nhiều lần cùng lúc, mã 0', async () => {
  const stop = vi.fn(async () => {});
  const { exits, said } = listen(stop);
  for (const signal of ['SIGINT', 'SIGINT', 'SIGTERM'] as const) process.emit(signal);
  await vi.advanceTimersByTimeAsync(0);
  expect(stop).toHaveBeenCalledTimes(1);
  expect({ exits, said }).toEqual({ exits: [0], said: ['Đang dừng…'] });
});

test('bấm Ctrl-C lần nữa sau một giây thì dừng ngay', () => {
  const { exits } = listen(() => new Promise(() => {}));
  process.emit('SIGINT');
  vi.advanceTimersByTime(1_500);
  process.emit('SIGINT');
  expect(exits).toEqual([130]);
});

test('dừng không xong trong 40 giây, hoặc hỏng, thì thoát với mã 1', async () => {
  const slow = listen(() => new Promise(() => {}));
  process.emit('SIGTERM');
  vi.advanceTimersByTime(41_000);
  expect(slow.exits).toEqual([1]);
  process.removeAllListeners('SIGTERM');
  const broken = listen(() => Promise.reject(new Error('ổ đĩa đầy')));
  process.emit('SIGTERM');
  await vi.advanceTimersByTimeAsync(0);
  expect(broken).toEqual({ exits: [1], said: ['Đang dừng…', 'Dừng chưa trọn vẹn: ổ đĩa đầy'] });
});
