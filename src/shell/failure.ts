import { isRouteErrorResponse } from 'react-router';

/** What an error page says. Comes from `AppError` through `withCtx`, or is made here for what nobody expected. */
export interface Failure {
  status: number;
  message: string;
  help: string;
  requestId?: string;
}

const unexpected: Failure = {
  status: 500,
  message: 'Có lỗi ngoài dự kiến.',
  help: 'Nội dung đã gửi trước đó vẫn được giữ. Tải lại trang; nếu vẫn lỗi, báo mã yêu cầu cho người quản trị hệ thống.',
};

const noConnection: Failure = {
  status: 0,
  message: 'Chưa mở được trang vì mất kết nối.',
  help: 'Nội dung đã gửi trước đó vẫn được giữ. Kiểm tra mạng rồi tải lại trang.',
};

const noPage: Failure = {
  status: 404,
  message: 'Không tìm thấy trang này.',
  help: 'Kiểm tra lại đường dẫn, hoặc quay về trang đầu.',
};

export function failureOf(error: unknown): Failure {
  if (isRouteErrorResponse(error)) {
    const data = dataOf(error.data);
    if (data?.message && data.help)
      return { status: error.status, message: data.message, help: data.help, requestId: data.requestId };
    return error.status === 404 ? noPage : { ...unexpected, status: error.status };
  }
  // The browser's fetch of a page's data failed before any answer came.
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message)) return noConnection;
  return unexpected;
}

/** What a loader threw, or the text the server answered before any loader ran. */
function dataOf(data: unknown): Partial<Failure> | null {
  if (typeof data !== 'string') return data as Partial<Failure> | null;
  try {
    return JSON.parse(data) as Partial<Failure> | null;
  } catch {
    return null;
  }
}
