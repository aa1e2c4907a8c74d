import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FieldErrors, field } from '../../../ui/error-summary.tsx';
import type { FactField } from './fact-fields.ts';

interface FactFormFieldsProps {
  fields: readonly FactField[];
  texts: Record<string, string>;
  errors: FieldErrors | null;
}

function OneField({ of, text, errors }: { of: FactField; text: string; errors: FieldErrors | null }) {
  const { name, label, type, options } = of;
  const shared = { label, defaultValue: text, ...field(name, errors) };
  if (type === 'area' || type === 'lines') return <Textarea autosize minRows={2} {...shared} />;
  if (type === 'select') return <NativeSelect {...shared} data={[...(options ?? [])]} />;
  if (type === 'number') return <TextInput inputMode="numeric" {...shared} />;
  return <TextInput type={type} {...shared} />;
}

/** The fields of one fact; short ones side by side. Works without script. */
export function FactFormFields({ fields, texts, errors }: FactFormFieldsProps) {
  return (
    <div className="lt-fact-fields">
      {fields.map((one) => (
        <div
          key={one.name}
          className={one.isShort ? 'lt-fact-field-short' : 'lt-fact-field'}
          data-only-for={one.onlyFor?.join(' ')}
        >
          {one.heading && <p className="lt-fact-fields-head">{one.heading}</p>}
          <OneField of={one} text={texts[one.name] ?? ''} errors={errors} />
        </div>
      ))}
    </div>
  );
}

/** Where it stands in the text: without script the way to bind a fact to other lines. */
export function LineFields({ texts, errors }: Omit<FactFormFieldsProps, 'fields'>) {
  return (
    <fieldset className="lt-line-fields">
      <legend>Căn cứ trong văn bản gốc</legend>
      <TextInput
        label="Từ dòng"
        inputMode="numeric"
        required
        defaultValue={texts.fromLine ?? ''}
        {...field('fromLine', errors)}
      />
      <TextInput
        label="Đến dòng"
        inputMode="numeric"
        defaultValue={texts.toLine ?? ''}
        {...field('toLine', errors)}
      />
    </fieldset>
  );
}
