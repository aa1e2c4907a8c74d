import { Textarea } from '@mantine/core';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { Form } from 'react-router';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { type FieldErrors, field } from '../../../ui/error-summary.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { shortestReason } from '../rules.ts';

interface DecisionFormsProps {
  unitName: string;
  reason: string;
  errors: FieldErrors | null;
}

/** Accept, or return with a reason that the unit can work with (rule P8). */
export function DecisionForms({ unitName, reason, errors }: DecisionFormsProps) {
  return (
    <Panel title="Quyết định">
      <div className="lt-stack-lg">
        <Form method="post">
          <input type="hidden" name="decision" value="accepted" />
          <SubmitButton name="nut" value="accepted" icon={IconCheck} busyWords="Đang tiếp nhận…">
            Tiếp nhận báo cáo của {unitName}
          </SubmitButton>
        </Form>
        <Form method="post" className="lt-report-form">
          <input type="hidden" name="decision" value="returned" />
          <Textarea
            {...field('reason', errors)}
            label="Hoặc trả lại, lý do"
            description={`Ít nhất ${shortestReason} ký tự. Đơn vị đọc đúng câu này và bổ sung trên bản đã viết.`}
            defaultValue={reason}
            autosize
            minRows={3}
            maxLength={2_000}
          />
          <SubmitButton
            look="secondary"
            name="nut"
            value="returned"
            icon={IconArrowBackUp}
            busyWords="Đang trả lại…"
          >
            Trả lại báo cáo kèm lý do
          </SubmitButton>
        </Form>
      </div>
    </Panel>
  );
}
