import { Form } from 'react-router';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { ItemInputs } from './item-edit.tsx';

interface AddTaskProps {
  errors?: Record<string, string>;
  /** What was typed into a form that was refused. */
  entered?: Record<string, string>;
}

/** A task that last year's plan did not have. */
export function AddTask({ errors, entered }: AddTaskProps) {
  return (
    <Panel title="Nhiệm vụ mới">
      <details open={entered !== undefined}>
        <summary>Thêm nhiệm vụ chưa có trong kế hoạch trước</summary>
        <Form method="post" className="lt-stack lt-next-add">
          <ItemInputs kind="task" textOf={(name) => entered?.[name] ?? ''} errors={errors} />
          <SubmitButton name="intent" value="add-task" look="secondary" busyWords="Đang lưu…">
            Thêm nhiệm vụ
          </SubmitButton>
        </Form>
      </details>
    </Panel>
  );
}
