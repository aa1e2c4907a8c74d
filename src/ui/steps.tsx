import { IconCheck } from '@tabler/icons-react';

export interface Step {
  label: string;
  state: 'done' | 'current' | 'waiting';
}

const spoken = { done: 'đã xong', current: 'đang làm', waiting: 'chưa đến' } as const;

/** Where a long piece of work stands; on a phone one line: "Bước 2 trong 4: Trường viết nhận định". */
export function Steps({ steps, label = 'Các bước' }: { steps: readonly Step[]; label?: string }) {
  const current = steps.findIndex((step) => step.state === 'current');
  const allDone = steps.every((step) => step.state === 'done');
  const at = allDone ? steps.length - 1 : Math.max(0, current);
  return (
    <>
      <ol className="lt-steps" aria-label={label}>
        {steps.map((step, index) => (
          <li
            key={step.label}
            data-state={step.state}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            <span className="lt-step-no" aria-hidden="true">
              {step.state === 'done' ? <IconCheck size={15} stroke={2.6} /> : index + 1}
            </span>
            {step.label}
            <span className="lt-spoken"> ({spoken[step.state]})</span>
          </li>
        ))}
      </ol>
      <p className="lt-steps-phone" aria-hidden="true">
        <b>{allDone ? `Xong ${steps.length} bước` : `Bước ${at + 1} trong ${steps.length}`}:</b>{' '}
        {steps[at]?.label}
      </p>
    </>
  );
}
