import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { translateDatabaseError } from '../platform/db/constraint-errors.server.ts';
import { AppError, isAppError, statusOfKind } from '../platform/errors/app-error.ts';
import { commonErrors } from '../platform/errors/common-errors.ts';
import type { ApiEnv } from '../platform/http/api.server.ts';

/** Anything thrown becomes an `AppError`; what nobody expected is logged whole and shown calmly. */
export function toAppError(error: unknown, hono: Context<ApiEnv>): AppError {
  const known = translateDatabaseError(error);
  if (isAppError(known)) return known;
  // Hono's own refusal of a body that is no JSON.
  if (known instanceof HTTPException && known.status < 500)
    return commonErrors.unreadableBody({ cause: known });
  const ctx = hono.get('ctx');
  ctx?.log.error({ err: error, requestId: ctx.requestId, path: hono.req.path }, 'unexpected');
  return new AppError({
    kind: 'bug',
    code: 'app.unexpected',
    message: 'Có lỗi ngoài dự kiến. Nội dung đã gửi trước đó vẫn được giữ.',
    help: 'Tải lại trang. Nếu vẫn lỗi, báo mã yêu cầu cho người quản trị hệ thống.',
    cause: error,
  });
}

export function jsonAnswer(error: AppError, hono: Context<ApiEnv>): Response {
  const requestId = hono.get('ctx')?.requestId ?? '';
  const details = error.code === 'app.bad-input' ? { details: error.details } : {};
  return hono.json(
    { error: { code: error.code, message: error.message, help: error.help, requestId, ...details } },
    statusOfKind[error.kind] as 400,
  );
}
