import { UiLink } from '../../../../ui/ui-link.tsx';
import { type ReviewPlace, reviewAddress } from '../../review/page/review-address.ts';

interface FactTabsProps {
  place: ReviewPlace;
  tabs: readonly { key: string; label: string; count: number; open: number }[];
}

export function FactTabs({ place, tabs }: FactTabsProps) {
  return (
    <nav className="lt-fact-tabs" aria-label="Loại dữ kiện">
      {tabs.map((tab) => (
        <UiLink
          key={tab.key}
          href={reviewAddress({ planId: place.planId, tab: tab.key, order: place.order })}
          aria-current={tab.key === place.tab ? 'page' : undefined}
        >
          {tab.label} {tab.count}
          {/* While most of it is open the number says nothing. */}
          {tab.open > 0 && tab.open < tab.count && <span className="lt-tab-open"> còn {tab.open}</span>}
        </UiLink>
      ))}
    </nav>
  );
}
