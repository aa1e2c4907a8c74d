import { addDays, type LocalDate } from '../../../platform/clock/clock.ts';
import { dateWords } from '../../../platform/clock/words.ts';
import { type UnitKind, unitKindLabels } from '../labels.ts';

interface Version {
  validFrom: LocalDate;
  validTo: LocalDate | null;
  name: string;
  kind: UnitKind;
  parentName: string | null;
}

interface Line {
  kind: string;
  on: LocalDate;
  side: 'from' | 'to' | 'both';
  otherId: string | null;
  otherName: string | null;
  inherits: boolean;
  basis: string;
}

/** One thing that became of the unit. */
export interface HistoryEntry {
  on: LocalDate;
  words: string;
  /** The other units it is about. */
  links: { id: string; name: string }[];
  basis: string | null;
}

/**
 * A unit's life as a list, latest first: what its versions show, told by what was recorded where something was.
 * @param versions earliest first
 */
export function unitHistory(
  versions: readonly Version[],
  lines: readonly Line[],
  formerCodes: readonly { code: string; usedTo: LocalDate }[],
): HistoryEntry[] {
  const basisOn = (day: LocalDate) => lines.find((line) => line.on === day && line.basis)?.basis ?? null;
  const entries: HistoryEntry[] = [];
  const add = (on: LocalDate, words: string, links: HistoryEntry['links'] = []) =>
    entries.push({ on, words, links, basis: basisOn(on) });

  const first = versions[0];
  if (first) add(first.validFrom, ...foundingWords(first, lines));
  for (const [index, version] of versions.entries()) {
    const before = versions[index - 1];
    if (before) for (const words of changeWords(before, version)) add(version.validFrom, words);
  }
  for (const { code, usedTo } of formerCodes) add(usedTo, `Thôi dùng mã ${code}.`);
  for (const [on, taken] of Map.groupBy(othersOf(lines, 'to', 'merge'), (line) => line.on))
    if (on !== first?.validFrom) add(on, 'Nhận sáp nhập', linksOf(taken));
  for (const [on, made] of Map.groupBy(othersOf(lines, 'from', 'split'), (line) => line.on))
    add(on, 'Chia tách, lập', linksOf(made));
  const end = versions.at(-1)?.validTo;
  if (end) {
    const heirs = othersOf(lines, 'from', 'merge');
    add(end, heirs.length > 0 ? 'Kết thúc: sáp nhập vào' : 'Kết thúc hoạt động.', linksOf(heirs));
  }
  return entries.sort((a, b) => b.on.localeCompare(a.on));
}

function othersOf(lines: readonly Line[], side: 'from' | 'to', kind: string): Line[] {
  return lines.filter((line) => line.side === side && line.kind === kind && line.otherId);
}

function linksOf(lines: readonly Line[]): HistoryEntry['links'] {
  return lines.map((line) => ({ id: line.otherId!, name: line.otherName ?? '' }));
}

function foundingWords(first: Version, lines: readonly Line[]): [string, HistoryEntry['links']] {
  const under = first.parentName ? `, trực thuộc ${first.parentName}` : '';
  const what = `${unitKindLabels[first.kind]}, tên ${first.name}${under}`;
  const born = (kind: string) => othersOf(lines, 'to', kind).filter((line) => line.on === first.validFrom);
  if (born('merge').length > 0) return [`Lập mới (${what}) từ`, linksOf(born('merge'))];
  if (born('split').length > 0) return [`Lập mới (${what}) khi chia tách`, linksOf(born('split'))];
  const isKnown = lines.some((line) => line.kind === 'found' && line.on === first.validFrom);
  return [`${isKnown ? 'Lập mới' : 'Có trong hệ thống từ ngày này'}: ${what}.`, []];
}

function changeWords(before: Version, after: Version): string[] {
  const words: string[] = [];
  if (before.name !== after.name) words.push(`Đổi tên từ ${before.name} thành ${after.name}.`);
  if (before.kind !== after.kind)
    words.push(`Đổi loại từ ${unitKindLabels[before.kind]} thành ${unitKindLabels[after.kind]}.`);
  if (before.parentName !== after.parentName)
    words.push(
      before.parentName
        ? `Chuyển từ ${before.parentName} về ${after.parentName ?? 'không nơi nào'}.`
        : `Trực thuộc ${after.parentName}.`,
    );
  return words;
}

/** "từ 01/01/2000", "từ 05/9/2022 đến hết 31/8/2023" */
export function stretchWords(from: LocalDate, to: LocalDate | null): string {
  return to ? `từ ${dateWords(from)} đến hết ${dateWords(addDays(to, -1))}` : `từ ${dateWords(from)}`;
}
