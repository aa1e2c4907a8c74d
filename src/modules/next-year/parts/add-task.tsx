import { Form } from 'react-router';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { ItemInputs } from './item-edit.tsx';

/** A task that last year's plan did not have. */
export function AddTask({ version }: { version: number }) {
  return (
    <Panel title="Nhiệm vụ mới">
      <details>
        <summary>Thêm nhiệm vụ chưa có trong kế hoạch trước</summary>
        <Form method="post" className="lt-stack lt-next-add">
          <input type="hidden" name="version" value={version} />
          <ItemInputs kind="task" textOf={() => ''} />
          <SubmitButton name="intent" value="add-task" look="secondary" busyWords="Đang lưu…">
            Thêm nhiệm vụ
          </SubmitButton>
        </Form>
      </details>
    </Panel>
  );
}
