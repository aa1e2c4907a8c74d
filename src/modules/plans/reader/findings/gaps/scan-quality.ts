import { factClauses, linesWithin } from '../../coverage/fact-lines.ts';
import type { Finding, UnsureWord } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';
import { percent } from '../numbers/two-denominators.ts';
import { clauseOfLine, grouped } from '../places/clauses.ts';

/** One word of ten unsure on the recogniser's own scale: too many to point at each, so all is to be compared. */
const GOOD_SCAN = 0.9;
/** Stricter than for words: a wrong digit makes no odd word that a reader would notice. */
const SURE_DIGITS = 0.8;

/** Scans: a poor recognition as a whole, and digits that were not recognised for sure where they matter. */
export function scanQuality(context: FindingContext): Finding[] {
  return [...poorScan(context), ...unsureDigits(context)];
}

function poorScan({ reading, source }: FindingContext): Finding[] {
  const scan = reading.source.scan;
  const first = source.lines.find(({ text }) => text.trim());
  if (!scan || scan.confidence >= GOOD_SCAN || !first) return [];
  return [
    {
      code: 'scan-quality-low',
      severity: 'warning',
      message: `Bản quét mờ hoặc lệch (độ rõ trung bình ${percent(scan.confidence)}); cần đối chiếu từng dữ kiện với bản gốc, nhất là số và ngày.`,
      details: { confidence: scan.confidence, pages: scan.pages },
      clause: clauseOfLine(first),
      confidence: 0.95,
    },
  ];
}

function unsureDigits({ reading, source }: FindingContext): Finding[] {
  const words = reading.source.scan?.unsureWords ?? [];
  const doubtful = words.filter((word) => word.confidence < SURE_DIGITS && /\d/.test(textOf(word, source)));
  const isFact = linesWithin(factClauses(reading), source.lines.length);
  const matter = doubtful.filter(({ line }) => isFact[line - 1]);
  const samples = [...new Set(matter.map((word) => textOf(word, source)))];
  return grouped(
    {
      code: 'scan-digits-unsure',
      severity: 'warning',
      message: `Có ${matter.length} chữ số trong bản quét nhận dạng chưa chắc (ví dụ “${samples[0] ?? ''}”); cần đối chiếu với bản gốc.`,
      details: { count: matter.length, words: samples.slice(0, 20) },
      confidence: 0.9,
    },
    matter.flatMap(({ line }) => {
      const at = source.lines[line - 1];
      return at ? [clauseOfLine(at)] : [];
    }),
  );
}

function textOf({ line, from, to }: UnsureWord, source: FindingContext['source']): string {
  return source.lines[line - 1]?.text.slice(from, to) ?? '';
}
