import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { percentWords } from '../../../../platform/clock/words.ts';
import { UiLink } from '../../../../ui/ui-link.tsx';
import { type LineRange, type ReviewPlace, reviewAddress } from '../../review/page/review-address.ts';

interface PassageStripProps {
  passages: readonly LineRange[];
  /** The reader had left something unread. */
  isTold: boolean;
  /** Of the text, 0–1. */
  share: number;
  selection: LineRange | null;
  place: ReviewPlace;
  onGo: (passage: LineRange) => void;
}

/** How much of the text nobody has understood yet, and the way from one such passage to the next. */
export function PassageStrip({ passages, isTold, share, selection, place, onGo }: PassageStripProps) {
  if (passages.length === 0)
    return isTold ? (
      <p className="lt-passages lt-passages-none">Mọi đoạn máy chưa hiểu đã được xem.</p>
    ) : null;
  const at = selection?.from ?? 0;
  const next = passages.find((one) => one.from > at) ?? passages[0]!;
  const before = passages.findLast((one) => one.from < at) ?? passages.at(-1)!;
  const go = (passage: LineRange) => (event: MouseEvent) => {
    event.preventDefault();
    onGo(passage);
  };
  const link = (passage: LineRange) => reviewAddress({ ...place, lines: passage, source: true });
  return (
    <div className="lt-passages">
      <span>
        <b>Còn {passages.length} đoạn máy chưa hiểu</b> ({percentWords(share)} văn bản)
      </span>
      <span className="lt-passages-go">
        <UiLink href={link(before)} onClick={go(before)}>
          <IconChevronUp size={16} stroke={2} aria-hidden />
          Đoạn trước
        </UiLink>
        <UiLink href={link(next)} onClick={go(next)} data-key="n">
          <IconChevronDown size={16} stroke={2} aria-hidden />
          Đoạn sau
        </UiLink>
      </span>
    </div>
  );
}
