import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { pickPort } from './pick-port.server.ts';

const opened: Server[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => new Promise((closed) => server.close(closed))));
});

async function occupy(host = '127.0.0.1'): Promise<number> {
  const server = createServer();
  opened.push(server);
  await new Promise<void>((listening) => server.listen(0, host, listening));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

async function pick(wanted: number, explicit = false, host = '127.0.0.1') {
  const said: string[] = [];
  const port = await pickPort({ wanted, explicit, host, say: (message) => said.push(message) });
  return { port, said };
}

test('cổng còn trống thì dùng luôn, không nói gì', async () => {
  const port = await occupy();
  await new Promise((closed) => opened.pop()?.close(closed));
  expect(await pick(port)).toEqual({ port, said: [] });
});

test('cổng bận thì nói rõ và dùng cổng trống kế tiếp', async () => {
  const taken = await occupy();
  const { port, said } = await pick(taken);
  expect(port).toBeGreaterThan(taken);
  expect(said).toEqual([`Cổng ${taken} đang được dùng; dùng cổng ${port}.`]);
});

test('người dùng đã nêu PORT thì dừng lại và gợi ý cổng khác', async () => {
  const taken = await occupy();
  await expect(pick(taken, true)).rejects.toMatchObject({
    code: 'port-taken',
    message: `Cổng ${taken} đang được dùng.`,
    help: expect.stringMatching(/PORT=\d+/),
  });
});

test('chương trình chỉ nghe trên 127.0.0.1 cũng là cổng bận khi ta nghe mọi địa chỉ', async () => {
  const taken = await occupy('127.0.0.1');
  expect((await pick(taken, false, '0.0.0.0')).port).not.toBe(taken);
});

test('địa chỉ máy không có thì nói rõ', async () => {
  await expect(pick(3000, false, '203.0.113.7')).rejects.toMatchObject({ code: 'address-unavailable' });
});

test('cổng 0 để hệ điều hành chọn', async () => {
  expect(await pick(0)).toEqual({ port: 0, said: [] });
});
