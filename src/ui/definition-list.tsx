import type { ReactNode } from 'react';
import { UiLink } from './ui-link.tsx';

/** The check page: term · value · change. `compact`: two columns without lines, inside cards. */
export function DefinitionList({ children, compact }: { children: ReactNode; compact?: boolean }) {
  return <dl className={compact ? 'lt-facts' : 'lt-check'}>{children}</dl>;
}

interface DefinitionRowProps {
  term: string;
  /** Blank optional values say "Chưa có". */
  children?: ReactNode;
  /** Where "Sửa" leads; it must come back here. */
  editHref?: string;
  editWords?: string;
}

export function DefinitionRow({ term, children, editHref, editWords = 'Sửa' }: DefinitionRowProps) {
  const blank = children === undefined || children === null || children === '';
  return (
    <div className="lt-def">
      <dt>{term}</dt>
      <dd>{blank ? <span className="lt-muted">Chưa có</span> : children}</dd>
      {editHref && (
        <dd className="lt-def-edit">
          <UiLink href={editHref}>
            {editWords}
            <span className="lt-spoken"> {term.toLocaleLowerCase('vi')}</span>
          </UiLink>
        </dd>
      )}
    </div>
  );
}
