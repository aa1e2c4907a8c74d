import { TextRun } from 'docx';
import type { FileVariant, Text } from '../plan-source.ts';
import { needsCapitalFont, toTcvn3, toVni } from './old-encodings.ts';
import { type Run, runsOf } from './rich-text.ts';

export interface RunStyle {
  bold?: boolean;
  italic?: boolean;
  size?: number;
}

type Encoding = NonNullable<FileVariant['encoding']>;

/** The runs of one line in the encoding of the file; an old font is named by each run. */
export function textRuns(text: Text, style: RunStyle, encoding: Encoding): TextRun[] {
  return runsOf(text)
    .flatMap((run) => encoded(run, encoding))
    .map(
      ({ text: written, font, bold, italic }) =>
        new TextRun({
          text: written,
          font,
          size: style.size ?? 28,
          bold: bold ?? style.bold,
          italics: italic ?? style.italic,
        }),
    );
}

function encoded(run: Run, encoding: Encoding): (Run & { font: string })[] {
  switch (encoding) {
    case 'unicode':
      return [{ ...run, font: 'Times New Roman' }];
    case 'nfd':
      return [{ ...run, text: run.text.normalize('NFD'), font: 'Times New Roman' }];
    case 'vni':
      return [{ ...run, text: toVni(run.text), font: 'VNI-Times' }];
    case 'tcvn3':
      return capitalParts(run.text).map(({ text, capital }) => ({
        ...run,
        // The capital font shows small letters as capitals; typists wrote them small.
        text: toTcvn3(capital ? text.toLowerCase() : text),
        font: capital ? '.VnTimeH' : '.VnTime',
      }));
  }
}

/** Whole upper-case stretches, and single capitals with a tone, are set in the capital font. */
function capitalParts(text: string): { text: string; capital: boolean }[] {
  const isCapital = text.length > 1 && text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
  if (isCapital) return [{ text, capital: true }];
  const parts: { text: string; capital: boolean }[] = [];
  for (const letter of text.normalize('NFC')) {
    const capital = needsCapitalFont(letter);
    const last = parts.at(-1);
    if (last && last.capital === capital) last.text += letter;
    else parts.push({ text: letter, capital });
  }
  return parts;
}
