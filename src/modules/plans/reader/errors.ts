import { LIMITS } from './intake/limits.ts';

export type ReaderErrorCode =
  | 'empty'
  | 'too-large'
  | 'encrypted'
  | 'truncated'
  | 'image'
  | 'scan'
  | 'too-many-pages'
  | 'too-many-scanned-pages'
  | 'zip-bomb'
  | 'macro'
  | 'binary'
  | 'old-word'
  | 'unsupported'
  | 'too-slow'
  | 'too-heavy'
  | 'failed';

/** A file that cannot be read. `message` says what happened and that nothing was saved; `help` says what to do. */
export class ReaderError extends Error {
  readonly code: ReaderErrorCode;
  readonly help: string;

  constructor(code: ReaderErrorCode, message: string, help: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ReaderError';
    this.code = code;
    this.help = help;
  }
}

const MESSAGES: Record<ReaderErrorCode, readonly [message: string, help: string]> = {
  empty: [
    'Tệp không có nội dung nên chưa có kế hoạch nào được tạo.',
    'Hãy chọn lại tệp kế hoạch có chữ bên trong.',
  ],
  'too-large': [
    'Tệp lớn hơn 20 MB nên không được đọc và chưa có kế hoạch nào được tạo.',
    'Hãy chỉ tải lên phần kế hoạch và phụ lục; tệp có nhiều hình thì lưu lại với hình nhỏ hơn.',
  ],
  encrypted: [
    'Tệp được đặt mật khẩu nên không đọc được và chưa có kế hoạch nào được tạo.',
    'Hãy mở tệp, gỡ mật khẩu, lưu lại rồi tải lên lần nữa.',
  ],
  truncated: [
    'Tệp bị hỏng hoặc chưa tải đủ nên không đọc được và chưa có kế hoạch nào được tạo.',
    'Hãy mở thử tệp trên máy, lưu lại một bản mới rồi tải lên lần nữa.',
  ],
  image: [
    'Tệp hình ảnh bị hỏng hoặc ở dạng chưa đọc được nên chưa có kế hoạch nào được tạo.',
    'Hãy chụp hoặc lưu lại ảnh ở dạng .jpg hoặc .png, hoặc tải lên bản .docx, .pdf của kế hoạch.',
  ],
  scan: [
    'Không nhận ra chữ nào trên bản chụp (scan) nên chưa có kế hoạch nào được tạo.',
    'Hãy quét lại rõ hơn (200 điểm trên inch trở lên, đặt giấy thẳng) hoặc tải lên bản .docx.',
  ],
  'too-many-pages': [
    `Tệp có hơn ${LIMITS.pages} trang nên không được đọc và chưa có kế hoạch nào được tạo.`,
    'Hãy tách riêng phần kế hoạch và phụ lục thành tệp nhỏ hơn rồi tải lên lần nữa.',
  ],
  'too-many-scanned-pages': [
    `Tệp có hơn ${LIMITS.scannedPages} trang chụp (scan) phải nhận dạng chữ nên không được đọc và chưa có kế hoạch nào được tạo.`,
    `Hãy tách thành các tệp không quá ${LIMITS.scannedPages} trang hoặc tải lên bản .docx.`,
  ],
  'zip-bomb': [
    'Tệp .docx khi mở ra lớn bất thường nên không được đọc và chưa có kế hoạch nào được tạo.',
    'Hãy mở tệp bằng phần mềm soạn thảo, lưu thành bản .docx mới rồi tải lên lần nữa.',
  ],
  macro: [
    'Tệp có macro nên không được đọc để bảo đảm an toàn và chưa có kế hoạch nào được tạo.',
    'Hãy lưu tệp thành .docx (không có macro) rồi tải lên lần nữa.',
  ],
  binary: [
    'Tệp không phải là văn bản đọc được nên chưa có kế hoạch nào được tạo.',
    'Hãy tải lên kế hoạch ở dạng .docx, .doc, .pdf, .txt, .md hoặc ảnh chụp .jpg, .png.',
  ],
  'old-word': [
    'Tệp .doc (Word 97-2003) bị hỏng hoặc ở dạng quá cũ nên không đọc được và chưa có kế hoạch nào được tạo.',
    'Hãy mở tệp, chọn Lưu thành… dạng .docx rồi tải lên lần nữa.',
  ],
  unsupported: [
    'Loại tệp này chưa được hỗ trợ nên chưa có kế hoạch nào được tạo.',
    'Hãy tải lên kế hoạch ở dạng .docx, .doc, .pdf, .txt, .md hoặc ảnh chụp .jpg, .png.',
  ],
  'too-slow': [
    'Đọc tệp mất quá nhiều thời gian nên đã dừng lại và chưa có kế hoạch nào được tạo.',
    'Hãy tách riêng phần kế hoạch và phụ lục thành tệp nhỏ hơn rồi tải lên lần nữa.',
  ],
  'too-heavy': [
    'Đọc tệp cần quá nhiều bộ nhớ nên đã dừng lại và chưa có kế hoạch nào được tạo.',
    'Hãy tách riêng phần kế hoạch và phụ lục thành tệp nhỏ hơn, hoặc lưu thành bản .docx mới, rồi tải lên lần nữa.',
  ],
  failed: [
    'Không đọc được tệp vì một lỗi ngoài dự kiến và chưa có kế hoạch nào được tạo.',
    'Hãy lưu kế hoạch thành bản .docx mới rồi tải lên lần nữa; nếu vẫn lỗi, hãy báo người quản trị.',
  ],
};

export function readerError(code: ReaderErrorCode, cause?: unknown): ReaderError {
  const [message, help] = MESSAGES[code];
  return new ReaderError(code, message, help, cause === undefined ? undefined : { cause });
}

export function isReaderErrorCode(code: string): code is ReaderErrorCode {
  return Object.hasOwn(MESSAGES, code);
}
