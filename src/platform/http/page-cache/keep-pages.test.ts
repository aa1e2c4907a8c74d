import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { answerKept, keepPages, tagsHeader } from './keep-pages.server.ts';
import { KeptPages } from './kept-pages.ts';

function site(make: (request: Request) => Response | Promise<Response>) {
  const pages = new KeptPages();
  pages.open();
  const asked: Request[] = [];
  const answer = keepPages<null>(
    pages,
    (path) => (path.startsWith('/c/') ? ['trang'] : null),
    (request) => {
      asked.push(request);
      return make(request);
    },
  );
  const get = async (path: string, headers: Record<string, string> = {}) =>
    answer(new Request(`http://mau.invalid${path}`, { headers }), null);
  return { pages, asked, get };
}

const shown = (text: string, headers: Record<string, string> = {}) =>
  new Response(text, {
    headers: { [tagsHeader]: 'unit:1', etag: 'W/"a"', 'content-type': 'text/html', ...headers },
  });

describe('giữ trang công khai', () => {
  it('dựng một lần, mọi người đọc cùng một bản; tham số lạ của mạng xã hội không làm thành trang khác', async () => {
    const { asked, get } = site(() => shown('một trang'));
    expect(await (await get('/c/truong')).text()).toBe('một trang');
    const again = await get('/c/truong?utm_source=zalo&fbclid=1');
    expect(await again.text()).toBe('một trang');
    expect(asked).toHaveLength(1);
    expect(again.headers.has(tagsHeader)).toBe(false);
    await get('/c/truong?trang=2&x=1');
    expect(asked.map((request) => request.url)).toEqual([
      'http://mau.invalid/c/truong',
      'http://mau.invalid/c/truong?trang=2',
    ]);
  });

  it('trang được giữ không bao giờ dựng với phiên của ai: cookie không đi tới trang', async () => {
    const { asked, get } = site((request) => shown(`cookie: ${request.headers.get('cookie')}`));
    const own = await get('/c/truong', { cookie: 'lantoa.session=kin', authorization: 'Bearer kin' });
    expect(await own.text()).toBe('cookie: null');
    expect(asked[0]!.headers.get('authorization')).toBeNull();
  });

  it('trang có người đăng nhập đi thẳng, không giữ', async () => {
    const { pages, get } = site((request) => shown(request.headers.get('cookie') ?? 'khách'));
    expect(await (await get('/cong-viec', { cookie: 'a' })).text()).toBe('a');
    expect(await (await get('/cong-viec')).text()).toBe('khách');
    expect(pages.size).toBe(0);
  });

  it('câu trả lời không nói mình cho thấy gì, lỗi, hay đặt cookie thì không giữ', async () => {
    const answers = [
      new Response('không nhãn'),
      new Response('lỗi', { status: 500, headers: { [tagsHeader]: 'unit:1' } }),
      shown('đặt cookie', { 'set-cookie': 'a=b' }),
    ];
    const { pages, get } = site(() => answers.shift()!);
    for (const text of ['không nhãn', 'lỗi', 'đặt cookie']) {
      const answer = await get('/c/truong');
      expect(await answer.text()).toBe(text);
      expect(answer.headers.has(tagsHeader)).toBe(false);
    }
    expect(pages.size).toBe(0);
  });

  it('một trăm người đến cùng lúc chỉ dựng một lần; người đến sau khi nội dung đổi không dùng bản đang dựng', async () => {
    const release: (() => void)[] = [];
    let version = 1;
    const { pages, asked, get } = site(async () => {
      const text = `bản ${version}`;
      await new Promise<void>((go) => release.push(go));
      return shown(text);
    });
    const early = Array.from({ length: 100 }, () => get('/c/truong'));
    await new Promise((soon) => setTimeout(soon, 5));
    version = 2;
    pages.clear(['unit:1']);
    const late = get('/c/truong');
    await new Promise((soon) => setTimeout(soon, 5));
    for (const go of release) go();
    expect(await (await late).text()).toBe('bản 2');
    for (const one of await Promise.all(early)) expect(await one.text()).toBe('bản 1');
    expect(asked).toHaveLength(2);
    expect(await (await get('/c/truong')).text()).toBe('bản 2');
  });

  it('lỗi khi dựng tới đúng người hỏi, người chờ cùng thì được dựng lại', async () => {
    let times = 0;
    const { get } = site(async () => {
      times += 1;
      await new Promise((soon) => setTimeout(soon, 5));
      if (times === 1) throw new Error('mất cơ sở dữ liệu');
      return shown('được');
    });
    const first = get('/c/truong');
    const second = get('/c/truong');
    await expect(first).rejects.toThrow('mất cơ sở dữ liệu');
    expect(await (await second).text()).toBe('được');
  });

  it('qua node:http: nén br, 304, HEAD, và phương thức khác không lấy từ bản giữ', async () => {
    const { pages, get } = site(() => shown('chữ '.repeat(500)));
    const server = createServer((request, response) => {
      if (!answerKept(pages, request, response)) response.writeHead(404).end();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}/c/truong`;
    expect((await fetch(address)).status).toBe(404);
    // The same page under the host that the reader typed.
    await get('/c/truong', { 'accept-encoding': 'br' });
    const kept = pages.get('mau.invalid/c/truong')!;
    pages.finish(pages.begin(), `127.0.0.1:${port}/c/truong`, kept);
    const whole = await fetch(address, { headers: { 'accept-encoding': 'gzip;q=0, br' } });
    expect(whole.headers.get('content-encoding')).toBe('br');
    expect(await whole.text()).toBe('chữ '.repeat(500));
    expect(brotliDecompressSync(kept.packed.br!).toString()).toBe('chữ '.repeat(500));
    const known = await fetch(address, { headers: { 'if-none-match': 'W/"a"' } });
    expect([known.status, await known.text()]).toEqual([304, '']);
    const head = await fetch(address, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(kept.body.length)]);
    expect((await fetch(address, { method: 'POST' })).status).toBe(404);
    server.closeAllConnections();
    server.close();
  });
});
