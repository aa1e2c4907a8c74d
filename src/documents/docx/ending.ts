import { Paragraph, type Table } from 'docx';
import type { ComposedDocument } from '../compose/composed.ts';
import { signatureRoom, textWidthPortrait } from '../page-layout.ts';
import { styled } from './paragraphs.ts';
import { sideBySide } from './tables.ts';
import { twips } from './units.ts';

/** "Nơi nhận" stands level with the authority (A24). */
export function endingTable({ recipients, signature }: ComposedDocument): Table {
  const left = [styled('NoiNhan', 'Nơi nhận:'), ...recipients.map((line) => styled('DanhSachNhan', line))];
  const right = [
    ...signature.lines.map((line) => styled('QuyenHan', line)),
    new Paragraph({ style: 'NguoiKy', spacing: { before: twips(signatureRoom) }, text: signature.name }),
  ];
  return sideBySide([textWidthPortrait * 0.45, textWidthPortrait * 0.55], [[left, right]]);
}
