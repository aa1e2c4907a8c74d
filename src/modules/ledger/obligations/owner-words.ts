import { schoolKinds, type UnitKind, unitKindLabels, unitKinds } from '../../units/index.ts';
import type { OwedBy } from '../owing/who-owes.ts';

const schools = 'mọi trường, trung tâm, cơ sở nuôi dưỡng trẻ em';

function has(kinds: readonly string[], some: readonly UnitKind[]): boolean {
  return some.every((kind) => kinds.includes(kind));
}

function kindWords(kinds: readonly string[]): string[] {
  if (
    has(
      kinds,
      unitKinds.filter((kind) => kind !== 'department'),
    )
  )
    return ['toàn ngành'];
  const whole = has(kinds, schoolKinds);
  const rest = unitKinds.filter((kind) => kinds.includes(kind) && !(whole && schoolKinds.includes(kind)));
  return [...rest.map((kind) => unitKindLabels[kind]), ...(whole ? [schools] : [])];
}

/** Who owes a measure, in words: "Phòng GD&ĐT, mọi trường …; trừ Phòng Hành chính – Quản trị". */
export function ownerWords(owedBy: OwedBy, unitNames: ReadonlyMap<string, string>): string {
  const named = owedBy.unitIds.flatMap((id) => unitNames.get(id) ?? []);
  const who = [...kindWords(owedBy.kinds), ...named].join(', ');
  if (who === '') return '';
  const except = owedBy.exceptUnitIds.flatMap((id) => unitNames.get(id) ?? []);
  const sentence = except.length > 0 ? `${who}; trừ ${except.join(', ')}` : who;
  return sentence[0]!.toUpperCase() + sentence.slice(1);
}
