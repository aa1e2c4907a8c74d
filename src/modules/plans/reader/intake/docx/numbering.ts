import { attributeOf, childNamed, childrenNamed, type XmlNode } from './xml-tree.ts';

interface Level {
  format: string;
  text: string;
  start: number;
}

/** Labels that Word makes itself ("I.", "1.", "a)", "-") are not in the text; this counts them again. */
export interface Numbering {
  labelFor(numId: string, level: number): string;
}

// Vietnamese alphabetic lists skip f, j, w, z in official use, but Word counts a, b, c … as in English.
const LATIN = 'abcdefghijklmnopqrstuvwxyz';

export function readNumbering(root: XmlNode | undefined): Numbering {
  const abstracts = new Map(
    childrenNamed(root, 'w:abstractNum').map((node) => [
      node.attributes['w:abstractNumId'] ?? '',
      levelsOf(node),
    ]),
  );
  const lists = new Map<string, { abstractId: string; levels: Level[] }>();
  for (const node of childrenNamed(root, 'w:num')) {
    const abstractId = attributeOf(node, 'w:abstractNumId') ?? '';
    const levels = overridden(abstracts.get(abstractId) ?? [], node);
    lists.set(node.attributes['w:numId'] ?? '', { abstractId, levels });
  }
  const counters = new Map<string, number[]>();
  return {
    labelFor(numId, level) {
      const list = lists.get(numId);
      const at = list?.levels[level];
      if (!list || !at) return '';
      const counts = counters.get(numId) ?? [];
      counts[level] = (counts[level] ?? at.start - 1) + 1;
      counts.length = level + 1;
      counters.set(numId, counts);
      return labelOf(list.levels, level, counts);
    },
  };
}

function levelsOf(abstract: XmlNode): Level[] {
  return childrenNamed(abstract, 'w:lvl').map(levelOf);
}

function levelOf(node: XmlNode): Level {
  return {
    format: attributeOf(node, 'w:numFmt') ?? 'decimal',
    text: attributeOf(node, 'w:lvlText') ?? '',
    start: startOf(attributeOf(node, 'w:start')),
  };
}

/** Word counts to 32,767; anything else in a file is no number to begin with. */
function startOf(value: string | null | undefined): number {
  const start = Number(value ?? '1');
  return Number.isInteger(start) && start >= 0 && start <= 32_767 ? start : 1;
}

function overridden(levels: Level[], list: XmlNode): Level[] {
  const own = levels.map((level) => ({ ...level }));
  for (const override of childrenNamed(list, 'w:lvlOverride')) {
    const index = Number(override.attributes['w:ilvl'] ?? '0');
    const replacement = childNamed(override, 'w:lvl');
    if (replacement) own[index] = levelOf(replacement);
    const start = attributeOf(override, 'w:startOverride');
    const level = own[index];
    if (start && level) level.start = startOf(start);
  }
  return own;
}

function labelOf(levels: Level[], level: number, counts: number[]): string {
  const { format, text } = levels[level] ?? { format: 'bullet', text: '' };
  if (format === 'none') return '';
  if (format === 'bullet') return bulletOf(text);
  return text.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    return formatNumber(counts[index] ?? levels[index]?.start ?? 1, levels[index]?.format ?? 'decimal');
  });
}

/** Symbol fonts keep their bullets in the private area; any of them is a dash to us. */
function bulletOf(text: string): string {
  return /^[-–+]$/.test(text.trim()) ? text.trim() : '-';
}

function formatNumber(value: number, format: string): string {
  if (format === 'upperRoman') return roman(value);
  if (format === 'lowerRoman') return roman(value).toLowerCase();
  if (format === 'lowerLetter') return LATIN[(value - 1) % 26] ?? '';
  if (format === 'upperLetter') return (LATIN[(value - 1) % 26] ?? '').toUpperCase();
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  return String(value);
}

/** No list of a plan counts further in such letters. */
const MOST_ROMAN = 400;

const ROMAN: [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value >= MOST_ROMAN) return String(value);
  let rest = value;
  let text = '';
  for (const [size, letters] of ROMAN) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}
