import type { Figure, Run } from '../../../documents/index.ts';
import { dateWords, numberWords, percentWords } from '../../../platform/clock/words.ts';
import { type RungLevel, rungWords } from '../../../ui/rung-words.ts';
import { rateOf } from '../figures/figures.ts';
import { type ConsolidatedFigures, mainReportFigure, type ProvinceFigure } from './consolidated-figures.ts';

/** A figure that a section's text names as «NV4: đạt»; the number is filled in, so a text never holds a stale one. */
export interface Token {
  name: string;
  text: string;
  /** `<figure key>.<part>`, or null for what is no figure. */
  figureId: string | null;
}

export interface OpinionCounts {
  obstacles: number;
  proposals: number;
}

export function worstWords(worst: ProvinceFigure['worst']): string {
  return worst.length === 0
    ? 'không có'
    : worst.map((group) => `${group.name} (${numberWords(group.units)}\u00a0đơn vị)`).join(', ');
}

function rungMix(figure: ProvinceFigure): string {
  const parts = figure.rungs
    .filter((one) => one.items > 0)
    .map((one) => `${numberWords(one.items)} ${rungWords[one.rung as RungLevel]}`);
  return parts.length === 0 ? 'chưa có' : parts.join(', ');
}

function tokensOfFigure(figure: ProvinceFigure): Token[] {
  const rate = rateOf(figure);
  const parts: [string, string, string][] = [
    ['phải làm', 'owed', numberWords(figure.owed)],
    ['đạt', 'done', numberWords(figure.done)],
    ['tỷ lệ', 'rate', rate === null ? 'chưa tính' : percentWords(rate)],
    ['đến trễ', 'late', numberWords(figure.late)],
    ['còn nợ', 'missing', numberWords(figure.missing)],
    ['được miễn', 'exempt', numberWords(figure.exempt)],
    ['không phát sinh', 'nothing', numberWords(figure.nothing)],
    ['minh chứng', 'items', numberWords(figure.items)],
    ['mức tin cậy', 'rungs', rungMix(figure)],
    ['đơn vị phải làm', 'units-owed', numberWords(figure.unitsOwed)],
    ['đơn vị đủ', 'units-full', numberWords(figure.unitsFull)],
    ['đơn vị còn nợ', 'units-missing', numberWords(figure.unitsMissing)],
    ['nơi còn nợ', 'worst', worstWords(figure.worst)],
  ];
  return parts.map(([name, part, text]) => ({
    name: `${figure.name}: ${name}`,
    text,
    figureId: `${figure.key}.${part}`,
  }));
}

/** Every figure that a text may name. */
export function tokensOf(all: ConsolidatedFigures, opinions: OpinionCounts): Token[] {
  const report = mainReportFigure(all.figures);
  const owing = all.units.filter((unit) => Object.keys(unit.cells).length > 0).length;
  const plain = (name: string, text: string, figureId: string | null = null): Token => ({
    name,
    text,
    figureId,
  });
  return [
    plain('số đơn vị', numberWords(owing), 'all.units'),
    plain('đơn vị còn nợ', numberWords(all.owingUnits), 'all.units-missing'),
    plain('nơi còn nợ nhiều nhất', worstWords(all.worst), 'all.worst'),
    plain('ngày số liệu', dateWords(all.asOf)),
    plain('báo cáo đã nhận', numberWords(report?.done ?? 0), report ? `${report.key}.done` : null),
    plain('báo cáo phải gửi', numberWords(report?.owed ?? 0), report ? `${report.key}.owed` : null),
    plain('ý kiến khó khăn', numberWords(opinions.obstacles), 'opinions.obstacles'),
    plain('ý kiến đề xuất', numberWords(opinions.proposals), 'opinions.proposals'),
    ...all.figures.flatMap(tokensOfFigure),
  ];
}

const pattern = /«([^«»\n]{1,60})»/gu;

/** Names in a text that are no figure; a text with one is not saved. */
export function unknownTokens(text: string, tokens: readonly Token[]): string[] {
  const known = new Set(tokens.map((token) => token.name));
  return [...text.matchAll(pattern)].map((match) => match[1]!.trim()).filter((name) => !known.has(name));
}

export type HrefOf = (figureId: string) => string | undefined;

/** One line of a text with its numbers filled in; each number leads to its list. */
export function fillTokens(line: string, tokens: readonly Token[], hrefOf: HrefOf): Run[] {
  const byName = new Map(tokens.map((token) => [token.name, token]));
  const runs: Run[] = [];
  let at = 0;
  for (const match of line.matchAll(pattern)) {
    const token = byName.get(match[1]!.trim());
    if (match.index > at) runs.push(line.slice(at, match.index));
    runs.push(token ? runOf(token, hrefOf) : match[0]);
    at = match.index + match[0].length;
  }
  if (at < line.length) runs.push(line.slice(at));
  return runs;
}

function runOf(token: Token, hrefOf: HrefOf): Run {
  if (!token.figureId) return token.text;
  const figure: Figure = { figureId: token.figureId, text: token.text };
  const href = hrefOf(token.figureId);
  return href ? { ...figure, href } : figure;
}
