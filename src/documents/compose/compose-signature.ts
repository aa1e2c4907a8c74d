import { cleanLine, upperVi, withoutEnding } from '../clean-text.ts';
import type { OfficialDocument, Signature } from '../model.ts';

/** A50–A55: one line per authority, then the post of the person who signs. */
export function composeSignature(signature: Signature): { lines: string[]; name: string } {
  const authority = (signature.authority ?? []).map(({ prefix, of }) => `${prefix} ${of}`);
  const lines = signature.position === null ? authority : [...authority, signature.position];
  return { lines: lines.map(cleanLine).map(upperVi), name: cleanLine(signature.name ?? '') };
}

/** A25: "- … ;" on each line, the archive last. */
export function composeRecipients({ recipients, addressees = [] }: OfficialDocument): string[] {
  const sameAsAddressed = addressees.length > 0 ? ['Như trên'] : [];
  const names = [...sameAsAddressed, ...recipients.others.map(cleanLine).map(withoutEnding)].filter(Boolean);
  const copies = recipients.copies ? ` (${String(recipients.copies).padStart(2, '0')}b)` : '';
  const archive = ['VT', ...recipients.archive.map(cleanLine).map(withoutEnding)].join(', ');
  return [...names.map((name) => `- ${name};`), `- Lưu: ${archive}${copies}.`];
}
