import type { Section } from '../../types.ts';

const NAMED = /^(?:Điều|Phần|PHẦN|Chương|CHƯƠNG)(?!\p{L})/u;

/** "mục IV.4", "Điều 5": what an officer calls the section of a label. */
export function labelName(label: string): string {
  return NAMED.test(label) ? label : `mục ${label}`;
}

/** The deepest section that holds a line, by its path; "phần nội dung" outside all of them. */
export function sectionName(sections: readonly Section[], line: number): string {
  const labels: string[] = [];
  let level = sections;
  while (level.length > 0) {
    const holder = level.findLast(({ clause }) => clause.fromLine <= line);
    if (!holder) break;
    labels.push(holder.label.replace(/[.)]+$/, ''));
    level = holder.children;
  }
  return labels.length > 0 ? labelName(labels.join('.')) : 'phần nội dung';
}
