import { IconChevronDown } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { SampleMark } from '../ui/sample-mark.tsx';
import type { FramePlan } from './frame-data.server.ts';

interface ContextStripProps {
  plan: FramePlan | null;
  plans: readonly FramePlan[];
  unitCount: number | null;
  today: string;
  isSample: boolean;
}

/** What everything below is about: plan, how many units, which day. */
export function ContextStrip({ plan, plans, unitCount, today, isSample }: ContextStripProps) {
  return (
    <div className="lt-ctx">
      <PlanChoice plan={plan} plans={plans} />
      {unitCount !== null && <span className="lt-ctx-part">{unitCount.toLocaleString('vi-VN')} đơn vị</span>}
      <span className="lt-ctx-part">{today}</span>
      {isSample && <SampleMark />}
    </div>
  );
}

function PlanChoice({ plan, plans }: { plan: FramePlan | null; plans: readonly FramePlan[] }) {
  const { pathname } = useLocation();
  if (!plan) return <span className="lt-ctx-plan">Chưa có kế hoạch nào được phát hành</span>;
  const named = (
    <>
      <span className="lt-only-desk-inline">Kế hoạch </span>
      <b>{plan.title}</b>
      {plan.status === 'in_review' && <span> (chưa phát hành)</span>}
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
              {one.status === 'in_review' ? ' (chưa phát hành)' : ''}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
