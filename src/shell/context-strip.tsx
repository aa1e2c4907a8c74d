import { IconChevronDown } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { SampleMark } from '../ui/sample-mark.tsx';
import type { FramePlan, FrameStrip } from './frame-data.server.ts';

interface ContextStripProps {
  strip: FrameStrip;
  today: string;
  isSample: boolean;
}

/** What everything below is about: plan, how many units, which day. */
export function ContextStrip({ strip, today, isSample }: ContextStripProps) {
  return (
    <section className="lt-ctx" aria-label="Kế hoạch và ngày đang xem">
      <PlanChoice plan={strip.plan} plans={strip.plans} />
      <span className="lt-ctx-part">{strip.unitCount.toLocaleString('vi-VN')} đơn vị</span>
      <span className="lt-ctx-part">{today}</span>
      {isSample && <SampleMark />}
    </section>
  );
}

function PlanChoice({ plan, plans }: { plan: FramePlan | null; plans: readonly FramePlan[] }) {
  const { pathname } = useLocation();
  if (!plan) return <span className="lt-ctx-plan">Chưa có kế hoạch nào được phát hành</span>;
  const named = (
    <>
      <span className="lt-only-desk-inline">Kế hoạch </span>
      <b>{plan.title}</b>
      {!plan.isReleased && <span> (chưa phát hành)</span>}
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
              to={`${pathname}?ke-hoach=${one.id}`}
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
