import { AlignmentType, Paragraph, type Table, TextRun } from 'docx';
import type { ComposedAddressees, ComposedDocument } from '../compose/composed.ts';
import { headColumns, motto, nation, textWidthPortrait } from '../page-layout.ts';
import { ruleParagraph, styled } from './paragraphs.ts';
import { sideBySide } from './tables.ts';
import { twips } from './units.ts';

export function headTable({ head }: ComposedDocument): Table {
  const issuer = [
    ...head.superior.map((line) => styled('CoQuanChuQuan', line)),
    ...head.issuer.map((line) => styled('CoQuanBanHanh', line)),
    ruleParagraph(head.issuerRule, headColumns.left),
  ];
  const country = [
    styled('QuocHieu', nation),
    styled('TieuNgu', motto),
    ruleParagraph(head.mottoRule, headColumns.right),
  ];
  const number = [styled('SoKyHieu', head.number), ...firstSpaced('TrichYeuCongVan', head.subject)];
  return sideBySide(
    [headColumns.left, headColumns.right],
    [
      [issuer, country],
      [number, [styled('DiaDanh', head.placeDate)]],
    ],
  );
}

export function titleParagraphs({ titleBlock }: ComposedDocument): Paragraph[] {
  if (!titleBlock) return [];
  return [
    styled('TenLoai', titleBlock.typeName),
    ...titleBlock.lines.map((line) => styled('TrichYeu', line)),
    ruleParagraph(titleBlock.rule, textWidthPortrait),
  ];
}

export function addresseeParagraphs(addressees: ComposedAddressees | null): Paragraph[] {
  if (!addressees) return [];
  const { names, indent, dashIndent } = addressees;
  if (names.length === 1) {
    const text = new TextRun(`Kính gửi: ${names[0]}.`);
    return [new Paragraph({ style: 'KinhGui', alignment: AlignmentType.CENTER, children: [text] })];
  }
  const items = names.map((name, index) => `- ${name}${index + 1 < names.length ? ';' : '.'}`);
  return [
    new Paragraph({
      style: 'KinhGui',
      indent: { left: twips(indent) },
      children: [new TextRun('Kính gửi:')],
    }),
    ...items.map(
      (item) =>
        new Paragraph({
          style: 'NoiGui',
          indent: { left: twips(dashIndent) },
          children: [new TextRun(item)],
        }),
    ),
  ];
}

/** Only the first line of the V/v keeps its distance from the number. */
function firstSpaced(style: string, lines: string[]): Paragraph[] {
  return lines.map(
    (line, index) =>
      new Paragraph({
        style,
        children: [new TextRun(line)],
        ...(index > 0 ? { spacing: { before: 0 } } : {}),
      }),
  );
}
