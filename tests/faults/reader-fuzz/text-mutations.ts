import fc from 'fast-check';
import { LETTERS, NUMBERS, TRIGGERS } from './hostile-words.ts';

type Edit = (lines: string[]) => string[];

const place = fc.nat(1_000_000);
const at = (lines: readonly string[], where: number) => (lines.length === 0 ? 0 : where % lines.length);
const word = fc.oneof(fc.constantFrom(...TRIGGERS), fc.constantFrom(...NUMBERS), fc.constantFrom(...LETTERS));

const moves: fc.Arbitrary<Edit> = fc
  .record({
    from: place,
    to: place,
    count: fc.integer({ min: 1, max: 40 }),
    act: fc.constantFrom('drop', 'double', 'swap', 'move', 'reverse', 'join', 'blank'),
  })
  .map(({ from, to, count, act }) => (lines) => {
    const start = at(lines, from);
    const block = lines.slice(start, start + count);
    const rest = [...lines.slice(0, start), ...lines.slice(start + count)];
    const target = at(rest, to);
    if (act === 'drop') return rest;
    if (act === 'double')
      return [...lines.slice(0, start), ...block, ...block, ...lines.slice(start + count)];
    if (act === 'reverse')
      return [...lines.slice(0, start), ...block.toReversed(), ...lines.slice(start + count)];
    if (act === 'join') return [...lines.slice(0, start), block.join(' '), ...lines.slice(start + count)];
    if (act === 'blank')
      return [
        ...lines.slice(0, start),
        ...block.flatMap((line) => [line, '']),
        ...lines.slice(start + count),
      ];
    if (act === 'move') return [...rest.slice(0, target), ...block, ...rest.slice(target)];
    const swapped = [...lines];
    [swapped[start], swapped[at(lines, to)]] = [swapped[at(lines, to)] ?? '', swapped[start] ?? ''];
    return swapped;
  });

const inLine: fc.Arbitrary<Edit> = fc
  .record({
    where: place,
    column: fc.nat(160),
    word,
    act: fc.constantFrom('cut', 'split', 'insert', 'number', 'upper', 'indent', 'nfd'),
  })
  .map(({ where, column, word: inserted, act }) => (lines) => {
    const index = at(lines, where);
    const line = lines[index] ?? '';
    const [left, right] = [line.slice(0, column), line.slice(column)];
    const changed: Record<string, string[]> = {
      cut: [left],
      split: [left, right],
      insert: [`${left}${inserted}${right}`],
      number: [line.replace(/\d+/, inserted)],
      upper: [line.toUpperCase()],
      indent: [`${' '.repeat(column)}${line}`],
      nfd: [line.normalize('NFD')],
    };
    return [...lines.slice(0, index), ...(changed[act] ?? [line]), ...lines.slice(index + 1)];
  });

const inserted: fc.Arbitrary<Edit> = fc
  .record({ where: place, words: fc.array(word, { minLength: 1, maxLength: 6 }) })
  .map(({ where, words }) => (lines) => [
    ...lines.slice(0, at(lines, where)),
    words.join(' '),
    ...lines.slice(at(lines, where)),
  ]);

/** Shapes that are far too big; each costs the reader as much as a whole plan, so they are rare. */
const huge: fc.Arbitrary<Edit> = fc
  .record({
    where: place,
    word,
    size: fc.constantFrom(10_000, 100_000, 1_000_000),
    shape: fc.constantFrom('line', 'columns', 'lines', 'depth', 'table', 'repeat'),
  })
  .map(({ where, word: repeated, size, shape }) => (lines) => {
    const count = Math.max(1, Math.floor(size / (repeated.length + 1)));
    const big: Record<string, () => string[]> = {
      line: () => [`${repeated} `.repeat(count)],
      columns: () => [
        `|${' x |'.repeat(10_000)}`,
        `|${'---|'.repeat(10_000)}`,
        `|${` ${repeated} |`.repeat(Math.min(10_000, count))}`,
      ],
      lines: () => Array.from({ length: Math.min(50_000, count) }, () => repeated),
      depth: () => [
        `${'1.'.repeat(5_000)} ${repeated}`,
        '('.repeat(50_000),
        '“'.repeat(50_000),
        `${'  '.repeat(5_000)}- ${repeated}`,
      ],
      table: () => [
        '| TT | Nhiệm vụ | Chủ trì | Thời gian |',
        '|---|---|---|---|',
        ...Array.from(
          { length: Math.min(5_000, count) },
          (_, no) => `| ${no} | ${repeated.slice(0, 80)} | Văn phòng | Quý I |`,
        ),
      ],
      repeat: () => (lines.length > 2_000 ? lines : Array.from({ length: 12 }, () => lines).flat()),
    };
    const block = big[shape]?.() ?? [];
    return shape === 'repeat'
      ? block
      : [...lines.slice(0, at(lines, where)), ...block, ...lines.slice(at(lines, where))];
  });

const edit = fc.oneof(
  { weight: 40, arbitrary: moves },
  { weight: 60, arbitrary: inLine },
  { weight: 30, arbitrary: inserted },
  { weight: 1, arbitrary: huge },
);

/** A list of edits to the lines of a text. */
export const textEdits: fc.Arbitrary<(text: string) => string> = fc
  .array(edit, { minLength: 1, maxLength: 25 })
  .map((edits) => (text) => edits.reduce((lines, change) => change(lines), text.split('\n')).join('\n'));

const ENCODINGS = [
  'utf8',
  'utf8-bom',
  'utf16le',
  'utf16le-bom',
  'utf16be-bom',
  'latin1',
  'crlf',
  'cr',
] as const;

/** How the text becomes bytes; the wrong ones are what old files really hold. */
export const encodings = fc.oneof(
  { weight: 8, arbitrary: fc.constant<(typeof ENCODINGS)[number]>('utf8') },
  { weight: 2, arbitrary: fc.constantFrom(...ENCODINGS) },
);

export function encode(text: string, encoding: (typeof ENCODINGS)[number]): Uint8Array {
  if (encoding === 'utf8-bom') return Buffer.from(`\ufeff${text}`);
  if (encoding === 'utf16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf16le-bom') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (encoding === 'utf16be-bom') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  if (encoding === 'latin1') return Buffer.from(text, 'latin1');
  if (encoding === 'crlf') return Buffer.from(text.replaceAll('\n', '\r\n'));
  return Buffer.from(encoding === 'cr' ? text.replaceAll('\n', '\r') : text);
}
