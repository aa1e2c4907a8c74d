import { memo, type ReactNode } from 'react';
import type { UnsureWord } from '../../reader/types.ts';
import type { LineRange } from '../../review/page/review-address.ts';

const chunkLength = 50;
const lineHeight = 24;

interface Chunk {
  /** Number of the first line. */
  first: number;
  lines: readonly string[];
  looks: string;
  unsure: readonly UnsureWord[];
}

/** The text in pieces that the browser draws, and React compares, only where something is seen or changed. */
export function chunksOf(
  lines: readonly string[],
  looks: string,
  unsureWords: readonly UnsureWord[],
): Chunk[] {
  return Array.from({ length: Math.ceil(lines.length / chunkLength) }, (_, index) => {
    const start = index * chunkLength;
    const own = lines.slice(start, start + chunkLength);
    return {
      first: start + 1,
      lines: own,
      looks: looks.slice(start, start + own.length),
      unsure: unsureWords.filter(({ line }) => line > start && line <= start + own.length),
    };
  });
}

/** Which lines of a chunk wear a mark: "12-15" within it, or nothing; a string, so that equal ones compare equal. */
function within({ first, lines }: Chunk, ranges: readonly (LineRange | null)[]): string {
  const last = first + lines.length - 1;
  return ranges
    .flatMap((range) =>
      range && range.from <= last && range.to >= first
        ? [`${Math.max(range.from, first)}-${Math.min(range.to, last)}`]
        : [],
    )
    .join();
}

function holds(marks: string, line: number): boolean {
  return (
    marks !== '' &&
    marks.split(',').some((range) => {
      const [from, to] = range.split('-').map(Number);
      return line >= from! && line <= to!;
    })
  );
}

const unsureBelow = 0.5;

function withUnsureWords(text: string, words: readonly UnsureWord[]): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { from, to, confidence } of words.toSorted((a, b) => a.from - b.from)) {
    if (from < at) continue;
    const isFaint = confidence < unsureBelow;
    parts.push(
      text.slice(at, from),
      <u
        key={from}
        className={isFaint ? 'lt-unsure faint' : 'lt-unsure'}
        title={isFaint ? 'Chữ mờ, máy đoán' : 'Máy đọc chưa chắc'}
      >
        {text.slice(from, to)}
      </u>,
    );
    at = to;
  }
  return [...parts, text.slice(at)];
}

interface ChunkMarks {
  /** The line that Tab reaches; the arrows go on from there. Nothing when it stands in another piece. */
  tabStop: number | null;
  hot: string;
  selected: string;
  unread: string;
  noFact: string;
}

const looksOf: Record<string, string> = { h: 'h', n: 'n' };

const SourceChunk = memo(function SourceChunk({ chunk, ...marks }: ChunkMarks & { chunk: Chunk }) {
  const size = chunk.lines.length * lineHeight;
  return (
    <div className="lt-lines" style={{ containIntrinsicSize: `auto ${size}px` }}>
      {chunk.lines.map((text, index) => {
        const no = chunk.first + index;
        const isBlank = text.trim() === '';
        const names = [
          isBlank ? 'b' : looksOf[chunk.looks[index] ?? ' '],
          !isBlank && holds(marks.hot, no) && 'hot',
          !isBlank && holds(marks.selected, no) && 'sel',
          !isBlank && holds(marks.unread, no) && 'u',
          !isBlank && holds(marks.noFact, no) && 'm',
        ];
        const words = chunk.unsure.filter(({ line }) => line === no);
        return (
          <p
            key={no}
            id={`dong-${no}`}
            className={names.filter(Boolean).join(' ') || undefined}
            tabIndex={no === marks.tabStop ? 0 : undefined}
            // Lines that are not drawn do not count: each piece begins at its own number.
            style={index === 0 ? { counterReset: `dong ${chunk.first - 1}` } : undefined}
          >
            {words.length > 0 ? withUnsureWords(text, words) : text}
          </p>
        );
      })}
    </div>
  );
});

interface SourceLinesProps {
  chunks: readonly Chunk[];
  hot: LineRange | null;
  selection: LineRange | null;
  unread: readonly LineRange[];
  noFact: readonly LineRange[];
}

/** The lines themselves, numbered by the style sheet; every line has an address (`#dong-174`). */
export function SourceLines({ chunks, hot, selection, unread, noFact }: SourceLinesProps) {
  const tabStop = (selection ?? hot)?.from ?? 1;
  return chunks.map((chunk) => (
    <SourceChunk
      key={chunk.first}
      chunk={chunk}
      tabStop={chunk.first <= tabStop && tabStop < chunk.first + chunk.lines.length ? tabStop : null}
      hot={within(chunk, [hot])}
      selected={within(chunk, [selection])}
      unread={within(chunk, unread)}
      noFact={within(chunk, noFact)}
    />
  ));
}
