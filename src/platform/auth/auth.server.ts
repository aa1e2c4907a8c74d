import { betterAuth } from 'better-auth';
import { username } from 'better-auth/plugins';
import type { Config } from '../config/config.server.ts';
import type { Database } from '../db/open-database.server.ts';
import { hashedSessionAdapter } from './hashed-session-adapter.server.ts';
import { openSessionPlugin } from './open-session-plugin.server.ts';
import { hashPassword, verifyPassword } from './password-hash.server.ts';
import { sessionMaximumMs } from './session-rules.ts';

/**
 * Sign-in with user name and password; opaque sessions kept in the database, their ends in `session-rules.ts`. Nobody
 * can register: accounts are made by the unit above.
 */
export function createAuth(database: Database, config: Config, secret: string, baseUrl: string) {
  const https = baseUrl.startsWith('https://');
  return betterAuth({
    appName: 'Lan Tỏa',
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret,
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
    database: hashedSessionAdapter(database.camelDb),
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 15,
      maxPasswordLength: 128,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: {
      modelName: 'users',
      additionalFields: {
        isSample: { type: 'boolean', required: false, input: false, defaultValue: false },
      },
    },
    session: {
      modelName: 'sessions',
      additionalFields: {
        isSharedComputer: { type: 'boolean', required: false, input: false, defaultValue: false },
        passkeyAt: { type: 'date', required: false, input: false },
        postId: { type: 'string', required: false, input: false },
      },
      expiresIn: sessionMaximumMs / 1000,
      // It would prolong before we have asked how long the session was idle.
      disableSessionRefresh: true,
    },
    account: { modelName: 'accounts' },
    verification: { modelName: 'verifications' },
    plugins: [
      username({
        minUsernameLength: 3,
        maxUsernameLength: 60,
        usernameValidator: (name) => /^[a-z0-9._-]+$/.test(name),
      }),
      openSessionPlugin,
    ],
    advanced: {
      // `__Host-`: the browser takes it only over https, for this host alone, for the whole site. better-auth knows
      // only `__Secure-`, so that stays off and the prefix is ours.
      useSecureCookies: false,
      cookiePrefix: https ? '__Host-lantoa' : 'lantoa',
      ipAddress: { ipAddressHeaders: config.trustProxy ? ['x-forwarded-for'] : ['x-lantoa-client'] },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: https },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;
