import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { UiLink } from '../../../ui/ui-link.tsx';
import { lineWords } from '../review/review-address.ts';

export interface LineSpan {
  from: number;
  to: number;
}

interface SourcePaneProps {
  lines: readonly string[];
  /** Lines that open a section: shown bold. */
  headLines: readonly number[];
  hot: LineSpan | null;
  /** The line to bring into view; hovering lights lines without moving the text. */
  showLine: number | null;
  onLine: (line: number) => void;
  /** On a phone the facts are another view. */
  backHref: string;
}

/** The plan's own text, one line per line, as the reader counted them; every line has an address (`#dong-174`). */
export function SourcePane({ lines, headLines, hot, showLine, onLine, backHref }: SourcePaneProps) {
  const pane = useRef<HTMLDivElement>(null);
  const heads = new Set(headLines);
  useEffect(() => {
    const box = pane.current;
    const line = showLine === null ? null : box?.querySelector<HTMLElement>(`#dong-${showLine}`);
    if (!box || !line) return;
    // Only the pane moves, never the page.
    box.scrollTop = line.offsetTop - box.clientHeight / 3;
  }, [showLine]);
  useEffect(() => {
    const box = pane.current;
    const told = (event: MouseEvent) => {
      const line = (event.target as HTMLElement).closest<HTMLElement>('.lt-line');
      if (line) onLine(Number(line.id.slice('dong-'.length)));
    };
    box?.addEventListener('click', told);
    return () => box?.removeEventListener('click', told);
  }, [onLine]);
  return (
    <section className="lt-source" aria-label="Văn bản gốc">
      <div className="lt-source-head">
        <h2>Văn bản gốc</h2>
        {hot && <span>{lineWords(hot.from, hot.to)}</span>}
        <UiLink className="lt-source-back" href={backHref}>
          <IconArrowLeft size={18} stroke={2} aria-hidden />
          Về dữ kiện
        </UiLink>
      </div>
      <div className="lt-source-text" ref={pane}>
        {lines.map((text, index) => {
          const no = index + 1;
          if (text.trim() === '') return <p key={no} id={`dong-${no}`} className="lt-line lt-line-blank" />;
          const isHot = hot !== null && no >= hot.from && no <= hot.to;
          return (
            <p
              key={no}
              id={`dong-${no}`}
              className="lt-line"
              data-hot={isHot || undefined}
              data-head={heads.has(no) || undefined}
            >
              {heads.has(no) ? (
                <a className="lt-line-no" href={`#dong-${no}`} aria-label={`Dòng ${no}`}>
                  {no}
                </a>
              ) : (
                <span className="lt-line-no">{no}</span>
              )}
              <span className="lt-line-text">{text}</span>
            </p>
          );
        })}
      </div>
    </section>
  );
}
