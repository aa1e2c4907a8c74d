import { cleanLine, cleanLines, upperVi } from '../clean-text.ts';
import { officialLongDate } from '../dates.ts';
import { DocumentError } from '../document-error.ts';
import { documentKinds } from '../kinds.ts';
import type { OfficialDocument } from '../model.ts';
import { documentNumber } from '../numbers.ts';
import { headColumns, motto, ruleShare, sizes, textWidthPortrait } from '../page-layout.ts';
import { balancedLines, type TextStyle, textWidth } from '../text-width.ts';
import type { ComposedAddressees, ComposedDocument, ComposedHead } from './composed.ts';

const addresseesLabel = 'Kính gửi';

export function composeHead(document: OfficialDocument): ComposedHead {
  const { head } = document;
  const issuerStyle = { size: sizes.issuer, bold: true };
  const issuer = titleLines(upperVi(head.issuer), issuerStyle, headColumns.left);
  return {
    superior: head.superior
      ? titleLines(upperVi(head.superior), { size: sizes.issuer }, headColumns.left)
      : [],
    issuer,
    issuerRule: shareOfText(issuer, issuerStyle),
    mottoRule: textWidth(motto, { size: sizes.motto, bold: true }),
    number: documentNumber(issuedNumber(head.number), cleanLine(head.symbol)),
    placeDate: `${cleanLine(head.place)}, ${officialLongDate(head.date)}`,
    subject: document.kind === 'CV' ? letterSubject(document.subject) : [],
  };
}

export function composeTitleBlock(document: OfficialDocument): ComposedDocument['titleBlock'] {
  if (document.kind === 'CV') return null;
  const style = { size: sizes.subject, bold: true };
  const lines = titleLines(document.subject, style, textWidthPortrait);
  return { typeName: upperVi(documentKinds[document.kind]), lines, rule: shareOfText(lines, style) };
}

/** Centred as a whole, the dashes in line below the colon (A23). */
export function composeAddressees(names: string[]): ComposedAddressees | null {
  if (names.length === 0) return null;
  const style = { size: sizes.body };
  const label = textWidth(addresseesLabel, style);
  const cleaned = names.map(cleanLine);
  const longest = Math.max(...cleaned.map((name) => textWidth(`- ${name};`, style)));
  const indent = Math.max(0, Math.min(40, (textWidthPortrait - label - longest) / 2));
  return { names: cleaned, indent, dashIndent: indent + label };
}

/** Evened-out lines; a break that the author set stands. */
export function titleLines(text: string, style: TextStyle, room: number): string[] {
  return cleanLines(text).flatMap((line) => balancedLines(line, style, room));
}

export function shareOfText(lines: string[], style: TextStyle): number {
  return ruleShare * Math.max(0, ...lines.map((line) => textWidth(line, style)));
}

function issuedNumber(number: number | null): number | null {
  if (number !== null && !(Number.isInteger(number) && number > 0)) {
    throw new DocumentError(`A document cannot bear the number ${number}.`);
  }
  return number;
}

function letterSubject(subject: string): string[] {
  return titleLines(`V/v ${subject}`, { size: sizes.letterSubject }, headColumns.left - 4);
}
