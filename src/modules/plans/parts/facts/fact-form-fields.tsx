import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FieldErrors, field } from '../../../../ui/error-summary.tsx';
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

function FieldGrid({ fields, texts, errors }: FactFormFieldsProps) {
  return (
    <div className="lt-fact-fields">
      {fields.map((one) => (
        <div
          key={one.name}
          className={one.isShort ? 'lt-fact-field-short' : 'lt-fact-field'}
          data-only-for={one.onlyFor?.join(' ')}
        >
          <OneField of={one} text={texts[one.name] ?? ''} errors={errors} />
        </div>
      ))}
    </div>
  );
}

/** Fields up to the next one with a heading; what has a heading is rarely needed and stands folded. */
function groupsOf(fields: readonly FactField[]): FactField[][] {
  const groups: FactField[][] = [[]];
  for (const one of fields) {
    if (one.heading) groups.push([]);
    groups.at(-1)!.push(one);
  }
  return groups;
}

/** The fields of one fact; short ones side by side. Works without script. */
export function FactFormFields({ fields, texts, errors }: FactFormFieldsProps) {
  const [plain = [], ...folded] = groupsOf(fields);
  return (
    <>
      <FieldGrid fields={plain} texts={texts} errors={errors} />
      {folded.map((group) => (
        <details
          key={group[0]!.name}
          className="lt-fact-fold"
          open={group.some(({ name }) => errors?.[name]) || Boolean(texts[group[0]!.name])}
        >
          <summary>{group[0]!.heading}</summary>
          <FieldGrid fields={group} texts={texts} errors={errors} />
        </details>
      ))}
    </>
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
