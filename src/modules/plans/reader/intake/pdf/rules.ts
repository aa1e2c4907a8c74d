import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { apply, isMatrix, type Matrix, multiply } from './geometry.ts';

export interface HorizontalRule {
  left: number;
  right: number;
  y: number;
}

export interface VerticalRule {
  top: number;
  bottom: number;
  x: number;
}

export interface Rules {
  horizontal: HorizontalRule[];
  vertical: VerticalRule[];
}

type Point = [number, number];

// Codes in the flat path arrays of pdfjs and how many numbers follow each.
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;
const THICKEST = 2.5;
const SHORTEST = 6;

/** Lines and thin boxes that a page draws: the rules of its tables. */
export function rulesOf(operations: number[], args: unknown[], view: Matrix): Rules {
  const rules: Rules = { horizontal: [], vertical: [] };
  const saved: Matrix[] = [];
  let matrix = view;
  for (const [index, operation] of operations.entries()) {
    const arg = args[index];
    if (operation === OPS.save) saved.push(matrix);
    else if (operation === OPS.restore) matrix = saved.pop() ?? view;
    else if (operation === OPS.transform && isMatrix(arg)) matrix = multiply(matrix, arg);
    else if (operation === OPS.constructPath && Array.isArray(arg)) addPath(rules, arg, matrix);
  }
  return rules;
}

function addPath(rules: Rules, arg: unknown[], matrix: Matrix): void {
  const [paint, data] = arg;
  if (paint === OPS.endPath || paint === OPS.clip || paint === OPS.eoClip) return;
  const path: unknown = Array.isArray(data) ? data[0] : null;
  if (!(path instanceof Float32Array) && !Array.isArray(path)) return;
  for (const points of straightParts(Array.from(path, Number), matrix)) addShape(rules, points);
}

function straightParts(path: number[], matrix: Matrix): Point[][] {
  const parts: Point[][] = [];
  let current: Point[] | null = null;
  for (let at = 0; at < path.length; ) {
    const code = path[at];
    at += 1;
    if (code === MOVE || code === LINE) {
      const point = apply(matrix, path[at] ?? 0, path[at + 1] ?? 0);
      at += 2;
      if (code === MOVE || !current) {
        current = [point];
        parts.push(current);
      } else current.push(point);
    } else if (code === CURVE || code === QUADRATIC) {
      at += code === CURVE ? 6 : 4;
      if (current) parts.splice(parts.indexOf(current), 1);
      current = null;
    } else if (code === CLOSE && current?.[0]) current.push(current[0]);
  }
  return parts;
}

function addShape(rules: Rules, points: Point[]): void {
  if (points.length < 2) return;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const isWide = right - left > SHORTEST;
  const isTall = bottom - top > SHORTEST;
  if (isWide && bottom - top < THICKEST) rules.horizontal.push({ left, right, y: (top + bottom) / 2 });
  else if (isTall && right - left < THICKEST) rules.vertical.push({ top, bottom, x: (left + right) / 2 });
  else if (isWide && isTall && points.length >= 4) {
    rules.horizontal.push({ left, right, y: top }, { left, right, y: bottom });
    rules.vertical.push({ top, bottom, x: left }, { top, bottom, x: right });
  }
}
