import type { Actor } from '../../platform/auth/actor.ts';
import { inScope } from '../../platform/auth/actor.ts';

export type ReportStatus = 'draft' | 'submitted' | 'returned' | 'accepted';
export type Decision = 'returned' | 'accepted';
export type TextField = 'judgement' | 'obstacles' | 'proposals';

export const textFields: readonly TextField[] = ['judgement', 'obstacles', 'proposals'];

export type ReportTexts = Record<TextField, string>;

/** Only the judgement must be written: a unit without obstacles is not made to invent a sentence (rule P9). */
export const requiredFields: readonly TextField[] = ['judgement'];

export const mostWords: Record<TextField, number> = { judgement: 300, obstacles: 500, proposals: 500 };

export const shortestReason = 10;

export function wordsOf(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

export function tooLongField(texts: ReportTexts): TextField | null {
  return textFields.find((field) => wordsOf(texts[field]) > mostWords[field]) ?? null;
}

export function missingFields(texts: ReportTexts): TextField[] {
  return requiredFields.filter((field) => texts[field].trim() === '');
}

/** A draft, and a returned report, are open for the unit; the others are locked (rule P7). */
export function isOpen(status: ReportStatus): boolean {
  return status === 'draft' || status === 'returned';
}

export interface Recipient {
  /** Named on the button: "Phòng GD&ĐT". */
  shortName: string;
  /** Named on the receipt: "Phòng GD&ĐT Huyện mẫu 08". */
  name: string;
}

/** A school below a district reports to its Phòng GD&ĐT, everybody else to the Sở through Phòng HC-QT. */
export function recipientOf(parent: { kind: string; name: string } | null): Recipient {
  if (parent?.kind === 'district_office') return { shortName: 'Phòng GD&ĐT', name: parent.name };
  return { shortName: 'Phòng HC-QT', name: 'Sở GD&ĐT (Phòng Hành chính – Quản trị)' };
}

/** The unit above decides: a district officer within the district but never on the own report, the coordinator on all. */
export function mayDecide(actor: Actor, unitId: string): boolean {
  if (!inScope(actor.scope, unitId)) return false;
  if (actor.role === 'coordinator') return true;
  return actor.role === 'district_officer' && actor.unitId !== unitId;
}
