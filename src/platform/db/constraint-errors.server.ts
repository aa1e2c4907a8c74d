import { AppError, isAppError } from '../errors/app-error.ts';
import { commonErrors } from '../errors/common-errors.ts';

/** What a broken constraint means to a person. The only place that knows constraint names. */
const meanings: Record<string, () => AppError> = {
  articles_unit_id_external_url_unique: () =>
    new AppError({
      kind: 'conflict',
      code: 'article.link-already-sent',
      message: 'Đường dẫn này đã được ghi nhận cho đơn vị.',
      help: 'Mở danh sách bài đăng để xem bài đã ghi nhận.',
    }),
  users_email_unique: () =>
    new AppError({
      kind: 'conflict',
      code: 'people.email-taken',
      message: 'Thư điện tử này đã dùng cho một người khác trong hệ thống.',
      help: 'Nếu là cùng một người, giao thêm chức danh cho người đó.',
    }),
  users_staff_code_unique: () =>
    new AppError({
      kind: 'conflict',
      code: 'people.staff-code-taken',
      message: 'Mã cán bộ này đã dùng cho một người khác trong hệ thống.',
      help: 'Kiểm tra lại mã, hoặc để trống.',
    }),
  users_pkey: () => commonErrors.changedMeanwhile(),
  post_holdings_one_holder: () =>
    new AppError({
      kind: 'conflict',
      code: 'unit.passed-already',
      message: 'Chức danh này đã có người nhận trong khoảng thời gian đó.',
      help: 'Tải lại trang để xem.',
    }),
  reports_plan_id_unit_id_unique: () => commonErrors.changedMeanwhile(),
  receipts_pkey: () => commonErrors.changedMeanwhile(),
};

/** Connection lost or refused, server shutting down or starting. */
const unavailableCodes = new Set([
  'ECONNREFUSED',
  'ENOENT',
  'ECONNRESET',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
]);

/** What no column can hold: NUL and half characters in a text, numbers and days beyond their range. */
const unstorableCodes = new Set(['22021', '22P05', '22003', '22008']);

/** Turns what PostgreSQL says into an `AppError`; leaves what it does not know as it is. */
export function translateDatabaseError(error: unknown): unknown {
  if (isAppError(error) || typeof error !== 'object' || error === null) return error;
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (constraint && meanings[constraint]) return meanings[constraint]();
  if (code && unavailableCodes.has(code)) return commonErrors.databaseDown({ cause: error });
  if (code && unstorableCodes.has(code)) return commonErrors.unstorableText({ cause: error });
  return error;
}
