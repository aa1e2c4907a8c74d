import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isInsideAddress, probeAddress } from './probe-address.server.ts';

const toThisMachine = ((_host: string, options: { all?: boolean }, done: (...answer: unknown[]) => void) =>
  options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4)) as never;

describe('hỏi một địa chỉ trên mạng', () => {
  const server = createServer((request, response) => {
    response.statusCode = Number(request.url?.slice(1)) || 200;
    response.end('x');
  });
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => server.close());

  it.each([
    [200, 'alive'],
    [302, 'alive'],
    [403, 'alive'],
    [404, 'dead'],
    [410, 'dead'],
    [503, 'unsure'],
  ])('mã %i', async (status, state) => {
    const probe = await probeAddress(`http://truong.example.vn:${port}/${status}`, toThisMachine);
    expect(probe.state).toBe(state);
  });

  it('không bao giờ chạm máy này hay mạng nội bộ', async () => {
    for (const url of [`http://127.0.0.1:${port}/`, `http://localhost:${port}/`, `http://[::1]:${port}/`])
      expect((await probeAddress(url)).state).not.toBe('alive');
    for (const address of [
      '10.1.2.3',
      '172.20.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '::1',
      'fd00::1',
      '::ffff:127.0.0.1',
    ])
      expect(isInsideAddress(address), address).toBe(true);
    expect(isInsideAddress('203.113.1.1')).toBe(false);
  });

  it('địa chỉ không đúng dạng là địa chỉ chết', async () => {
    expect(await probeAddress('ftp://a.vn')).toMatchObject({ state: 'dead' });
    expect(await probeAddress('không phải')).toMatchObject({ state: 'dead' });
  });
});
