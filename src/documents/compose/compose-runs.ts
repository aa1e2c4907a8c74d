import { cleanLines, withoutEnding } from '../clean-text.ts';
import { isFigure, type Rich, type Run } from '../model.ts';
import type { ComposedRun } from './composed.ts';

/** One list of runs per line of the author; a single Vietnamese paragraph never holds a break (Word would stretch it). */
export function composeLines(rich: Rich): ComposedRun[][] {
  const lines: ComposedRun[][] = [[]];
  for (const run of typeof rich === 'string' ? [rich] : rich) {
    cleanLines(textOf(run)).forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)!.push({ text, ...styleOf(run) });
    });
  }
  return lines.filter((line, index) => index === 0 || line.some((run) => run.text.trim() !== ''));
}

/** The same on one line. */
export function composeRuns(rich: Rich): ComposedRun[] {
  return composeLines(rich).flatMap((line, index) => (index === 0 ? line : [{ text: ' ' }, ...line]));
}

/** Ends the text with the given mark in place of the author's own. */
export function endedWith(runs: ComposedRun[], ending: string): ComposedRun[] {
  const kept = [...runs];
  while (kept.length > 0) {
    const last = kept.pop()!;
    const text = withoutEnding(last.text);
    if (text !== '') return [...kept, { ...last, text }, plainLike(last, ending)];
  }
  return [{ text: ending }];
}

function plainLike(run: ComposedRun, text: string): ComposedRun {
  return { text, ...(run.bold ? { bold: true } : {}), ...(run.italic ? { italic: true } : {}) };
}

function textOf(run: Run): string {
  return typeof run === 'string' ? run : run.text;
}

function styleOf(run: Run): Omit<ComposedRun, 'text'> {
  if (typeof run === 'string') return {};
  const href = safeHref(run.href);
  const link = href ? { href } : {};
  if (isFigure(run)) return link;
  return { ...(run.bold ? { bold: true } : {}), ...(run.italic ? { italic: true } : {}), ...link };
}

/** A document that leaves the house carries web and mail links only. */
function safeHref(href: string | undefined): string | null {
  if (!href || !URL.canParse(href)) return null;
  const url = new URL(href);
  return ['https:', 'http:', 'mailto:'].includes(url.protocol) ? url.href : null;
}
