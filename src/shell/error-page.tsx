import { isRouteErrorResponse, useRouteError } from 'react-router';

interface Failure {
  message: string;
  help: string;
  requestId?: string;
}

function failureOf(error: unknown): Failure {
  if (isRouteErrorResponse(error)) {
    const data = error.data as Partial<Failure> | undefined;
    if (data?.message && data.help) return data as Failure;
    if (error.status === 404)
      return {
        message: 'Không tìm thấy trang này.',
        help: 'Kiểm tra lại đường dẫn, hoặc quay về trang đầu.',
      };
  }
  return {
    message: 'Có lỗi ngoài dự kiến. Nội dung đã gửi trước đó vẫn được giữ.',
    help: 'Tải lại trang. Nếu vẫn lỗi, báo mã yêu cầu cho người quản trị hệ thống.',
  };
}

/** One page for every failure: what happened, what is kept, what to do, and a way back. */
export function ErrorPage() {
  const failure = failureOf(useRouteError());
  return (
    <main>
      <h1>{failure.message}</h1>
      <p>{failure.help}</p>
      {failure.requestId && <p>Mã yêu cầu: {failure.requestId}</p>}
      <a href="/">Về trang đầu</a>
    </main>
  );
}
