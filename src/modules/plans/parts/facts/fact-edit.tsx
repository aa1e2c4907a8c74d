import { IconCheck } from '@tabler/icons-react';
import { Form } from 'react-router';
import { ButtonLink, SubmitButton } from '../../../../ui/button-link.tsx';
import type { FieldErrors } from '../../../../ui/error-summary.tsx';
import type { FactCardView } from '../../review/page/fact-cards.ts';
import { type ReviewPlace, reviewAddress } from '../../review/page/review-address.ts';
import { DecisionFields } from './decision-fields.tsx';
import { factFields } from './fact-fields.ts';
import { FactFormFields, LineFields } from './fact-form-fields.tsx';
import { MeasureFields } from './measure-fields.tsx';

interface FactEditProps {
  fact: FactCardView;
  place: ReviewPlace;
  texts: Record<string, string>;
  errors: FieldErrors | null;
}

/** Correct and confirm in one step. */
export function FactEdit({ fact, place, texts, errors }: FactEditProps) {
  return (
    <Form method="post" preventScrollReset className="lt-fact-edit lt-stack">
      <DecisionFields fact={fact} place={place} nextId={fact.nextId} />
      <FactFormFields fields={factFields[fact.kind]} texts={texts} errors={errors} />
      {fact.kind === 'task' && <MeasureFields texts={texts} errors={errors} />}
      <LineFields texts={texts} errors={errors} />
      <div className="lt-fact-buttons">
        <SubmitButton name="intent" value="correct" icon={IconCheck} busyWords="Đang lưu…">
          Lưu và xác nhận
        </SubmitButton>
        <ButtonLink href={reviewAddress({ ...place, factId: fact.id })} look="quiet">
          Thôi, không sửa
        </ButtonLink>
      </div>
    </Form>
  );
}
