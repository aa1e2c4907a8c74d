import { IconChevronDown } from '@tabler/icons-react';
import { Link, useLocation, useMatches } from 'react-router';
import { SampleMark } from '../ui/sample-mark.tsx';
import type { FramePlan, FrameStrip } from './frame-data.server.ts';

interface ContextStripProps {
  strip: FrameStrip;
  today: string;
  isSample: boolean;
}

/** What everything below is about: plan, how many units, which day. */
export function ContextStrip({ strip, today, isSample }: ContextStripProps) {
  const own = usePlanOfPage(strip.plans);
  const plan = own ?? strip.plan;
  return (
    <section className="lt-ctx" aria-label="Kế hoạch và ngày đang xem">
      <PlanChoice plan={plan} plans={strip.plans} isOwn={own !== null} />
      {own && !own.isReleased ? (
        <>
          <span className="lt-ctx-part">Bản đọc ngày {own.readOn}</span>
          <b className="lt-ctx-part">Chưa phát hành</b>
        </>
      ) : (
        <>
          <span className="lt-ctx-part">{strip.unitCount.toLocaleString('vi-VN')} đơn vị</span>
          <span className="lt-ctx-part">{today}</span>
        </>
      )}
      {isSample && <SampleMark />}
    </section>
  );
}

/** A page of one plan (`/ke-hoach/<id>/…`) is about that plan, whichever is worked on elsewhere. */
function usePlanOfPage(plans: readonly FramePlan[]): FramePlan | null {
  const page = useMatches().at(-1);
  // A page that was refused is about nothing.
  if (page?.loaderData === undefined) return null;
  return plans.find((plan) => plan.id === page.params.planId) ?? null;
}

interface PlanChoiceProps {
  plan: FramePlan | null;
  plans: readonly FramePlan[];
  /** The page belongs to the plan: another plan has a page of its own. */
  isOwn: boolean;
}

function PlanChoice({ plan, plans, isOwn }: PlanChoiceProps) {
  const { pathname } = useLocation();
  if (!plan) return <span className="lt-ctx-plan">Chưa có kế hoạch nào được phát hành</span>;
  const named = (
    <>
      <span className="lt-only-desk-inline">Kế hoạch </span>
      <b>{plan.title}</b>
      {!plan.isReleased && !isOwn && <span> (chưa phát hành)</span>}
    </>
  );
  if (plans.length < 2) return <span className="lt-ctx-plan">{named}</span>;
  return (
    <details className="lt-ctx-plan lt-ctx-choice" key={`${pathname}${plan.id}`}>
      <summary>
        {named} <IconChevronDown size={14} stroke={2} aria-hidden />
        <span className="lt-spoken">, đổi kế hoạch</span>
      </summary>
      <ul>
        {plans.map((one) => (
          <li key={one.id}>
            <Link
              to={isOwn ? `/ke-hoach/${one.id}` : `${pathname}?ke-hoach=${one.id}`}
              aria-current={one.id === plan.id ? 'true' : undefined}
            >
              {one.title}
              {one.isReleased ? '' : ' (chưa phát hành)'}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
