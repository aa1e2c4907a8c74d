import { NativeSelect, TextInput } from '@mantine/core';
import { IconAlertCircle, IconInfoCircle } from '@tabler/icons-react';
import { Form } from 'react-router';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import type { FactOf } from '../facts.ts';
import {
  choicesOf,
  decisionWords,
  type FindingChoice,
  isOpenDecision,
  mustBeDecided,
} from '../review/finding-choices.ts';
import { lineWords, type ReviewPlace, reviewAddress } from '../review/review-address.ts';

type Finding = FactOf<'finding'>;

export interface UnitOption {
  id: string;
  name: string;
}

interface FindingListProps {
  findings: readonly Finding[];
  place: ReviewPlace;
  mayDecide: boolean;
  units: readonly UnitOption[];
}

const askWords = {
  number: 'Số văn bản',
  issuedOn: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  unitId: 'Đơn vị',
} as const;

function AskedField({
  finding,
  choice,
  units,
}: {
  finding: Finding;
  choice: FindingChoice;
  units: readonly UnitOption[];
}) {
  const asks = choice.asks;
  if (!asks) return null;
  const shared = { name: asks, 'aria-label': askWords[asks], id: `${finding.id}-${asks}` };
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

function Choice({
  finding,
  choice,
  units,
  isChosen,
}: {
  finding: Finding;
  choice: FindingChoice;
  units: readonly UnitOption[];
  isChosen: boolean;
}) {
  return (
    <div className="lt-choice">
      <label>
        <input type="radio" name="choice" value={choice.choice} defaultChecked={isChosen} required />
        <span>
          {choice.label}
          {choice.isAdvised && <span className="lt-muted"> (nên chọn)</span>}
        </span>
      </label>
      <AskedField finding={finding} choice={choice} units={units} />
    </div>
  );
}

function FindingForm({
  finding,
  place,
  units,
}: {
  finding: Finding;
  place: ReviewPlace;
  units: readonly UnitOption[];
}) {
  const choices = choicesOf(finding.value);
  const first = choices.find((one) => one.isAdvised) ?? choices[0]!;
  return (
    <Form method="post" preventScrollReset className="lt-finding-form">
      <input type="hidden" name="intent" value="resolve" />
      <input type="hidden" name="factId" value={finding.id} />
      <input type="hidden" name="version" value={finding.version} />
      <input type="hidden" name="tab" value={place.tab} />
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
      <SubmitButton size="small" look={mustBeDecided(finding.value) ? 'primary' : 'secondary'}>
        {choices.length > 1 ? 'Quyết định' : 'Đã xem, giữ nguyên'}
      </SubmitButton>
    </Form>
  );
}

function FindingRow({ finding, place, mayDecide, units }: FindingListProps & { finding: Finding }) {
  const Icon = mustBeDecided(finding.value) ? IconAlertCircle : IconInfoCircle;
  return (
    <li
      className="lt-finding"
      id={`du-kien-${finding.id}`}
      data-must={mustBeDecided(finding.value) || undefined}
    >
      <Icon size={18} stroke={2} aria-hidden />
      <div className="lt-grow">
        <p>
          {finding.value.message}{' '}
          <UiLink
            href={reviewAddress({ ...place, factId: finding.id, source: true, line: finding.fromLine })}
          >
            {lineWords(finding.fromLine, finding.toLine)}
          </UiLink>
        </p>
        {mayDecide && <FindingForm finding={finding} place={place} units={units} />}
      </div>
    </li>
  );
}

function DecidedRow({
  finding,
  place,
  mayDecide,
}: {
  finding: Finding;
  place: ReviewPlace;
  mayDecide: boolean;
}) {
  const { number, issuedOn, issuer } = finding.value.decision ?? {};
  const filled = number ?? issuedOn ?? issuer;
  return (
    <li>
      {finding.value.message}{' '}
      <b>
        {decisionWords(finding.value)}
        {filled ? `: ${filled}` : ''}.
      </b>{' '}
      <UiLink href={reviewAddress({ ...place, factId: finding.id, source: true, line: finding.fromLine })}>
        {lineWords(finding.fromLine, finding.toLine)}
      </UiLink>
      {mayDecide && (
        <Form method="post" preventScrollReset className="lt-finding-reopen">
          <input type="hidden" name="factId" value={finding.id} />
          <input type="hidden" name="version" value={finding.version} />
          <input type="hidden" name="tab" value={place.tab} />
          <SubmitButton name="intent" value="reopen-finding" look="quiet" size="small">
            Quyết định lại
          </SubmitButton>
        </Form>
      )}
    </li>
  );
}

/** What must be decided first, then what is only worth a look (folded), then what was decided (folded). */
export function FindingList(props: FindingListProps) {
  const open = props.findings.filter(isOpenDecision);
  const notes = props.findings.filter((one) => one.status === 'unconfirmed' && !mustBeDecided(one.value));
  const decided = props.findings.filter((one) => one.status === 'confirmed');
  return (
    <div className="lt-findings">
      {open.length > 0 && (
        <ul className="lt-findings-open">
          {open.map((finding) => (
            <FindingRow key={finding.id} {...props} finding={finding} />
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <details>
          <summary>{`${notes.length} điểm nên xem`}</summary>
          <ul>
            {notes.map((finding) => (
              <FindingRow key={finding.id} {...props} finding={finding} />
            ))}
          </ul>
        </details>
      )}
      {decided.length > 0 && (
        <details>
          <summary>{`Đã quyết định ${decided.length} điểm`}</summary>
          <ul className="lt-findings-decided">
            {decided.map((finding) => (
              <DecidedRow
                key={finding.id}
                finding={finding}
                place={props.place}
                mayDecide={props.mayDecide}
              />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
