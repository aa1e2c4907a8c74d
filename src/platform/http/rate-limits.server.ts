import type { MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { commonErrors } from '../errors/common-errors.ts';
import type { ApiEnv } from './api.server.ts';

/** Limits of research/reliability-security section 8; generous per address because a whole school shares one. */
export function createRateLimits() {
  const limits = {
    /** Wrong passwords per account and address. */
    signInAccount: new RateLimiterMemory({ points: 5, duration: 15 * 60, blockDuration: 60 }),
    /** Wrong passwords per address. */
    signInAddress: new RateLimiterMemory({ points: 100, duration: 60 * 60 }),
    /** "Quên mật khẩu" per address: a whole school may forget on the first day after the holidays. */
    recoveryAddress: new RateLimiterMemory({ points: 20, duration: 60 * 60 }),
    upload: new RateLimiterMemory({ points: 60, duration: 60 * 60 }),
    export: new RateLimiterMemory({ points: 30, duration: 60 * 60 }),
    anonymousPage: new RateLimiterMemory({ points: 200, duration: 60 }),
  };
  return {
    /** @throws app.too-many-requests */
    async take(limit: keyof typeof limits, key: string): Promise<void> {
      try {
        await limits[limit].consume(key);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        throw commonErrors.tooManyRequests({ seconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) });
      }
    },
    /** @throws app.too-many-requests when nothing is left, without taking. */
    async check(limit: keyof typeof limits, key: string): Promise<void> {
      const state = await limits[limit].get(key);
      if (state && state.consumedPoints >= limits[limit].points)
        throw commonErrors.tooManyRequests({ seconds: Math.max(1, Math.ceil(state.msBeforeNext / 1000)) });
    },
    async forget(limit: keyof typeof limits, key: string): Promise<void> {
      await limits[limit].delete(key);
    },
  };
}

export type RateLimits = ReturnType<typeof createRateLimits>;

/** Pages only: signing in has limits of its own, or a school behind one address could not start its day. */
export function limitAnonymous(limits: RateLimits): MiddlewareHandler<ApiEnv> {
  return async (hono, next) => {
    if (!hono.get('ctx').actor && hono.req.method === 'GET')
      await limits.take('anonymousPage', hono.get('clientAddress'));
    await next();
  };
}
