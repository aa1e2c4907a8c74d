import { NativeSelect, Textarea } from '@mantine/core';
import { Form } from 'react-router';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { field } from '../../../ui/error-summary.tsx';
import './declare-nothing.css';

interface Month {
  id: string;
  month: string;
}

const number = (month: string) => Number(month.slice(5));

/** Saying that a month was empty is not the same as being silent (rule P3); folded away, because it is rare. */
export function DeclareNothing({
  declarable,
  declared,
}: {
  declarable: readonly Month[];
  declared: readonly (Month & { reason: string })[];
}) {
  if (declarable.length === 0 && declared.length === 0) return null;
  return (
    <>
      {declared.length > 0 && (
        <ul className="lt-declared">
          {declared.map((one) => (
            <li key={one.id}>
              <span>
                Tháng {number(one.month)}: {one.reason}
              </span>
              <Form method="post" action="/khong-phat-sinh">
                <input type="hidden" name="obligationId" value={one.id} />
                <SubmitButton name="viec" value="rut" look="quiet" size="small">
                  Rút lại khai tháng {number(one.month)}
                </SubmitButton>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {declarable.length > 0 && (
        <details className="lt-declare">
          <summary>Khai không phát sinh một tháng</summary>
          <DeclareForm months={declarable} />
        </details>
      )}
    </>
  );
}

export function DeclareForm({
  months,
  chosen,
  reason,
  errors,
}: {
  months: readonly Month[];
  chosen?: string;
  reason?: string;
  errors?: Record<string, string>;
}) {
  return (
    <Form method="post" action="/khong-phat-sinh" className="lt-declare-form">
      <NativeSelect label="Tháng" {...field('obligationId', errors)} defaultValue={chosen}>
        {months.map((one) => (
          <option key={one.id} value={one.id}>
            Tháng {number(one.month)}
          </option>
        ))}
      </NativeSelect>
      <Textarea
        label="Lý do"
        description="Ví dụ: trường nghỉ hè, không có bài đăng"
        rows={2}
        maxLength={500}
        defaultValue={reason}
        {...field('reason', errors)}
      />
      <SubmitButton look="secondary" name="viec" value="khai">
        Khai không phát sinh
      </SubmitButton>
    </Form>
  );
}
