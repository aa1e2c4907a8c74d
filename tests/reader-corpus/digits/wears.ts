import type { Wear } from '../making/scan.ts';

/** Ways a sheet may be worn; `plain` is the ordinary scan of the corpus. */
export const WEARS: Record<string, Wear> = {
  plain: {},
  soft: { blur: 1 },
  noisy: { noise: 40 },
  crushed: { quality: 22 },
  pale: { pale: 0.45 },
  stamped: { stamp: true },
};
