import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { addMonths, type YearMonth } from '../../../platform/clock/clock.ts';
import { monthWords } from '../../../platform/clock/words.ts';
import { type FieldErrors, field, fieldId } from '../../../ui/error-summary.tsx';

interface Values {
  kind: 'exempt' | 'postpone';
  fromMonth: string;
  toMonth: string;
  until: string;
  reason: string;
}

export function monthChoices(months: readonly YearMonth[]): { value: string; label: string }[] {
  return months.map((month) => {
    const words = monthWords(month);
    return { value: month, label: words[0]!.toUpperCase() + words.slice(1) };
  });
}

/** Months from the first that counts to the end of the year. */
export function monthsOfYear(months: readonly YearMonth[], year: number): YearMonth[] {
  const all: YearMonth[] = [];
  for (let month = months[0] ?? `${year}-01`; month <= `${year}-12`; month = addMonths(month, 1))
    all.push(month);
  return all;
}

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
      <fieldset className="lt-owner-set">
        <legend>Miễn hay hoãn?</legend>
        <Kind value="mien" checked={values.kind === 'exempt'}>
          <b>Miễn</b>: không phải làm.
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
          data={monthChoices(months)}
          {...field('tu', errors)}
        />
        <NativeSelect
          label="Đến hết"
          defaultValue={values.toMonth}
          data={monthChoices(months)}
          {...field('den', errors)}
        />
        <TextInput
          type="date"
          label="Hạn mới (khi hoãn)"
          defaultValue={values.until}
          {...field('han', errors)}
        />
      </div>
      <Textarea
        label="Lý do"
        description="Ví dụ: trường sửa chữa lớn, học nhờ nơi khác"
        rows={2}
        maxLength={500}
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
