import { betterAuth } from 'better-auth';
import { username } from 'better-auth/plugins';
import type { Config } from '../config/config.server.ts';
import type { Database } from '../db/open-database.server.ts';
import { hashPassword, verifyPassword } from './password-hash.server.ts';

const minutes = 60;
const hours = 60 * minutes;

/**
 * Sign-in with user name and password; opaque sessions kept in the database. A session ends after 12 hours whatever
 * happens, and after 60 minutes without use (NIST 800-63B AAL2). Nobody can register: accounts are made by the unit above.
 */
export function createAuth(database: Database, config: Config, secret: string, baseUrl: string) {
  return betterAuth({
    appName: 'Lan Tỏa',
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret,
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
    database: { db: database.camelDb as never, type: 'postgres' },
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
      additionalFields: { isSample: { type: 'boolean', required: false, input: false, defaultValue: false } },
    },
    session: { modelName: 'sessions', expiresIn: hours, updateAge: 5 * minutes, freshAge: 10 * minutes },
    account: { modelName: 'accounts' },
    verification: { modelName: 'verifications' },
    plugins: [
      username({
        minUsernameLength: 3,
        maxUsernameLength: 60,
        usernameValidator: (name) => /^[a-z0-9._-]+$/.test(name),
      }),
    ],
    advanced: {
      useSecureCookies: baseUrl.startsWith('https://'),
      cookiePrefix: 'lantoa',
      ipAddress: { ipAddressHeaders: config.trustProxy ? ['x-forwarded-for'] : ['x-lantoa-client'] },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;

/** Absolute end of a session, whatever its use. */
export const sessionMaximumMs = 12 * 60 * 60 * 1000;
