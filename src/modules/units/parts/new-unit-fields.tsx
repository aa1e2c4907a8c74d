import { NativeSelect, TextInput } from '@mantine/core';
import { type FieldErrors, field } from '../../../ui/error-summary.tsx';
import type { NewUnitValues } from '../change-form/form-values.ts';
import type { Choice } from '../change-form/read-change-page.server.ts';
import { unitKindLabels, unitKinds } from '../labels.ts';

interface NewUnitFieldsProps {
  prefix: string;
  values: NewUnitValues;
  errors: FieldErrors;
  parents: readonly Choice[];
  /** What a new unit usually takes over. */
  usual?: { kind: string; parentId: string | null };
}

export function NewUnitFields({ prefix, values, errors, parents, usual }: NewUnitFieldsProps) {
  return (
    <div className="lt-form-grid">
      <TextInput label="Mã" defaultValue={values.code} maxLength={40} {...field(`${prefix}-ma`, errors)} />
      <TextInput label="Tên" defaultValue={values.name} maxLength={200} {...field(`${prefix}-ten`, errors)} />
      <NativeSelect
        label="Loại đơn vị"
        defaultValue={values.kind || usual?.kind || ''}
        data={[
          { value: '', label: 'Chọn loại' },
          ...unitKinds.map((kind) => ({ value: kind, label: unitKindLabels[kind] })),
        ]}
        {...field(`${prefix}-loai`, errors)}
      />
      <NativeSelect
        label="Trực thuộc"
        defaultValue={values.parentId || usual?.parentId || ''}
        data={[
          { value: '', label: 'Chọn nơi trực thuộc' },
          ...parents.map((parent) => ({ value: parent.id, label: parent.name })),
        ]}
        {...field(`${prefix}-noi`, errors)}
      />
    </div>
  );
}
