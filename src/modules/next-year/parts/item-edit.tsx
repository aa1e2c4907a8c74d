import { Textarea, TextInput } from '@mantine/core';
import { Form } from 'react-router';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { field } from '../../../ui/error-summary.tsx';
import type { DraftItem, ItemKind } from '../items.ts';
import { nextYearAddress } from '../labels.ts';
import { fieldText, itemFields } from './item-fields.ts';
import type { Place } from './item-row.tsx';

interface ItemEditProps {
  item: DraftItem;
  place: Place;
  errors?: Record<string, string>;
  entered?: Record<string, string>;
}

export function ItemEdit({ item, place, errors, entered }: ItemEditProps) {
  return (
    <Form method="post" className="lt-stack">
      <input type="hidden" name="seen" value={item.changes} />
      <input type="hidden" name="itemId" value={item.id} />
      <ItemInputs
        kind={item.kind}
        textOf={(name) => entered?.[name] ?? fieldText(item, name)}
        errors={errors}
      />
      <div className="lt-row">
        <SubmitButton name="intent" value="correct" busyWords="Đang lưu…">
          Lưu và giữ
        </SubmitButton>
        <ButtonLink href={nextYearAddress(place.planId, item.id)} look="quiet">
          Thôi
        </ButtonLink>
      </div>
    </Form>
  );
}

interface ItemInputsProps {
  kind: ItemKind;
  textOf: (name: string) => string;
  errors?: Record<string, string>;
}

export function ItemInputs({ kind, textOf, errors }: ItemInputsProps) {
  return itemFields[kind].map(({ name, label, type }) => {
    const shared = { ...field(name, errors), label, defaultValue: textOf(name) };
    if (type === 'long' || type === 'lines') return <Textarea key={name} {...shared} rows={2} autosize />;
    return <TextInput key={name} {...shared} type={type} w={type === 'date' ? 200 : undefined} />;
  });
}
