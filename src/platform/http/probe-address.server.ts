import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import { Agent, fetch } from 'undici';

export interface Probe {
  /** `unsure`: it exists, but did not let itself be read now (slow, weak TLS, refused). */
  state: 'alive' | 'dead' | 'unsure';
  /** Second half of a sentence: what was found. */
  why: string;
}

/** What a name that is not there is told by; whoever tries many can see that all of them were. */
export const NO_NAME = 'tên miền không còn';
const INSIDE = 'địa chỉ thuộc mạng nội bộ';
const TIMEOUT_MS = 8_000;

/** Addresses of this machine and of inner networks: an address in a document must never reach them. */
const inside = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
  ['64:ff9b::', 96],
] as const)
  inside.addSubnet(net, bits, 'ipv6');

export function isInsideAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return true;
  // An IPv4 address in IPv6 clothes is checked as what it is.
  return inside.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

type Lookup = typeof systemLookup;

/** Asked at connect time, so that a name cannot point elsewhere between check and use. */
const guardedLookup: Lookup = ((host: string, options: object, done: (...answer: unknown[]) => void) => {
  systemLookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error);
    const outside = addresses.filter(({ address }) => !isInsideAddress(address));
    if (outside.length === 0) return done(Object.assign(new Error('inside'), { code: 'EINSIDE' }));
    if ((options as { all?: boolean }).all) return done(null, outside);
    done(null, outside[0]!.address, outside[0]!.family);
  });
}) as Lookup;

/**
 * Whether a public web address answers. Reads no more than the head, follows no redirect (it answers), never reaches addresses
 * of this machine or of inner networks.
 */
export async function probeAddress(url: string, lookup: Lookup = guardedLookup): Promise<Probe> {
  const target = URL.parse(url);
  if (!target || !/^https?:$/.test(target.protocol)) return { state: 'dead', why: 'địa chỉ không đúng dạng' };
  const bare = target.hostname.replace(/^\[|\]$/g, '');
  if (isIP(bare) && lookup === guardedLookup && isInsideAddress(bare)) return { state: 'dead', why: INSIDE };
  const agent = new Agent({ connect: { lookup, timeout: TIMEOUT_MS } });
  try {
    const answer = await fetch(target, {
      method: 'GET',
      dispatcher: agent,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { 'user-agent': 'LanToa (kiem tra dia chi trong ke hoach)' },
    });
    await answer.body?.cancel();
    return stateOf(answer.status);
  } catch (error) {
    return failureOf(error);
  } finally {
    await agent.destroy();
  }
}

function stateOf(status: number): Probe {
  if (status === 404 || status === 410) return { state: 'dead', why: `trang không còn (mã ${status})` };
  if (status >= 500) return { state: 'unsure', why: `máy chủ đang lỗi (mã ${status})` };
  return { state: 'alive', why: 'có trả lời' };
}

function failureOf(error: unknown): Probe {
  const codes = [error, (error as { cause?: unknown })?.cause].map((one) => (one as { code?: string })?.code);
  if (codes.includes('EINSIDE')) return { state: 'dead', why: INSIDE };
  if (codes.includes('ENOTFOUND')) return { state: 'dead', why: NO_NAME };
  // The name server did not answer: nothing is known of the name.
  if (codes.includes('EAI_AGAIN')) return { state: 'unsure', why: 'chưa hỏi được tên miền' };
  if (codes.includes('ECONNREFUSED')) return { state: 'unsure', why: 'máy chủ từ chối kết nối' };
  const isLate = (error as Error)?.name === 'TimeoutError';
  return { state: 'unsure', why: isLate ? 'không trả lời trong 8 giây' : 'không kết nối được' };
}
