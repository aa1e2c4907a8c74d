import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPlan } from '../../read-plan.ts';
import { type Role, type TornSample, tornSample } from '../../testing/torn-table.ts';
import type { PlanTask } from '../../types.ts';

const plain = (text: string) =>
  text
    .replace(/[;,]|^- |\n- /g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function cellOf(task: PlanTask | undefined, role: Role): string {
  if (!task) return '(không có)';
  const cells: Record<Role, string> = {
    no: task.no,
    title: task.title,
    lead: task.lead.join(' '),
    partners: task.partners.join(' '),
    time: task.schedule.text,
    notes: task.notes.join(' '),
    product: task.product ?? '',
  };
  return plain(cells[role]);
}

async function rightCells({ text, columns, rows }: TornSample): Promise<{ right: number; all: number }> {
  const { reading } = await readPlan(Buffer.from(text), 'x.txt');
  const checks = rows.flatMap((row, index) =>
    columns.map(({ role }, column) => cellOf(reading.tasks[index], role) === plain(row[column] ?? '')),
  );
  return { right: checks.filter(Boolean).length, all: checks.length };
}

it('bảng bị xé theo nhiều bố cục: ít nhất 99% ô về đúng chỗ', async () => {
  let right = 0;
  let all = 0;
  for (const sample of fc.sample(tornSample, { numRuns: 150, seed: 2023 })) {
    const counted = await rightCells(sample);
    right += counted.right;
    all += counted.all;
  }
  expect(right / all).toBeGreaterThan(0.99);
});
