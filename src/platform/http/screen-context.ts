import { createContext, type RouterContext } from 'react-router';
import type { RequestSession } from '../auth/session-rules.ts';
import type { Ctx } from '../context.server.ts';

// The server fills it from plain Node modules, the screens read it from the built bundle: two copies of this module,
// one key. So the key lives on the process, not in the module.
const slot = Symbol.for('lantoa.screen-context');
const holder = globalThis as { [slot]?: RouterContext<ScreenContext> };

export interface ScreenContext {
  ctx: Ctx;
  /** Null for a visitor. */
  session: RequestSession | null;
  clientAddress: string;
  /** For the Content-Security-Policy of this answer. */
  nonce: string;
}

holder[slot] ??= createContext<ScreenContext>();
export const screenContext: RouterContext<ScreenContext> = holder[slot];
