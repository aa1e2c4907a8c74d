import { useLocation, useRouteError } from 'react-router';
import { ButtonLink } from '../ui/button-link.tsx';
import { Panel } from '../ui/panel.tsx';
import { type Failure, failureOf } from './failure.ts';

/** One page for every failure: what happened, what is kept, what to do, and a way back. */
export function ErrorPage() {
  const failure = failureOf(useRouteError());
  return (
    <div className="lt-failure">
      <title>{`Lỗi: ${failure.message} · Lan Tỏa`}</title>
      <Panel>
        <h1>{failure.message}</h1>
        <p>{failure.help}</p>
        {failure.requestId && (
          <p className="lt-muted">
            Mã yêu cầu: <span className="lt-mono">{failure.requestId}</span>
          </p>
        )}
        <p className="lt-failure-ways">
          <WayOut failure={failure} />
        </p>
      </Panel>
    </div>
  );
}

function WayOut({ failure }: { failure: Failure }) {
  const { pathname, search } = useLocation();
  const here = `${pathname}${search}`;
  if (failure.status === 401)
    return (
      <ButtonLink look="primary" href={`/dang-nhap?tiep=${encodeURIComponent(here)}`}>
        Đăng nhập rồi mở lại trang này
      </ButtonLink>
    );
  const worthRepeating = failure.status === 0 || failure.status >= 409;
  return (
    <>
      {worthRepeating && (
        <a className="lt-failure-again" href={here}>
          Tải lại trang này
        </a>
      )}
      <ButtonLink look={worthRepeating ? 'secondary' : 'primary'} href="/">
        Về trang đầu
      </ButtonLink>
    </>
  );
}
