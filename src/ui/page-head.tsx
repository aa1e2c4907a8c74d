import { IconChevronLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { UiLink } from './ui-link.tsx';

interface PageHeadProps {
  /** The question the page answers: "Ai còn nợ gì?" */
  question: string;
  /** One sentence that answers it, names before numbers; the owed part in `<span className="lt-owed">`. */
  answer?: ReactNode;
  actions?: ReactNode;
  back?: { href: string; label: string };
  /** Title of the window when the question alone says too little: "Ai còn nợ gì? Huyện mẫu 08". */
  title?: string;
  /** The form on the page came back with mistakes: the title says so first. */
  failed?: boolean;
  /** home: the large sentence of the first page · desk: small, for pages that need their height. */
  size?: 'home' | 'page' | 'desk';
}

/** Opens every page. It also sets the window's title, so a screen exports no `meta` title of its own. */
export function PageHead({ question, answer, actions, back, title, failed, size = 'page' }: PageHeadProps) {
  return (
    <header className={`lt-head lt-head-${size}`}>
      <title>{`${failed ? 'Lỗi: ' : ''}${title ?? question} · Lan Tỏa`}</title>
      {back && (
        <UiLink className="lt-head-back" href={back.href}>
          <IconChevronLeft size={18} stroke={2} aria-hidden />
          <span>{back.label}</span>
        </UiLink>
      )}
      <div className="lt-head-line">
        <div className="lt-head-words">
          <h1>{question}</h1>
          {answer && <p className="lt-head-answer">{answer}</p>}
        </div>
        {actions && <div className="lt-head-actions">{actions}</div>}
      </div>
    </header>
  );
}
