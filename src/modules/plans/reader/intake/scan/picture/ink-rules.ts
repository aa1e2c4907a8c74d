import type { Rules } from '../../pdf/rules.ts';
import { type Bitmap, WHITE } from './bitmap.ts';
import type { Ink } from './ink.ts';

/** A straight stroke: `from`–`to` along it, `first`–`last` across it, in pixels. */
export interface Stroke {
  from: number;
  to: number;
  first: number;
  last: number;
}

export interface Strokes {
  horizontal: Stroke[];
  vertical: Stroke[];
}

// Millimetres. Letters of 14 points have strokes of 3.5 mm; the lowest row of a table is about 6 mm.
const SHORTEST_ACROSS = 10;
const SHORTEST_DOWN = 5.5;
const THICKEST = 1;
const HOLE = 0.3;
/** A signature or stamp over a table takes a piece of its rules away. */
const BREAK_ACROSS = 12;
const BREAK_DOWN = 3;
const SNAP = 1.6;
/** No letter and no stroke of a pen is so long and so straight. */
const LONG_DOWN = 20;
const LONG_ACROSS = 40;

function strokesAlong(ink: Ink, shortest: number, isVertical: boolean): Stroke[] {
  const pixels = (millimetres: number) => Math.round((millimetres / 25.4) * ink.dpi);
  const lines = isVertical ? ink.width : ink.height;
  const strokes: Stroke[] = [];
  let open: Stroke[] = [];
  for (let line = 0; line < lines; line++) {
    const runs = runsOf(ink, line, isVertical, pixels(shortest), Math.max(1, pixels(HOLE)));
    for (const run of runs) {
      const touching = open.find(
        (stroke) => stroke.from <= run.to + 3 && stroke.to >= run.from - 3 && line - stroke.last <= 2,
      );
      if (touching) widen(touching, run);
      else open.push(run);
    }
    strokes.push(...open.filter((stroke) => line - stroke.last > 2));
    open = open.filter((stroke) => line - stroke.last <= 2);
  }
  const thin = [...strokes, ...open].filter((stroke) => isThin(stroke, pixels(THICKEST)));
  return joined(thin, pixels(isVertical ? BREAK_DOWN : BREAK_ACROSS));
}

/** Runs of ink along one row or column; holes of a few pixels do not end them. */
function runsOf(ink: Ink, line: number, isVertical: boolean, shortest: number, hole: number): Stroke[] {
  const length = isVertical ? ink.height : ink.width;
  const start = isVertical ? line : line * ink.width;
  const step = isVertical ? ink.width : 1;
  const runs: Stroke[] = [];
  let from = -1;
  let lastInk = -1;
  for (let at = 0, pixel = start; at <= length; at++, pixel += step) {
    if (at < length && ink.mask[pixel] === 1) {
      if (from < 0) from = at;
      lastInk = at;
    } else if (from >= 0 && (at === length || at - lastInk > hole)) {
      if (lastInk - from >= shortest) runs.push({ from, to: lastInk, first: line, last: line });
      from = -1;
    }
  }
  return runs;
}

function widen(stroke: Stroke, run: Stroke): void {
  stroke.from = Math.min(stroke.from, run.from);
  stroke.to = Math.max(stroke.to, run.to);
  stroke.last = run.last;
}

/** A rule that is not quite level climbs a little over its length. */
function isThin({ from, to, first, last }: Stroke, thickest: number): boolean {
  return last - first <= thickest + (to - from) * 0.01;
}

/** Pieces of one rule that a break in the ink parted. */
function joined(strokes: Stroke[], gap: number): Stroke[] {
  const whole: Stroke[] = [];
  for (const stroke of strokes.toSorted((a, b) => a.from - b.from)) {
    const before = whole.find(
      (other) => stroke.from - other.to <= gap && Math.abs(middleOf(stroke) - middleOf(other)) <= 3,
    );
    if (before) {
      before.to = Math.max(before.to, stroke.to);
      before.first = Math.min(before.first, stroke.first);
      before.last = Math.max(before.last, stroke.last);
    } else whole.push({ ...stroke });
  }
  return whole;
}

function middleOf({ first, last }: Stroke): number {
  return (first + last) / 2;
}

/**
 * The rules of tables, found by the length of their runs of ink on the levelled page. Vertical rules end at horizontal
 * ones, or several end together; short horizontal rules end at vertical ones or stand free: others are strokes of a
 * pen, or letters that run into each other.
 */
export function strokesOf(ink: Ink): Strokes {
  const pixels = (millimetres: number) => (millimetres / 25.4) * ink.dpi;
  const across = strokesAlong(ink, SHORTEST_ACROSS, false);
  const vertical = rulesDown(across, strokesAlong(ink, SHORTEST_DOWN, true), pixels);
  const isWalled = (end: number, middle: number) =>
    vertical.some(
      (stroke) =>
        Math.abs(middleOf(stroke) - end) < pixels(SNAP) &&
        stroke.from - pixels(SNAP) < middle &&
        stroke.to + pixels(SNAP) > middle,
    );
  const isRule = (stroke: Stroke) =>
    stroke.to - stroke.from > pixels(LONG_ACROSS) ||
    [stroke.from, stroke.to].every((end) => isWalled(end, middleOf(stroke))) ||
    isFree(stroke, ink);
  return { horizontal: across.filter(isRule), vertical };
}

function rulesDown(across: Stroke[], down: Stroke[], pixels: (millimetres: number) => number): Stroke[] {
  const reach = pixels(SNAP);
  const isMet = (stroke: Stroke, end: number) => metBy(across, middleOf(stroke), end, reach) !== undefined;
  const together = (end: number) =>
    down.filter(({ from, to }) => Math.min(Math.abs(from - end), Math.abs(to - end)) < reach).length >= 3;
  return down.filter((stroke) =>
    [stroke.from, stroke.to].every(
      (end) => isMet(stroke, end) || (stroke.to - stroke.from > pixels(LONG_DOWN) && together(end)),
    ),
  );
}

function metBy(across: Stroke[], x: number, y: number, reach: number): Stroke | undefined {
  return across.find(
    (rule) => Math.abs(middleOf(rule) - y) < reach && rule.from - reach < x && rule.to + reach > x,
  );
}

/** Nothing stands on it or hangs from it: a line under a heading, no row of feet of letters. */
function isFree({ from, to, first, last }: Stroke, ink: Ink): boolean {
  let touched = 0;
  for (let x = from; x <= to; x++)
    for (const y of [first - 3, last + 3]) touched += ink.mask[y * ink.width + x] ?? 0;
  return touched < (to - from) * 0.1;
}

/** The same in points, vertical rules drawn to the horizontal ones that they nearly meet. */
export function rulesFrom({ horizontal, vertical }: Strokes, dpi: number): Rules {
  const points = (pixels: number) => (pixels * 72) / dpi;
  const reach = (SNAP / 25.4) * dpi;
  const heightAt = (x: number, y: number) => {
    const rule = metBy(horizontal, x, y, reach);
    return points(rule ? middleOf(rule) : y);
  };
  return {
    horizontal: horizontal.map((stroke) => ({
      left: points(stroke.from),
      right: points(stroke.to),
      y: points(middleOf(stroke)),
    })),
    vertical: vertical.map((stroke) => {
      const x = middleOf(stroke);
      return { x: points(x), top: heightAt(x, stroke.from), bottom: heightAt(x, stroke.to) };
    }),
  };
}

/** Rules are no letters: they are wiped out before anything is recognised. */
export function eraseStrokes(bitmap: Bitmap, ink: Ink, strokes: Strokes): void {
  const reach = 2;
  for (const { from, to, first, last } of strokes.horizontal) {
    for (let x = from; x <= to; x++) eraseRun(bitmap, ink, x, first - reach, last + reach, true);
  }
  for (const { from, to, first, last } of strokes.vertical) {
    for (let y = from; y <= to; y++) eraseRun(bitmap, ink, y, first - reach, last + reach, false);
  }
}

/** Across a rule at one place: wiped when the ink there is no thicker than a rule, so that letters on it stay. */
function eraseRun(
  bitmap: Bitmap,
  ink: Ink,
  along: number,
  low: number,
  high: number,
  isHorizontal: boolean,
): void {
  const step = isHorizontal ? bitmap.width : 1;
  const start = isHorizontal ? along : along * bitmap.width;
  const most = isHorizontal ? bitmap.height : bitmap.width;
  const from = Math.max(0, low);
  const to = Math.min(most - 1, high);
  const outside = (place: number) => place >= 0 && place < most && ink.mask[start + place * step] === 1;
  if (outside(from - 1) || outside(to + 1)) return;
  for (let place = from; place <= to; place++) bitmap.grey[start + place * step] = WHITE;
}
