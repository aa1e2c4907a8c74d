import { type Letterhead, PublicShell } from './public-shell.tsx';

interface MissingPageProps {
  letterhead: Letterhead;
  /** The unit is known, so its column can be offered. */
  columnPath: string | null;
  /** The article stood here and was taken down by its unit. */
  withdrawn?: boolean;
}

export function MissingPage({ letterhead, columnPath, withdrawn }: MissingPageProps) {
  const title = withdrawn ? 'Bài này đã được đơn vị gỡ' : 'Không tìm thấy trang này';
  return (
    <PublicShell letterhead={letterhead} title={title}>
      <div className="unit">
        <h1 className="rule">{title}</h1>
        <p className="mut">
          {withdrawn
            ? 'Nội dung không còn được công bố.'
            : 'Địa chỉ có thể gõ chưa đúng, hoặc bài chưa được đăng.'}
        </p>
        {columnPath && (
          <p className="empty">
            <a href={columnPath}>Xem các bài khác của đơn vị</a>
          </p>
        )}
      </div>
    </PublicShell>
  );
}
