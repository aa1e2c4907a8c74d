import type { Segment, TextLine } from './text-lines.ts';

export interface OrderedLine {
  line: TextLine;
  column: 'whole' | 'left' | 'right';
}

/** Head and signature stand in two columns without rules: the left one is read first, then the right one. */
export function readingOrder(lines: TextLine[], pageWidth: number): OrderedLine[] {
  const ordered: OrderedLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const run = columnRun(lines, at, pageWidth);
    if (run.length < 2) {
      const line = lines[at];
      if (line) ordered.push({ line, column: 'whole' });
      at += 1;
      continue;
    }
    const gutter = gutterOf(run, pageWidth);
    ordered.push(...side(run, 'left', (segment) => segment.x < gutter));
    ordered.push(...side(run, 'right', (segment) => segment.x >= gutter));
    at += run.length;
  }
  return ordered;
}

/** Lines from `start` on that leave one gutter free; at least two of them must have text on both sides. */
function columnRun(lines: TextLine[], start: number, pageWidth: number): TextLine[] {
  const first = lines[start];
  if (!first || !splitsAtMiddle(first, pageWidth)) return [];
  let run: TextLine[] = [first];
  for (const line of lines.slice(start + 1)) {
    const next = [...run, line];
    const gutter = gutterOf(next, pageWidth);
    if (!line.segments.every((segment) => segment.right < gutter || segment.x >= gutter - 1)) break;
    run = next;
  }
  const lastBoth = run.findLastIndex(
    (line) => splitsAtMiddle(line, pageWidth) || startsRight(line, pageWidth),
  );
  const leftTail = run.slice(lastBoth + 1);
  // A list in the left column may go on below the name on the right; running text may not.
  const tail = leftTail.every((line) => /^[-+•]/.test(line.segments[0]?.text ?? '')) ? leftTail : [];
  run = [...run.slice(0, lastBoth + 1), ...tail];
  const both = run.filter((line) => splitsAtMiddle(line, pageWidth)).length;
  // "Nơi nhận:" beside "GIÁM ĐỐC", the list below it, the name lower at the right: one line has both sides.
  const isSignature =
    /^Nơi nhận/u.test(first.segments[0]?.text ?? '') && run.some((line) => startsRight(line, pageWidth));
  return both >= 2 || (both === 1 && isSignature) ? run : [];
}

function splitsAtMiddle(line: TextLine, pageWidth: number): boolean {
  return (
    line.segments.length >= 2 &&
    line.segments.some((segment, index) => index > 0 && segment.x > pageWidth * 0.38)
  );
}

function startsRight(line: TextLine, pageWidth: number): boolean {
  return (line.segments[0]?.x ?? 0) > pageWidth * 0.45;
}

function gutterOf(run: TextLine[], pageWidth: number): number {
  const rights = run.flatMap((line) =>
    line.segments.filter(({ x }) => x > pageWidth * 0.38).map(({ x }) => x),
  );
  return Math.min(...rights) - 1;
}

function side(
  run: TextLine[],
  column: 'left' | 'right',
  belongs: (segment: Segment) => boolean,
): OrderedLine[] {
  return run.flatMap((line) => {
    const segments = line.segments.filter(belongs);
    return segments.length > 0 ? [{ line: { ...line, segments }, column }] : [];
  });
}
