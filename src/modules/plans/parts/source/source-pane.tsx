import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, type RefObject, useEffect, useMemo } from 'react';
import { UiLink } from '../../../../ui/ui-link.tsx';
import { type LineRange, lineWords } from '../../review/page/review-address.ts';
import type { PlanSourceView } from '../../review/page/source-page.server.ts';
import { chunksOf, SourceLines } from './source-lines.tsx';

interface SourcePaneProps {
  source: PlanSourceView;
  pane: RefObject<HTMLDivElement | null>;
  hot: LineRange | null;
  selection: LineRange | null;
  unread: readonly LineRange[];
  noFact: readonly LineRange[];
  /** The line to bring into view; hovering lights lines without moving the text. */
  showLine: number | null;
  /** On a phone the facts are another view. */
  backHref: string;
  strip: ReactNode;
  bar: ReactNode;
}

/** Only the pane moves, never the page, and only when the line is not well in view. */
function bringIntoView(box: HTMLElement, no: number): boolean {
  const line = document.getElementById(`dong-${no}`)?.getBoundingClientRect();
  if (!line) return false;
  const { top, height } = box.getBoundingClientRect();
  const at = line.top - top;
  if (at > height * 0.08 && at < height * 0.7) return false;
  box.scrollTop += at - height / 3;
  return true;
}

function useShownLine(pane: RefObject<HTMLDivElement | null>, showLine: number | null): void {
  useEffect(() => {
    const box = pane.current;
    if (!box || showLine === null || !bringIntoView(box, showLine)) return;
    // Lines that were not drawn before have their true height only now.
    const again = requestAnimationFrame(() => bringIntoView(box, showLine));
    return () => cancelAnimationFrame(again);
  }, [pane, showLine]);
}

/** The bar below takes room from the text: the chosen lines stay in view. */
function useSelectionInView(pane: RefObject<HTMLDivElement | null>, selection: LineRange | null): void {
  const last = selection?.to ?? null;
  useEffect(() => {
    const box = pane.current;
    const line = last === null ? null : document.getElementById(`dong-${last}`);
    if (!box || !line) return;
    const hidden = line.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom;
    if (hidden > 0) box.scrollTop += hidden + 12;
  }, [pane, last]);
}

/** The plan's own text, one line per line, as the reader counted them. */
export function SourcePane(props: SourcePaneProps) {
  const { source, pane, hot, selection, unread, noFact, showLine, backHref, strip, bar } = props;
  useShownLine(pane, showLine);
  useSelectionInView(pane, selection);
  const chunks = useMemo(
    () => chunksOf(source.lines, source.looks, source.unsureWords),
    [source.lines, source.looks, source.unsureWords],
  );
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
      {source.madeBy && (
        <p className="lt-source-made">
          {source.madeBy}.{source.unsureWords.length > 0 && ' Chữ gạch chân là chữ máy đọc chưa chắc.'}
        </p>
      )}
      {strip}
      <div className="lt-source-text" ref={pane}>
        <SourceLines chunks={chunks} hot={hot} selection={selection} unread={unread} noFact={noFact} />
      </div>
      {bar}
    </section>
  );
}
