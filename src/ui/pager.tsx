import { UiLink } from './ui-link.tsx';

interface PagerProps {
  page: number;
  pages: number;
  /** Address of a page, filters kept. */
  hrefOf(page: number): string;
  /** "601–612 trong 612 đơn vị" */
  words: string;
}

export function Pager({ page, pages, hrefOf, words }: PagerProps) {
  if (pages <= 1) return null;
  return (
    <nav className="lt-pager" aria-label="Các trang">
      <span className="lt-muted">{words}</span>
      {pages > 1 && (
        <span className="lt-pager-links">
          {page > 1 && <UiLink href={hrefOf(page - 1)}>Trang trước</UiLink>}
          <span>
            Trang {page} trong {pages}
          </span>
          {page < pages && <UiLink href={hrefOf(page + 1)}>Trang sau</UiLink>}
        </span>
      )}
    </nav>
  );
}
