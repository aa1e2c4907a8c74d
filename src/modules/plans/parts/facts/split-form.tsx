import { TextInput } from '@mantine/core';
import { IconScissors } from '@tabler/icons-react';
import { Form } from 'react-router';
import { ButtonLink, SubmitButton } from '../../../../ui/button-link.tsx';
import { type FieldErrors, field } from '../../../../ui/error-summary.tsx';
import type { FactCardView } from '../../review/page/fact-cards.ts';
import { type ReviewPlace, reviewAddress } from '../../review/page/review-address.ts';
import type { TaskAtom } from '../../review/tasks/split-task.ts';
import { DecisionFields } from './decision-fields.tsx';

interface SplitFormProps {
  fact: FactCardView;
  place: ReviewPlace;
  atoms: readonly TaskAtom[];
  errors: FieldErrors | null;
}

/** Where does another task begin? Who leads, who joins and when go with every part and can be corrected there. */
export function SplitForm({ fact, place, atoms, errors }: SplitFormProps) {
  return (
    <Form method="post" preventScrollReset className="lt-fact-edit lt-stack">
      <DecisionFields fact={fact} place={place} />
      <fieldset className="lt-split">
        <legend>Nhiệm vụ mới bắt đầu từ đâu?</legend>
        <p className="lt-muted lt-sm">
          Chủ trì, phối hợp và thời gian theo cả các phần; tách xong thì sửa được từng phần.
        </p>
        <ol>
          {atoms.map((atom) => (
            <li key={atom.no} className="lt-split-atom">
              {atom.no === 0 ? (
                <span className="lt-split-first">{atom.text}</span>
              ) : (
                <label>
                  <input type="checkbox" name="starts" value={atom.no} />
                  <span>
                    <b>Tách từ đây</b> {atom.from === 'note' && <span className="lt-muted">Ghi chú: </span>}
                    {atom.text}
                  </span>
                </label>
              )}
            </li>
          ))}
        </ol>
        {errors?.starts && <p className="lt-owed lt-sm">{errors.starts}</p>}
      </fieldset>
      <TextInput
        label="Hoặc ghi tên nhiệm vụ mới"
        description="Khi nhiệm vụ mới không có câu riêng trong văn bản."
        {...field('ownTitle', errors)}
      />
      <div className="lt-fact-buttons">
        <SubmitButton name="intent" value="split" icon={IconScissors} busyWords="Đang tách…">
          Tách nhiệm vụ
        </SubmitButton>
        <ButtonLink href={reviewAddress({ ...place, factId: fact.id })} look="quiet">
          Thôi, không tách
        </ButtonLink>
      </div>
    </Form>
  );
}
