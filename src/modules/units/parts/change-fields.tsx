import { Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { type FieldErrors, field } from '../../../ui/error-summary.tsx';
import { type ChangeValues, splitRows } from '../change-form/form-values.ts';
import type { Choice } from '../change-form/read-change-page.server.ts';
import { type UnitKind, unitKindLabels, unitKinds } from '../labels.ts';
import { NewUnitFields } from './new-unit-fields.tsx';

export interface ChangeFieldsProps {
  unit: { name: string; shortName: string; kind: UnitKind; code: string; parentId: string | null };
  values: ChangeValues;
  errors: FieldErrors;
  parents: readonly Choice[];
  /** Units beside this one, offered while typing. */
  siblings: readonly { code: string; name: string }[];
}

/** The fields of one kind of change. */
export function ChangeFields(props: ChangeFieldsProps) {
  switch (props.values.task) {
    case 'doi-ten':
      return <RenameFields {...props} />;
    case 'chuyen':
      return <MoveFields {...props} />;
    case 'sap-nhap':
      return <MergeFields {...props} />;
    case 'chia-tach':
      return <SplitFields {...props} />;
    case 'ket-thuc':
      return (
        <p>
          Từ ngày áp dụng, không đơn vị nào nhận tiếp phần việc của {props.unit.name}. Nếu có đơn vị nhận,
          chọn Sáp nhập.
        </p>
      );
  }
}

function RenameFields({ unit, values, errors }: ChangeFieldsProps) {
  return (
    <>
      <TextInput
        label="Tên mới"
        defaultValue={values.name || unit.name}
        required
        maxLength={200}
        {...field('ten', errors)}
      />
      <TextInput
        label="Tên ngắn"
        description="Để trống thì như tên đầy đủ."
        defaultValue={values.shortName || (unit.shortName === unit.name ? '' : unit.shortName)}
        maxLength={80}
        {...field('ten-ngan', errors)}
      />
      <NativeSelect
        label="Loại đơn vị"
        defaultValue={values.kind || unit.kind}
        data={unitKinds.map((kind) => ({ value: kind, label: unitKindLabels[kind] }))}
        {...field('loai', errors)}
      />
      <TextInput
        label="Mã đơn vị"
        description="Mã cũ vẫn tìm ra đơn vị này."
        defaultValue={values.code || unit.code}
        maxLength={40}
        {...field('ma', errors)}
      />
    </>
  );
}

function MoveFields({ unit, values, errors, parents }: ChangeFieldsProps) {
  return (
    <NativeSelect
      label="Nơi trực thuộc mới"
      defaultValue={values.parentId}
      data={[
        { value: '', label: 'Chọn nơi trực thuộc' },
        ...parents
          .filter((parent) => parent.id !== unit.parentId)
          .map((parent) => ({ value: parent.id, label: parent.name })),
      ]}
      {...field('noi', errors)}
    />
  );
}

function MergeFields({ unit, values, errors, parents, siblings }: ChangeFieldsProps) {
  return (
    <>
      <Radio.Group label={`${unit.name} sáp nhập`} name="nhan" defaultValue={values.target}>
        <div className="lt-stack">
          <Radio value="co" label="vào một đơn vị đang có" />
          <TextInput
            label="Đơn vị nhận: mã hoặc tên"
            list="don-vi-ben-canh"
            autoComplete="off"
            defaultValue={values.targetText}
            {...field('nhan-ma', errors)}
          />
          <Radio value="moi" label="thành một đơn vị mới, cùng các đơn vị ghi bên dưới" />
        </div>
      </Radio.Group>
      <datalist id="don-vi-ben-canh">
        {siblings.map((one) => (
          <option key={one.code} value={one.code}>
            {one.name}
          </option>
        ))}
      </datalist>
      <Textarea
        label="Các đơn vị cùng sáp nhập"
        description="Mỗi dòng một mã. Để trống nếu chỉ có đơn vị này."
        rows={3}
        defaultValue={values.together}
        {...field('cung', errors)}
      />
      <details className="lt-details" open={values.target === 'moi'}>
        <summary>Đơn vị mới (khi thành một đơn vị mới)</summary>
        <NewUnitFields prefix="moi" values={values.made} errors={errors} parents={parents} usual={unit} />
      </details>
    </>
  );
}

function SplitFields({ unit, values, errors, parents }: ChangeFieldsProps) {
  return (
    <>
      <Checkbox
        name="con"
        value="1"
        defaultChecked={values.goesOn}
        label={`${unit.name} tiếp tục hoạt động`}
        description="Bỏ trống: đơn vị cũ kết thúc, đơn vị mới thứ nhất nhận tiếp phần việc."
      />
      {splitRows.map((no) => (
        <details key={no} className="lt-details" open={no === 1 || values.parts[no - 1]!.code !== ''}>
          <summary>Đơn vị mới thứ {no}</summary>
          <NewUnitFields
            prefix={`t${no}`}
            values={values.parts[no - 1]!}
            errors={errors}
            parents={parents}
            usual={unit}
          />
        </details>
      ))}
    </>
  );
}
