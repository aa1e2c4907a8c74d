import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { forwardedAddress, isFromThisMachine } from './client-address.server.ts';

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['127.0.0.1, 203.0.113.7', '203.0.113.7'],
  ['2001:db8::1', '2001:db8::1'],
  ['bịa', null],
  ['', null],
  [undefined, null],
])('X-Forwarded-For “%s” cho địa chỉ %s: chỉ tin mục do máy trung gian của mình thêm', (header, address) => {
  expect(forwardedAddress(header)).toBe(address);
});

it('yêu cầu qua máy trung gian không phải là yêu cầu của chính máy này', async () => {
  const app = new Hono().get('/', (hono) => hono.text(String(isFromThisMachine(hono))));
  const ask = async (headers: Record<string, string>) => (await app.request('/', { headers })).text();
  expect(await ask({})).toBe('true');
  expect(await ask({ 'x-forwarded-for': '127.0.0.1' })).toBe('false');
});
