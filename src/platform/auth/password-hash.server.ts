import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2) as (
  algorithm: 'argon2id',
  parameters: {
    message: string;
    nonce: Buffer;
    parallelism: number;
    tagLength: number;
    memory: number;
    passes: number;
  },
) => Promise<Buffer>;

// OWASP Password Storage: argon2id, 19 MiB, two passes, one lane.
const cost = { memory: 19 * 1024, passes: 2, parallelism: 1, tagLength: 32 } as const;

// More in flight only makes everyone wait; the surplus queues here and sign-in stays within its rate limit.
const maximumInFlight = 4;
let inFlight = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  // Asked again after waking: somebody new may have come in first.
  while (inFlight >= maximumInFlight) await new Promise<void>((go) => waiting.push(go));
  inFlight += 1;
  try {
    return await work();
  } finally {
    inFlight -= 1;
    waiting.shift()?.();
  }
}

/** @returns `argon2id$<salt hex>$<hash hex>` with the cost above. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const hash = await inTurn(() =>
    derive('argon2id', { message: password.normalize('NFKC'), nonce, ...cost }),
  );
  return `argon2id$${nonce.toString('hex')}$${hash.toString('hex')}`;
}

export async function verifyPassword({
  hash,
  password,
}: {
  hash: string;
  password: string;
}): Promise<boolean> {
  const [algorithm, salt, expected] = hash.split('$');
  if (algorithm !== 'argon2id' || !salt || !expected) return false;
  const actual = await inTurn(() =>
    derive('argon2id', { message: password.normalize('NFKC'), nonce: Buffer.from(salt, 'hex'), ...cost }),
  );
  return timingSafeEqual(actual, Buffer.from(expected, 'hex'));
}
