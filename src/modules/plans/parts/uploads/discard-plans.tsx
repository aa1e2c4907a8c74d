import { IconTrash } from '@tabler/icons-react';
import { Form } from 'react-router';
import { instantWords } from '../../../../platform/clock/words.ts';
import { SubmitButton } from '../../../../ui/button-link.tsx';
import { Confirm } from '../../../../ui/confirm.tsx';

interface OpenPlan {
  id: string;
  title: string;
  version: number;
  decided: number;
  facts: number;
  createdAt: string;
}

function DiscardOne({ plan }: { plan: OpenPlan }) {
  return (
    <li className="lt-discard-row">
      <span className="lt-grow">
        {plan.title}
        <span className="lt-muted"> Tải lên {instantWords(plan.createdAt)}</span>
      </span>
      <Confirm
        ask="Bỏ kế hoạch này"
        action={
          <Form method="post">
            <input type="hidden" name="planId" value={plan.id} />
            <input type="hidden" name="version" value={plan.version} />
            <SubmitButton name="viec" value="bo" look="secondary" icon={IconTrash} busyWords="Đang bỏ…">
              Bỏ kế hoạch tải nhầm
            </SubmitButton>
          </Form>
        }
      >
        Kế hoạch ra khỏi danh sách. Tệp và {plan.decided} trong {plan.facts} dữ kiện đã xác nhận vẫn được giữ;
        khôi phục được ở cuối trang này.
      </Confirm>
    </li>
  );
}

/** The way out for a file uploaded by mistake, and the way back. */
export function DiscardPlans({
  open,
  discarded,
}: {
  open: readonly OpenPlan[];
  discarded: readonly { id: string; title: string }[];
}) {
  return (
    <div className="lt-discard">
      {open.length > 0 && (
        <details>
          <summary>Tải nhầm kế hoạch?</summary>
          <ul>
            {open.map((plan) => (
              <DiscardOne key={plan.id} plan={plan} />
            ))}
          </ul>
        </details>
      )}
      {discarded.length > 0 && (
        <details>
          <summary>Đã bỏ {discarded.length} kế hoạch</summary>
          <ul>
            {discarded.map((plan) => (
              <li key={plan.id} className="lt-discard-row">
                <span className="lt-grow">{plan.title}</span>
                <Form method="post">
                  <input type="hidden" name="planId" value={plan.id} />
                  <SubmitButton name="viec" value="khoi-phuc" look="secondary" size="small">
                    Khôi phục
                  </SubmitButton>
                </Form>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
