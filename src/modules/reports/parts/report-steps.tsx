import { type Step, Steps } from '../../../ui/steps.tsx';
import type { ReportStatus } from '../rules.ts';

interface ReportStepsProps {
  status: ReportStatus | 'none';
  isSchool: boolean;
  /** All that must be written is written. */
  isComplete: boolean;
  recipient: string;
}

export function ReportSteps({ status, isSchool, isComplete, recipient }: ReportStepsProps) {
  const at = { none: 1, draft: isComplete ? 2 : 1, returned: 1, submitted: 3, accepted: 4 }[status];
  const labels = [
    'Số liệu đã điền',
    isSchool ? 'Trường viết nhận định' : 'Đơn vị viết nhận định',
    'Kiểm tra và gửi',
    `${recipient} tiếp nhận`,
  ];
  const steps = labels.map(
    (label, index): Step => ({ label, state: index < at ? 'done' : index === at ? 'current' : 'waiting' }),
  );
  return <Steps steps={steps} label="Các bước của báo cáo" />;
}
