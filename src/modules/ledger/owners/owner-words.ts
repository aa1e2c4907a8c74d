import { schoolKinds, type UnitKind, unitKindLabels, unitKinds } from '../../units/index.ts';
import type { Level, OwedBy } from '../owing/who-owes.ts';

const schools = 'mọi trường, trung tâm, cơ sở nuôi dưỡng trẻ em';

export const levelLabels: Record<Level, string> = {
  direct: 'trực thuộc Sở',
  below: 'thuộc Phòng GD&ĐT hoặc xã, phường',
};

function has(kinds: readonly string[], some: readonly UnitKind[]): boolean {
  return some.every((kind) => kinds.includes(kind));
}

function kindWords(kinds: readonly string[]): string[] {
  const all = unitKinds.filter((kind) => kind !== 'department');
  if (has(kinds, all)) return ['toàn ngành'];
  const whole = has(kinds, schoolKinds);
  const rest = unitKinds.filter((kind) => kinds.includes(kind) && !(whole && schoolKinds.includes(kind)));
  return [...rest.map((kind) => unitKindLabels[kind]), ...(whole ? [schools] : [])];
}

/** "Mọi Trường THCS, Trường THPT trực thuộc Sở" */
function bounded(
  { kinds, levels = [], underIds = [] }: OwedBy,
  names: ReadonlyMap<string, string>,
): string[] {
  const words = kindWords(kinds);
  const under = underIds.flatMap((id) => names.get(id) ?? []);
  const bounds = [
    ...(levels.length === 1 ? [levelLabels[levels[0]!]] : []),
    ...(under.length > 3
      ? [`thuộc ${under.length} nơi đã chọn`]
      : under.length > 0
        ? [`thuộc ${under.join(', ')}`]
        : []),
  ];
  if (words.length === 0 || bounds.length === 0) return words;
  const who = words.join(', ');
  return [`${/^(mọi|toàn)/u.test(who) ? '' : 'mọi '}${who} ${bounds.join(', ')}`];
}

const namedAtMost = 2;

function listed(ids: readonly string[], names: ReadonlyMap<string, string>): string[] {
  const known = ids.flatMap((id) => names.get(id) ?? []);
  return known.length > namedAtMost ? [`${known.length} đơn vị`] : known;
}

/** Who owes a measure, in words: "Phòng GD&ĐT, mọi trường …; trừ Phòng Hành chính – Quản trị". */
export function ownerWords(owedBy: OwedBy, unitNames: ReadonlyMap<string, string>): string {
  const named = listed(owedBy.unitIds, unitNames);
  const isMany = owedBy.unitIds.length > namedAtMost;
  const also = isMany && owedBy.kinds.length > 0 ? named.map((words) => `thêm ${words}`) : named;
  const who = [...bounded(owedBy, unitNames), ...also].join(', ');
  if (who === '') return '';
  const except = listed(owedBy.exceptUnitIds, unitNames);
  const sentence = except.length > 0 ? `${who}; trừ ${except.join(', ')}` : who;
  return sentence[0]!.toUpperCase() + sentence.slice(1);
}

/** The same for everybody's eyes: units that are named one by one are only counted, districts too. */
export function ownersWords(owedBy: OwedBy): string {
  const many = owedBy.underIds?.length ? `${owedBy.underIds.length} huyện, xã` : '';
  const kinds = ownerWords({ ...owedBy, unitIds: [], exceptUnitIds: [], underIds: [] }, new Map());
  const bounded = many ? `${kinds} thuộc ${many}` : kinds;
  const named =
    owedBy.unitIds.length > 0 ? `${owedBy.unitIds.length} đơn vị được nêu tên trong kế hoạch` : '';
  const except = owedBy.exceptUnitIds.length > 0 ? `; trừ ${owedBy.exceptUnitIds.length} đơn vị` : '';
  return `${[bounded, named].filter(Boolean).join(', ')}${except}`;
}
