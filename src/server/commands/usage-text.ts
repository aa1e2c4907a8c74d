import type { Command } from './command-table.ts';

export function usageText(table: readonly Command[]): string {
  const lines = table.map(
    ({ words, takes, about }) => [[...words, takes].filter(Boolean).join(' '), about] as const,
  );
  const width = Math.max(...lines.map(([call]) => (call.length > 40 ? 0 : call.length)));
  return [
    'Cách dùng: npx lantoa LỆNH',
    '',
    ...lines.map(([call, about]) =>
      call.length > width
        ? `  ${call}\n  ${' '.repeat(width)}  ${about}`
        : `  ${call.padEnd(width)}  ${about}`,
    ),
  ].join('\n');
}
