import { IconAlertCircle, IconInfoCircle } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { Form } from 'react-router';
import { dateWords } from '../../../platform/clock/words.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import type { FactOf } from '../facts.ts';
import { decisionWords, isOpenDecision, mustBeDecided } from '../review/findings/finding-choices.ts';
import { byWeight, findingWords } from '../review/findings/finding-words.ts';
import { lineWords, type ReviewPlace, reviewAddress } from '../review/page/review-address.ts';
import { DecisionFields } from './facts/decision-fields.tsx';
import { FindingForm, type UnitOption } from './finding-form.tsx';

type Finding = FactOf<'finding'>;

interface FindingListProps {
  findings: readonly Finding[];
  place: ReviewPlace;
  units: readonly UnitOption[];
}

function LineLink({ finding, place }: { finding: Finding; place: ReviewPlace }) {
  const other = finding.value.also?.[0];
  const at = (line: number) => reviewAddress({ ...place, factId: finding.id, source: true, line });
  return (
    <span className="lt-nw">
      <UiLink href={at(finding.fromLine)}>{lineWords(finding.fromLine, finding.toLine)}</UiLink>
      {other && (
        <>
          {' và '}
          <UiLink href={at(other.fromLine)}>{lineWords(other.fromLine, other.toLine).toLowerCase()}</UiLink>
        </>
      )}
    </span>
  );
}

function OpenFinding({
  finding,
  place,
  units,
  isOpen,
}: FindingListProps & { finding: Finding; isOpen: boolean }) {
  const { title, hint, button } = findingWords(finding.value);
  return (
    <li className="lt-finding" id={`du-kien-${finding.id}`}>
      <details open={isOpen}>
        <summary>
          <IconAlertCircle className="lt-finding-mark" size={18} stroke={2} aria-hidden />
          <b className="lt-grow">{title}</b>
          <span className="lt-finding-open-words">{button}</span>
        </summary>
        <div className="lt-finding-body">
          <p>
            {hint ?? finding.value.message} <LineLink finding={finding} place={place} />
          </p>
          <FindingForm finding={finding} place={place} units={units} />
        </div>
      </details>
    </li>
  );
}

function NoteRow({ finding, place, units }: FindingListProps & { finding: Finding }) {
  return (
    <li className="lt-finding lt-finding-note" id={`du-kien-${finding.id}`}>
      <IconInfoCircle className="lt-finding-note-mark" size={18} stroke={2} aria-hidden />
      <p className="lt-grow">
        {finding.value.message} <LineLink finding={finding} place={place} />
      </p>
      <FindingForm finding={finding} place={place} units={units} />
    </li>
  );
}

function filledWords({ value }: Finding): string {
  const { number, issuedOn, issuer } = value.decision ?? {};
  const filled = number ?? (issuedOn && dateWords(issuedOn)) ?? issuer;
  return filled ? `${decisionWords(value)}: ${filled}` : decisionWords(value);
}

function DecidedRow({ finding, place }: { finding: Finding; place: ReviewPlace }) {
  return (
    <li className="lt-finding lt-finding-note">
      <p className="lt-grow">
        {findingWords(finding.value).title}. <b>{filledWords(finding)}.</b>{' '}
        <LineLink finding={finding} place={place} />
      </p>
      <Form method="post" preventScrollReset>
        <DecisionFields fact={finding} place={place} />
        <SubmitButton name="intent" value="reopen-finding" look="quiet" size="small">
          Quyết định lại
        </SubmitButton>
      </Form>
    </li>
  );
}

function Fold({ words, children }: { words: string; children: ReactNode }) {
  return (
    <details className="lt-findings-fold">
      <summary>{words}</summary>
      <ul>{children}</ul>
    </details>
  );
}

/** What must be decided first, then what is only worth a look (folded), then what was decided (folded). */
export const FindingList = memo(function FindingList({ findings, place, units }: FindingListProps) {
  const open = byWeight(findings.filter(isOpenDecision));
  const notes = findings.filter((one) => one.status === 'unconfirmed' && !mustBeDecided(one.value));
  const decided = findings.filter((one) => one.status === 'confirmed');
  const shared = { findings, place, units };
  return (
    <div className="lt-findings">
      {open.length > 0 && (
        <ul className="lt-findings-open">
          {open.map((finding, index) => (
            <OpenFinding key={finding.id} {...shared} finding={finding} isOpen={index === 0} />
          ))}
        </ul>
      )}
      <div className="lt-findings-folds">
        {notes.length > 0 && (
          <Fold words={`${notes.length} điểm nên xem`}>
            {notes.map((finding) => (
              <NoteRow key={finding.id} {...shared} finding={finding} />
            ))}
          </Fold>
        )}
        {decided.length > 0 && (
          <Fold words={`Đã quyết định ${decided.length} điểm`}>
            {decided.map((finding) => (
              <DecidedRow key={finding.id} finding={finding} place={place} />
            ))}
          </Fold>
        )}
      </div>
    </div>
  );
});
