import type { Section } from '../reader/types.ts';

/** "Mục III.1.b": the deepest section that begins at or before a line and still holds it; null outside all sections. */
export function sectionNameAt(sections: readonly Section[], line: number): string | null {
  const labels: string[] = [];
  let level: readonly Section[] = sections;
  while (level.length > 0) {
    const holder = level.findLast((section) => section.clause.fromLine <= line);
    if (!holder) break;
    labels.push(holder.label.replace(/[.)]+$/, ''));
    level = holder.children;
  }
  return labels.length > 0 ? `Mục ${labels.join('.')}` : null;
}
