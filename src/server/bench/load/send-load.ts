import { connect } from 'node:net';

/**
 * Asks for one address over keep-alive connections for a while and counts whole answers by their length: no parsing
 * beside the server on the same two cores.
 * @param connections each with one request under way
 * @returns answers per second
 */
export async function sendLoad(
  address: string,
  options: { connections: number; ms: number; encoding: string },
): Promise<number> {
  const { hostname, port, host, pathname, search } = new URL(address);
  const request = `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: ${options.encoding}\r\n\r\n`;
  const length = await lengthOfAnswer(Number(port), hostname, request);
  const until = performance.now() + options.ms;
  const began = performance.now();
  const counts = await Promise.all(
    Array.from({ length: options.connections }, () => ask(Number(port), hostname, request, length, until)),
  );
  const seconds = (performance.now() - began) / 1_000;
  return counts.reduce((sum, count) => sum + count, 0) / seconds;
}

function ask(port: number, host: string, request: string, length: number, until: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host, () => socket.write(request));
    socket.setNoDelay(true);
    let received = 0;
    let count = 0;
    socket.on('data', (chunk) => {
      received += chunk.length;
      if (received < length) return;
      if (received > length) return socket.destroy(new Error('an answer of another length'));
      received = 0;
      count += 1;
      if (performance.now() < until) socket.write(request);
      else {
        socket.destroy();
        resolve(count);
      }
    });
    socket.on('error', reject);
    socket.setTimeout(10_000, () => socket.destroy(new Error('no answer in 10 s')));
  });
}

/** Of head and body together; the same for each answer (dates are of one length). */
function lengthOfAnswer(port: number, host: string, request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host, () => socket.write(request));
    let text = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      text = Buffer.concat([text, chunk]);
      const end = text.indexOf('\r\n\r\n');
      const size = /content-length: (\d+)/i.exec(text.subarray(0, Math.max(end, 0)).toString('latin1'))?.[1];
      if (end < 0 || size === undefined) return;
      const length = end + 4 + Number(size);
      if (text.length < length) return;
      socket.destroy();
      if (!/^HTTP\/1\.1 200/.test(text.subarray(0, 20).toString('latin1')))
        reject(new Error(text.subarray(0, 200).toString('latin1')));
      else resolve(length);
    });
    socket.on('error', reject);
    socket.setTimeout(10_000, () => socket.destroy(new Error('no answer of known length')));
  });
}
