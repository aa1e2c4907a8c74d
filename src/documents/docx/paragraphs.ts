import { BorderStyle, ExternalHyperlink, LineRuleType, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { ComposedRun } from '../compose/composed.ts';
import { paragraphGap } from '../page-layout.ts';
import { pointTwips, twips } from './units.ts';

export function styled(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(text)] });
}

export function bodyParagraph(
  style: string,
  runs: ComposedRun[],
  options: { keepNext?: boolean; beforeTable?: boolean } = {},
): Paragraph {
  return new Paragraph({
    style,
    children: runs.map(runOf),
    ...(options.keepNext ? { keepNext: true } : {}),
    ...(options.beforeTable ? { spacing: { after: pointTwips(paragraphGap) } } : {}),
  });
}

/** A centred line of the given width: the top border of an empty paragraph indented on both sides. */
export function ruleParagraph(width: number, room: number): Paragraph {
  const side = twips((room - width) / 2);
  return new Paragraph({
    spacing: { before: pointTwips(3), after: 0, line: pointTwips(4), lineRule: LineRuleType.EXACT },
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}

/** Word wants a paragraph between two tables and after the last one. */
export function spacer(): Paragraph {
  return new Paragraph({ spacing: exactly(2) });
}

/** Room above the signature, which it never leaves. */
export function signatureSpacer(): Paragraph {
  return new Paragraph({ keepNext: true, spacing: exactly(12) });
}

function exactly(points: number) {
  return { before: 0, after: 0, line: pointTwips(points), lineRule: LineRuleType.EXACT };
}

function runOf(run: ComposedRun): ParagraphChild {
  const text = new TextRun({
    text: run.text,
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
  });
  return run.href ? new ExternalHyperlink({ link: run.href, children: [text] }) : text;
}
