import type { Ctx } from '../../../platform/context.server.ts';
import { accountErrors } from '../errors.ts';
import { type PasskeyPlace, passkeyPlace } from './passkey-place.ts';

/** As devices name the house beside the key. */
export const houseName = 'Lan Tỏa';

/** Where a passkey of this house belongs: its public address, else the one the request came to (on this machine). */
export function placeOf({ config }: Ctx, url: string): PasskeyPlace | null {
  return passkeyPlace(config.baseUrl ?? url);
}

const longestResponse = 20_000;

/** What the page's script put into the form. What is in it is checked by the verification. */
export function readResponse<T extends { id: string }>(text: string): T {
  if (text.length > longestResponse) throw accountErrors.passkeyRefused();
  try {
    const response = JSON.parse(text) as T;
    if (typeof response?.id === 'string') return response;
  } catch (cause) {
    throw accountErrors.passkeyRefused({ cause });
  }
  throw accountErrors.passkeyRefused();
}
