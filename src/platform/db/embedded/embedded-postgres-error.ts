export type EmbeddedPostgresErrorCode =
  | 'no-binaries'
  | 'binaries-broken'
  | 'no-unprivileged-user'
  | 'already-running'
  | 'not-owner'
  | 'foreign-directory'
  | 'disk-full'
  | 'no-permission'
  | 'no-memory'
  | 'other-version'
  | 'start-failed';

export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
  readonly code: EmbeddedPostgresErrorCode;
  readonly help: string;

  constructor(code: EmbeddedPostgresErrorCode, message: string, help: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.help = help;
  }
}

type Explanation = [
  pattern: RegExp,
  code: EmbeddedPostgresErrorCode,
  message: (path: string) => string,
  help: string,
];

/** Both PostgreSQL's own words (LC_MESSAGES=C) and Node's errno names. */
const explanations: Explanation[] = [
  [
    /No space left on device|ENOSPC|EDQUOT|Disk quota exceeded/,
    'disk-full',
    (path) => `Ổ đĩa đã đầy, không ghi được vào ${path}.`,
    'Giải phóng dung lượng (cần ít nhất 200 MB) hoặc đặt LANTOA_DATA sang ổ đĩa khác, rồi chạy lại.',
  ],
  [
    /Read-only file system|EROFS/,
    'no-permission',
    (path) => `Hệ thống tệp chứa ${path} chỉ cho đọc.`,
    'Đặt LANTOA_DATA trỏ tới một thư mục ghi được, rồi chạy lại.',
  ],
  [
    // What Node says of a missing parent, and of a read-only disk when it makes several folders at once.
    /ENOENT.*mkdir/,
    'no-permission',
    (path) => `Không tạo được thư mục ${path}: ổ đĩa chỉ cho đọc hoặc đường dẫn không có.`,
    'Đặt LANTOA_DATA trỏ tới một thư mục ghi được, rồi chạy lại.',
  ],
  [
    /Permission denied|EACCES|EPERM|Operation not permitted/,
    'no-permission',
    (path) => `Không có quyền đọc hoặc ghi ${path}.`,
    'Kiểm tra chủ sở hữu và quyền của thư mục, hoặc đặt LANTOA_DATA trỏ tới thư mục khác, rồi chạy lại.',
  ],
  [
    /ENOTDIR|Not a directory|EEXIST/,
    'foreign-directory',
    (path) => `${path} không phải là thư mục.`,
    'Đổi tên tệp đang chiếm chỗ đó hoặc đặt LANTOA_DATA trỏ tới thư mục khác, rồi chạy lại.',
  ],
  [
    /database files are incompatible with server|initialized by PostgreSQL version/,
    'other-version',
    (path) => `Dữ liệu ở ${path} do một phiên bản PostgreSQL khác tạo ra.`,
    'Dùng lại đúng phiên bản Lan Tỏa đã tạo dữ liệu để sao lưu (lantoa backup), rồi phục hồi vào bản mới.',
  ],
  [
    /error while loading shared libraries|cannot open shared object file|Library not loaded/,
    'binaries-broken',
    () => 'Bộ chương trình PostgreSQL trong node_modules không chạy được trên máy này.',
    'Chạy lại “npm ci”. Nếu vẫn lỗi (ví dụ máy dùng Alpine/musl), hãy dùng PostgreSQL có sẵn qua biến DATABASE_URL.',
  ],
  [
    /Cannot allocate memory|could not create shared memory segment|could not map anonymous shared memory/,
    'no-memory',
    () => 'Máy không còn đủ bộ nhớ để chạy cơ sở dữ liệu.',
    'Đóng bớt chương trình (cần khoảng 300 MB trống), rồi chạy lại.',
  ],
  [
    /lock file ".*" already exists|pre-existing shared memory block/,
    'already-running',
    (path) => `Cơ sở dữ liệu ở ${path} đang được một tiến trình khác dùng.`,
    'Tắt bản Lan Tỏa đang chạy, hoặc đặt LANTOA_DATA trỏ tới thư mục khác.',
  ],
];

export function explainFailure(details: string, path: string, cause?: unknown): EmbeddedPostgresError {
  const found = explanations.find(([pattern]) => pattern.test(details));
  if (found) return new EmbeddedPostgresError(found[1], found[2](path), found[3], cause ?? details);
  const lastLines = details.trim().split('\n').slice(-6).join('\n');
  return new EmbeddedPostgresError(
    'start-failed',
    `Không khởi động được cơ sở dữ liệu ở ${path}.`,
    `PostgreSQL trả lời:\n${lastLines || '(không có thông báo)'}`,
    cause ?? details,
  );
}

/** Runs file-system work and turns an errno into a sentence about `path`. */
export function explaining<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) throw error;
    throw explainFailure(error instanceof Error ? error.message : String(error), path, error);
  }
}
