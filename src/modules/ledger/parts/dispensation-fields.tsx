import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { YearMonth } from '../../../platform/clock/clock.ts';
import { monthWords } from '../../../platform/clock/words.ts';
import { type FieldErrors, field, fieldId } from '../../../ui/error-summary.tsx';

interface Values {
  kind: 'exempt' | 'postpone' | null;
  fromMonth: string;
  toMonth: string;
  until: string;
  reason: string;
}

export function monthChoices(months: readonly YearMonth[]): { value: string; label: string }[] {
  return months.map((month) => {
    const words = `${monthWords(month)}/${month.slice(0, 4)}`;
    return { value: month, label: words[0]!.toUpperCase() + words.slice(1) };
  });
}

const unchosen = { value: '', label: 'Chọn tháng' };

/** Excused or later, which months, until when, why: the same for a decision and for a request. */
export function DispensationFields({
  values,
  months,
  errors,
}: {
  values: Values;
  months: readonly YearMonth[];
  errors: FieldErrors;
}) {
  return (
    <>
      <fieldset className="lt-owner-set" id={fieldId('loai')}>
        <legend>Miễn hay hoãn?</legend>
        {errors.loai && <p className="lt-owner-error">{errors.loai}</p>}
        <Kind value="mien" checked={values.kind === 'exempt'}>
          <b>Miễn</b>: không phải làm. Việc đã xong, báo cáo đã gửi thì giữ nguyên là đã xong.
        </Kind>
        <Kind value="hoan" checked={values.kind === 'postpone'}>
          <b>Hoãn</b>: làm sau. Việc hằng tháng, hằng quý được làm bù ở kỳ có hạn mới; việc cả năm và báo cáo
          có hạn mới.
        </Kind>
      </fieldset>
      <div className="lt-dispensation-when">
        <NativeSelect
          label="Từ"
          defaultValue={values.fromMonth}
          data={[unchosen, ...monthChoices(months)]}
          {...field('tu', errors)}
        />
        <NativeSelect
          label="Đến hết"
          defaultValue={values.toMonth}
          data={[unchosen, ...monthChoices(months)]}
          {...field('den', errors)}
        />
        <TextInput
          className="lt-only-postpone"
          type="date"
          label="Hạn mới"
          defaultValue={values.until}
          {...field('han', errors)}
        />
      </div>
      <Textarea
        label="Lý do"
        description="Ví dụ: trường sửa chữa lớn, học nhờ nơi khác. Nhiều nhất 500 ký tự."
        rows={2}
        defaultValue={values.reason}
        {...field('ly-do', errors)}
      />
    </>
  );
}

function Kind({ value, checked, children }: { value: string; checked: boolean; children: React.ReactNode }) {
  return (
    <label className="lt-radio-line">
      <input
        type="radio"
        name="loai"
        value={value}
        defaultChecked={checked}
        id={`${fieldId('loai')}-${value}`}
      />
      <span>{children}</span>
    </label>
  );
}
