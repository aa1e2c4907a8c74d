import { Textarea } from '@mantine/core';
import { type FieldErrors, field, fieldId } from '../../../ui/error-summary.tsx';
import { schoolKinds, type UnitKind, unitKindLabels, unitKinds } from '../../units/index.ts';
import type { NamedUnit, OwnerValues } from '../owners/owner-form.ts';
import { levelLabels } from '../owners/owner-words.ts';
import './owner-rule.css';

interface Props {
  values: OwnerValues;
  above: readonly NamedUnit[];
  errors?: FieldErrors;
  onChange?: () => void;
}

const offices = unitKinds.filter((kind) => kind !== 'department' && !schoolKinds.includes(kind));

/** Who owes a measure: kinds, levels, districts, single units, exceptions. Works as a plain form. */
export function OwnerRuleFields({ values, above, errors, onChange }: Props) {
  return (
    <>
      <Kinds values={values} errors={errors} onChange={onChange} />
      <fieldset className="lt-owner-set">
        <legend>Cấp quản lý</legend>
        <p className="lt-muted lt-sm">Không chọn: mọi cấp.</p>
        <div className="lt-owner-checks">
          {(['direct', 'below'] as const).map((level) => (
            <Check
              key={level}
              name="cap"
              value={level}
              label={levelLabels[level]}
              checked={values.levels.includes(level)}
              onChange={onChange}
            />
          ))}
        </div>
      </fieldset>
      <details className="lt-owner-above" open={values.underIds.length > 0}>
        <summary>
          {values.underIds.length > 0
            ? `Chỉ các đơn vị thuộc ${values.underIds.length} nơi đã chọn`
            : 'Chỉ các đơn vị thuộc một số huyện, xã (không chọn: mọi nơi)'}
        </summary>
        <fieldset className="lt-owner-checks">
          <legend className="lt-spoken">Thuộc</legend>
          {above.map((one) => (
            <Check
              key={one.id}
              name="noi"
              value={one.id}
              label={one.name}
              checked={values.underIds.includes(one.id)}
              onChange={onChange}
            />
          ))}
        </fieldset>
      </details>
      <div className="lt-owner-lists">
        <UnitLines
          name="them"
          label="Thêm từng đơn vị"
          value={values.also}
          errors={errors}
          onChange={onChange}
        />
        <UnitLines
          name="tru"
          label="Trừ các đơn vị"
          value={values.except}
          errors={errors}
          onChange={onChange}
        />
      </div>
    </>
  );
}

function Kinds({ values, errors, onChange }: Omit<Props, 'above'>) {
  const list = (kinds: readonly UnitKind[]) => (
    <div className="lt-owner-checks">
      {kinds.map((kind) => (
        <Check
          key={kind}
          name="loai"
          value={kind}
          label={unitKindLabels[kind]}
          checked={values.kinds.includes(kind)}
          onChange={onChange}
        />
      ))}
    </div>
  );
  return (
    <fieldset className="lt-owner-set" id={fieldId('loai')}>
      <legend>Loại đơn vị</legend>
      {errors?.loai && <p className="lt-owner-error">{errors.loai}</p>}
      {list(offices)}
      {list(schoolKinds)}
    </fieldset>
  );
}

/** Units as lines of text: code or whole name, one each. */
export function UnitLines({
  name,
  label,
  value,
  errors,
  description = 'Mỗi dòng một đơn vị: mã hoặc tên đầy đủ.',
  onChange,
}: {
  name: string;
  label: string;
  value: string;
  errors?: FieldErrors;
  description?: string;
  onChange?: () => void;
}) {
  return (
    <Textarea
      label={label}
      description={description}
      defaultValue={value}
      rows={Math.min(8, Math.max(3, value.split('\n').length + 1))}
      onBlur={onChange}
      {...field(name, errors)}
    />
  );
}

export function Check({
  name,
  value,
  label,
  checked,
  onChange,
}: {
  name: string;
  value: string;
  label: string;
  checked: boolean;
  onChange?: () => void;
}) {
  return (
    <label className="lt-owner-check">
      <input type="checkbox" name={name} value={value} defaultChecked={checked} onChange={onChange} />
      <span>{label}</span>
    </label>
  );
}
