import type { FactKind } from '../../facts.ts';
import type { AddableKind } from './empty-values.ts';

export interface ReviewTab {
  key: string;
  label: string;
  kinds: readonly FactKind[];
  /** Shown only when the text has such things. */
  onlyWhenPresent?: true;
  /** What may be added here, the first without asking. */
  adds: readonly AddableKind[];
}

const tabs = [
  { key: 'nhiem-vu', label: 'Nhiệm vụ', kinds: ['task'], adds: ['task'] },
  {
    key: 'bao-cao',
    label: 'Báo cáo, thời hạn',
    kinds: ['report_duty', 'deadline'],
    adds: ['report_duty', 'deadline'],
  },
  { key: 'van-ban', label: 'Văn bản', kinds: ['document'], adds: ['document'] },
  { key: 'kenh', label: 'Kênh', kinds: ['channel'], adds: ['channel'] },
  {
    key: 'can-cu',
    label: 'Căn cứ, nơi nhận',
    kinds: ['head', 'legal_basis', 'recipient'],
    adds: ['legal_basis', 'recipient'],
  },
  {
    key: 'nhac-den',
    label: 'Văn bản được nhắc đến',
    kinds: ['citation'],
    onlyWhenPresent: true,
    adds: ['citation'],
  },
  { key: 'kinh-phi', label: 'Kinh phí', kinds: ['budget'], onlyWhenPresent: true, adds: ['budget'] },
] as const satisfies readonly ReviewTab[];

/** Everything, in the order of the text. */
export const wholeTab: ReviewTab = {
  key: 'tat-ca',
  label: 'Tất cả',
  kinds: tabs.flatMap((tab) => [...tab.kinds]),
  adds: tabs.flatMap((tab) => [...tab.adds]),
};

export const reviewTabs: readonly ReviewTab[] = [...tabs, wholeTab];

export function tabOf(key: string | null): ReviewTab {
  return reviewTabs.find((tab) => tab.key === key) ?? reviewTabs[0]!;
}

/** The tab in which a fact of this kind is found. */
export function tabOfKind(kind: FactKind): ReviewTab {
  return tabs.find((tab) => (tab.kinds as readonly FactKind[]).includes(kind)) ?? tabs[0];
}

/** Facts of a tab: kinds in the tab's order, of the whole text by line. */
export function factsOfTab<F extends { kind: FactKind; fromLine?: number }>(
  facts: readonly F[],
  tab: ReviewTab,
): F[] {
  const found = tab.kinds.flatMap((kind) => facts.filter((fact) => fact.kind === kind));
  return tab === wholeTab ? found.toSorted((a, b) => (a.fromLine ?? 0) - (b.fromLine ?? 0)) : found;
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
