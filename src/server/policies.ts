import { accountPolicy } from '../modules/accounts/policy.ts';
import { unitPolicy } from '../modules/units/policy.ts';
import type { Policy } from '../platform/auth/policy.ts';

/** Every permission of the product, one line each in its slice. */
export const policies: Policy = { ...accountPolicy, ...unitPolicy };
