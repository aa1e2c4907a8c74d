import type { Slip } from '../issue-invitations.server.ts';
import './people.css';

/** Slips to cut along the dashed line: four on a sheet of A4. */
export function SlipSheet({ slips, purpose }: { slips: readonly Slip[]; purpose: 'join' | 'recovery' }) {
  return (
    <div className="slips">
      {slips.map((slip) => (
        <section className="slip" key={slip.userId} aria-label={`Phiếu của ${slip.name}`}>
          <svg
            viewBox={`0 0 ${slip.qr.size} ${slip.qr.size}`}
            role="img"
            aria-label={`Mã QR mở ${slip.link}`}
          >
            <path d={slip.qr.path} fill="#000" shapeRendering="crispEdges" />
          </svg>
          <div>
            <h2>{slip.name}</h2>
            {slip.posts.map((post) => (
              <p key={post}>{post}</p>
            ))}
            <p>
              Quét mã, hoặc mở <b>{slip.link.split('/vao/')[0]}/vao</b> và nhập:
            </p>
            <p className="slip-code lt-mono">{slip.codeWords}</p>
            <p>
              Tên đăng nhập <b className="lt-mono">{slip.username}</b>. Tự đặt mật khẩu
              {purpose === 'recovery' ? ' mới' : ''}; không ai khác biết mật khẩu đó. Dùng một lần, đến{' '}
              {slip.until}.
            </p>
          </div>
        </section>
      ))}
    </div>
  );
}
