import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Form } from 'react-router';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { field } from '../../../ui/error-summary.tsx';
import type { FactKind, FactView } from '../facts.ts';
import { type ReviewPlace, reviewAddress } from '../review/review-address.ts';
import { DecisionFields } from './decision-fields.tsx';
import { type FactField, factFields, fieldText } from './fact-fields.ts';

interface FactEditProps {
  fact: FactView;
  place: ReviewPlace;
  nextId: string | null;
  errors: Record<string, string> | null;
}

function EditField({ fact, of, errors }: { fact: FactView; of: FactField; errors: FactEditProps['errors'] }) {
  const { name, label, type, options } = of;
  const shared = { label, defaultValue: fieldText(fact.value, name), ...field(name, errors) };
  if (type === 'area' || type === 'lines') return <Textarea autosize minRows={2} {...shared} />;
  if (type === 'select') return <NativeSelect {...shared} data={[...(options ?? [])]} />;
  if (type === 'number') return <TextInput inputMode="numeric" {...shared} />;
  return <TextInput type={type} {...shared} />;
}

/** Correct and confirm in one step. */
export function FactEdit({ fact, place, nextId, errors }: FactEditProps) {
  return (
    <Form method="post" preventScrollReset className="lt-fact-edit lt-stack">
      <DecisionFields fact={fact} tab={place.tab} nextId={nextId} />
      {factFields[fact.kind as Exclude<FactKind, 'finding'>].map((one) => (
        <EditField key={one.name} fact={fact} of={one} errors={errors} />
      ))}
      <div className="lt-fact-buttons">
        <SubmitButton name="intent" value="correct" icon={IconCheck} busyWords="Đang lưu…">
          Lưu và xác nhận
        </SubmitButton>
        <ButtonLink href={reviewAddress({ ...place, factId: fact.id })} look="quiet">
          Thôi, giữ như đã đọc
        </ButtonLink>
      </div>
    </Form>
  );
}
