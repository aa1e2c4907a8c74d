import type { FactKind } from '../facts.ts';

export interface ReviewTab {
  key: string;
  label: string;
  kinds: readonly FactKind[];
}

export const reviewTabs = [
  { key: 'nhiem-vu', label: 'Nhiệm vụ', kinds: ['task'] },
  { key: 'bao-cao', label: 'Nghĩa vụ báo cáo', kinds: ['report_duty'] },
  { key: 'van-ban', label: 'Văn bản', kinds: ['document'] },
  { key: 'kenh', label: 'Kênh', kinds: ['channel'] },
  { key: 'can-cu', label: 'Căn cứ, nơi nhận', kinds: ['head', 'legal_basis', 'deadline', 'recipient'] },
] as const satisfies readonly ReviewTab[];

export function tabOf(key: string | null): ReviewTab {
  return reviewTabs.find((tab) => tab.key === key) ?? reviewTabs[0];
}

/** Facts of a tab, kinds in the tab's order. */
export function factsOfTab<F extends { kind: FactKind }>(facts: readonly F[], tab: ReviewTab): F[] {
  return tab.kinds.flatMap((kind) => facts.filter((fact) => fact.kind === kind));
}

/** The next fact still to confirm after this one, going round once; null when none is left. */
export function nextOpen<F extends { id: string; status: string }>(
  facts: readonly F[],
  after: string,
): F | null {
  const start = facts.findIndex((fact) => fact.id === after) + 1;
  const round = [...facts.slice(start), ...facts.slice(0, start)];
  return round.find((fact) => fact.status === 'unconfirmed' && fact.id !== after) ?? null;
}
