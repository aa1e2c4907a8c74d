import { NativeSelect, TextInput } from '@mantine/core';
import type { FocusEvent } from 'react';
import { Form } from 'react-router';
import { SubmitButton } from '../../../ui/button-link.tsx';
import type { FactOf } from '../facts.ts';
import { choicesOf, type FindingChoice, mustBeDecided } from '../review/findings/finding-choices.ts';
import type { ReviewPlace } from '../review/page/review-address.ts';
import { DecisionFields } from './facts/decision-fields.tsx';

export interface UnitOption {
  id: string;
  name: string;
}

interface ChoiceProps {
  finding: FactOf<'finding'>;
  choice: FindingChoice;
  units: readonly UnitOption[];
}

const askWords = {
  number: 'Số văn bản',
  issuedOn: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  unitId: 'Đơn vị',
} as const;

function AskedField({ finding, choice, units }: ChoiceProps) {
  const { asks } = choice;
  if (!asks) return null;
  // Writing into the field of a choice is choosing it.
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const radio = event.currentTarget
      .closest('.lt-choice')
      ?.querySelector<HTMLInputElement>('[type="radio"]');
    if (radio) radio.checked = true;
  };
  const shared = { onFocus, name: asks, 'aria-label': askWords[asks], id: `${finding.id}-${asks}` };
  if (asks === 'unitId')
    return (
      <NativeSelect {...shared}>
        <option value="">Chọn đơn vị…</option>
        {units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {unit.name}
          </option>
        ))}
      </NativeSelect>
    );
  return <TextInput {...shared} type={asks === 'issuedOn' ? 'date' : 'text'} />;
}

function Choice({ isChosen, ...props }: ChoiceProps & { isChosen: boolean }) {
  const { choice } = props;
  return (
    <div className="lt-choice">
      <label>
        <input type="radio" name="choice" value={choice.choice} defaultChecked={isChosen} required />
        <span>
          {choice.label}
          {choice.isAdvised && <span className="lt-muted"> (nên chọn)</span>}
        </span>
      </label>
      <AskedField {...props} />
    </div>
  );
}

interface FindingFormProps {
  finding: FactOf<'finding'>;
  place: ReviewPlace;
  units: readonly UnitOption[];
}

/** The ways to decide, as cards; what is only worth a look has one button. */
export function FindingForm({ finding, place, units }: FindingFormProps) {
  const choices = choicesOf(finding.value);
  const first = choices.find((one) => one.isAdvised) ?? choices[0]!;
  return (
    <Form method="post" preventScrollReset className="lt-finding-form">
      <DecisionFields fact={finding} place={place} />
      {choices.length > 1 ? (
        <fieldset>
          <legend className="lt-spoken">Cách quyết định</legend>
          {choices.map((choice) => (
            <Choice
              key={choice.choice}
              finding={finding}
              choice={choice}
              units={units}
              isChosen={choice === first}
            />
          ))}
        </fieldset>
      ) : (
        <input type="hidden" name="choice" value={first.choice} />
      )}
      <SubmitButton
        name="intent"
        value="resolve"
        size="small"
        look={mustBeDecided(finding.value) ? 'primary' : 'secondary'}
      >
        {choices.length > 1 ? 'Quyết định' : 'Đã xem, giữ nguyên'}
      </SubmitButton>
    </Form>
  );
}
