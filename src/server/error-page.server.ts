import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import { type AppError, statusOfKind } from '../platform/errors/app-error.ts';
import type { ApiEnv } from '../platform/http/api.server.ts';

/**
 * The answer to a page request that ends before the router runs: refused, too large, too often. The router's own
 * requests for data get the same sentence as text, which `shell/failure.ts` shows in the frame.
 */
export function pageAnswer(error: AppError, hono: Context<ApiEnv>): Response | Promise<Response> {
  const status = statusOfKind[error.kind] as 400;
  const requestId = hono.get('ctx')?.requestId ?? '';
  if (hono.req.path.endsWith('.data'))
    return hono.text(JSON.stringify({ message: error.message, help: error.help, requestId }), status);
  return hono.html(errorPage({ error, requestId, nonce: hono.get('nonce') }), status);
}

/** Looks like a page of the frame, stands without any file: it must work when little else does. */
function errorPage({ error, requestId, nonce }: { error: AppError; requestId: string; nonce: string }) {
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lỗi: ${error.message} · Lan Tỏa</title>
<style nonce="${nonce}">${raw(style)}</style>
</head>
<body>
<header><a href="/">Lan Tỏa</a></header>
<main>
<h1>${error.message}</h1>
<p>${error.help}</p>
<p class="quiet">Mã yêu cầu: <code>${requestId}</code></p>
<p><a class="way" href="${wayOut(error).href}">${wayOut(error).words}</a></p>
</main>
</body>
</html>`;
}

function wayOut(error: AppError): { href: string; words: string } {
  return error.kind === 'unauthenticated'
    ? { href: '/dang-nhap', words: 'Đăng nhập' }
    : { href: '/', words: 'Về trang đầu' };
}

// The values of ui/tokens.css; its file may not have been loaded.
const style = `
*{box-sizing:border-box;margin:0}
body{background:#f5f7f8;color:#131c24;font:400 16px/1.5 "Be Vietnam Pro","Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
header{display:flex;align-items:center;min-height:56px;padding:0 24px;background:#082c42}
header a{color:#fff;font-size:17px;font-weight:700;text-decoration:none}
main{max-width:640px;margin:24px auto;padding:20px 24px;background:#fff;border:1px solid #dce2e6;border-radius:8px}
h1{font-size:22px;line-height:1.3}
p{margin-top:8px}
.quiet{color:#55636e}
code{font-size:13px;overflow-wrap:anywhere}
.way{display:inline-flex;align-items:center;min-height:48px;margin-top:8px;padding:0 18px;background:#125074;border-radius:6px;color:#fff;font-weight:600;text-decoration:none}
:focus-visible{outline:3px solid #ffbf47;outline-offset:2px;box-shadow:0 0 0 2px #131c24}
@media (max-width:672px){header{padding:0 16px}main{margin:16px;padding:16px}.way{width:100%;justify-content:center}}
@media (forced-colors:active){.way{border:1px solid LinkText}header{border-bottom:1px solid CanvasText}}`;
