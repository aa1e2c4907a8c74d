import { NativeSelect, TextInput } from '@mantine/core';
import { monthsBetween } from '../../../platform/clock/clock.ts';
import { monthWords } from '../../../platform/clock/words.ts';
import { type FieldErrors, field, fieldId } from '../../../ui/error-summary.tsx';
import { evidenceKindLabels } from '../../plans/index.ts';
import type { AmendmentValues } from '../amendments/amendment-form.ts';
import type { WordsAsk } from '../amendments/ask-about-words.server.ts';
import type { NamedUnit } from '../owners/owner-form.ts';
import { Check, OwnerRuleFields } from './owner-rule-fields.tsx';

export interface AmendmentFieldsProps {
  values: AmendmentValues;
  errors: FieldErrors;
  ask: WordsAsk | null;
  plan: { year: number; months: readonly string[] };
  measures: readonly { id: string; what: string; taskNo: number | null; period: string }[];
  tasks: readonly { id: string; no: number; shortTitle: string }[];
  above: readonly NamedUnit[];
}

function measureLabel({ what, taskNo }: { what: string; taskNo: number | null }): string {
  return taskNo === null ? what : `Nhiệm vụ ${taskNo}: ${what}`;
}

/** The fields of one kind of amendment. */
export function AmendmentFields(props: AmendmentFieldsProps) {
  const { task } = props.values;
  if (task === 'thang') return <MonthFields {...props} />;
  if (task === 'ket-thuc') return <MeasureChoice {...props} />;
  return task === 'sua' ? <ChangeFields {...props} /> : <AddFields {...props} />;
}

function MeasureChoice({ values, errors, measures }: AmendmentFieldsProps) {
  return (
    <NativeSelect
      label="Chỉ tiêu"
      defaultValue={values.measureId}
      data={[
        { value: '', label: 'Chọn chỉ tiêu' },
        ...measures.map((one) => ({ value: one.id, label: measureLabel(one) })),
      ]}
      {...field('chi-tieu', errors)}
    />
  );
}

function MonthFields({ values, errors, plan }: AmendmentFieldsProps) {
  return (
    <fieldset className="lt-owner-set" id={fieldId('thang')}>
      <legend>Tháng tính chỉ tiêu, năm {plan.year}</legend>
      {errors.thang && <p className="lt-owner-error">{errors.thang}</p>}
      <p className="lt-muted lt-sm">Tháng ở trước tháng áp dụng giữ nguyên.</p>
      <div className="lt-owner-checks">
        {monthsBetween(`${plan.year}-01`, `${plan.year}-12`).map((month) => (
          <Check
            key={month}
            name="thang"
            value={month}
            label={monthWords(month)}
            checked={values.months.includes(month)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Demands({ values, errors, ask, isWholeYear }: AmendmentFieldsProps & { isWholeYear: boolean }) {
  return (
    <>
      <TextInput
        label="Chỉ tiêu bằng lời"
        description="Như sẽ hiện với các đơn vị, ví dụ: Ít nhất 3 bài viết mỗi tháng"
        maxLength={500}
        defaultValue={values.what}
        {...field('loi', errors)}
      />
      <div className="lt-dispensation-when">
        <TextInput
          label="Số lượng mỗi kỳ"
          inputMode="numeric"
          maxLength={5}
          defaultValue={values.needed}
          {...field('so-luong', errors)}
        />
        {isWholeYear && (
          <TextInput
            type="date"
            label="Hạn, ngày cuối còn đúng hạn"
            defaultValue={values.dueOn}
            {...field('han', errors)}
          />
        )}
      </div>
      {ask && <WordsQuestion ask={ask} error={errors['loi-so']} />}
    </>
  );
}

/** Units read the words and owe the number: the two differ only if somebody wants it. */
function WordsQuestion({ ask, error }: { ask: WordsAsk; error: string | undefined }) {
  const choice = (value: 'sua' | 'giu', label: string) => (
    <label className="lt-radio-line">
      <input type="radio" name="loi-so" value={value} defaultChecked={ask.choice === value} />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset className="lt-owner-set" id={fieldId('loi-so')} tabIndex={-1}>
      <legend className={error && 'lt-owner-error'}>
        {error ?? `Lời ghi ${ask.said}, số lượng ghi ${ask.needed}`}
      </legend>
      {choice('sua', `Ghi lời là “${ask.words}”`)}
      {choice('giu', 'Giữ lời như đã ghi: số trong lời nói về điều khác')}
    </fieldset>
  );
}

function ChangeFields(props: AmendmentFieldsProps) {
  const { values, errors, above, measures } = props;
  const measure = measures.find((one) => one.id === values.measureId);
  if (!measure) return <MeasureChoice {...props} />;
  return (
    <>
      <input type="hidden" name="chi-tieu" value={values.measureId} />
      <Demands {...props} isWholeYear={measure.period === 'plan'} />
      <OwnerRuleFields values={values.owners} above={above} errors={errors} />
    </>
  );
}

const kindChoices = [
  { value: 'quota', label: 'Số lượng tối thiểu' },
  { value: 'presence', label: 'Có thực hiện' },
  { value: 'coverage', label: 'Mọi đơn vị của một tập hợp' },
  { value: 'report', label: 'Báo cáo' },
];
const periodChoices = [
  { value: 'month', label: 'Mỗi tháng' },
  { value: 'quarter', label: 'Mỗi quý' },
  { value: 'plan', label: 'Cả năm, một lần' },
];

function AddFields(props: AmendmentFieldsProps) {
  const { values, errors, tasks, above } = props;
  return (
    <>
      <NativeSelect
        label="Thuộc nhiệm vụ"
        defaultValue={values.taskId}
        data={[
          { value: '', label: 'Không thuộc nhiệm vụ nào (báo cáo)' },
          ...tasks.map(({ id, no, shortTitle }) => ({ value: id, label: `${no}. ${shortTitle}` })),
        ]}
        {...field('nhiem-vu', errors)}
      />
      <div className="lt-dispensation-when">
        <NativeSelect
          label="Loại chỉ tiêu"
          defaultValue={values.kind}
          data={kindChoices}
          {...field('kieu', errors)}
        />
        <NativeSelect label="Kỳ" defaultValue={values.period} data={periodChoices} {...field('ky', errors)} />
      </div>
      <Demands {...props} isWholeYear />
      <fieldset className="lt-owner-set" id={fieldId('duoc-tinh')}>
        <legend>Minh chứng được tính</legend>
        {errors['duoc-tinh'] && <p className="lt-owner-error">{errors['duoc-tinh']}</p>}
        <div className="lt-owner-checks">
          {Object.entries(evidenceKindLabels).map(([kind, label]) => (
            <Check
              key={kind}
              name="duoc-tinh"
              value={kind}
              label={label}
              checked={values.counts.includes(kind)}
            />
          ))}
        </div>
      </fieldset>
      <OwnerRuleFields values={values.owners} above={above} errors={errors} />
    </>
  );
}
