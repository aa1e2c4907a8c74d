import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from './api.server.ts';

/** Content-Security-Policy of every page: no foreign origin at all, scripts only with this answer's nonce. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    // The component kit sets sizes and colours through style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** Headers of research/reliability-security section 8, on every answer. */
export function securityHeaders(options: { https: boolean; withPolicy: boolean }): MiddlewareHandler<ApiEnv> {
  return async (hono, next) => {
    await next();
    const headers = hono.res.headers;
    if (options.withPolicy && !headers.has('content-security-policy'))
      headers.set('content-security-policy', contentSecurityPolicy(hono.get('nonce')));
    headers.set('x-content-type-options', 'nosniff');
    headers.set('x-frame-options', 'DENY');
    headers.set('referrer-policy', 'strict-origin-when-cross-origin');
    headers.set('cross-origin-opener-policy', 'same-origin');
    headers.set('cross-origin-resource-policy', 'same-origin');
    headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()');
    if (options.https) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
  };
}
