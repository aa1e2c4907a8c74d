import { IconCheck, IconPencil } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { Form } from 'react-router';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { DefinitionList, DefinitionRow } from '../../../ui/definition-list.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import type { FactView } from '../facts.ts';
import { factNouns } from '../labels.ts';
import { lineWords, type ReviewPlace, reviewAddress } from '../review/review-address.ts';
import { confidenceWord } from '../review/review-rules.ts';
import { ConfidenceBadge } from './confidence-badge.tsx';
import { DecisionFields } from './decision-fields.tsx';
import { FactEdit } from './fact-edit.tsx';
import { factWords } from './fact-words.ts';

interface FactCardProps {
  fact: FactView;
  place: ReviewPlace;
  isActive: boolean;
  isEditing: boolean;
  mayDecide: boolean;
  /** The fact to go to after this one. */
  nextId: string | null;
  errors: Record<string, string> | null;
  onHover: (fact: FactView | null) => void;
  /** Clicked or reached by keyboard: the source moves to its lines. */
  onPick: (fact: FactView) => void;
}

function FactStatusBadge({ fact }: { fact: FactView }) {
  if (fact.status === 'dropped') return <StatusBadge status="nothing" words="Đã bỏ" />;
  if (fact.status === 'confirmed') return <span className="lt-fact-done">Đã xác nhận</span>;
  return <ConfidenceBadge word={confidenceWord(fact)} />;
}

function Decisions({ fact, place, isActive, nextId }: FactCardProps) {
  const fields = <DecisionFields fact={fact} tab={place.tab} nextId={nextId} />;
  if (fact.status !== 'unconfirmed')
    return (
      <Form method="post" preventScrollReset className="lt-fact-buttons">
        {fields}
        <SubmitButton name="intent" value="reopen" look="quiet" size="small">
          Mở lại để sửa
        </SubmitButton>
      </Form>
    );
  return (
    <Form method="post" preventScrollReset className="lt-fact-buttons">
      {fields}
      <SubmitButton
        name="intent"
        value="confirm"
        look={isActive ? 'primary' : 'secondary'}
        icon={IconCheck}
        busyWords="Đang lưu…"
      >
        Xác nhận
      </SubmitButton>
      <ButtonLink href={reviewAddress({ ...place, factId: fact.id, editing: true })} icon={IconPencil}>
        Sửa
      </ButtonLink>
      {fact.kind !== 'head' && (
        <SubmitButton name="intent" value="drop" look="quiet">
          {`Bỏ, không phải ${factNouns[fact.kind]}`}
        </SubmitButton>
      )}
    </Form>
  );
}

/** Arrow keys go from card to card; Enter on the focused "Xác nhận" is the browser's own. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if ((event.target as HTMLElement).matches('input, textarea, select')) return;
  const card = event.currentTarget;
  const other = event.key === 'ArrowDown' ? card.nextElementSibling : card.previousElementSibling;
  const button = other?.querySelector<HTMLElement>('button, a');
  if (!button) return;
  event.preventDefault();
  button.focus();
}

/** One thing that was read: what it says, how sure, where it stands in the text, and what a person makes of it. */
export function FactCard(props: FactCardProps) {
  const { fact, place, isActive, isEditing, mayDecide, nextId, errors, onHover, onPick } = props;
  const { title, lines } = factWords(fact);
  return (
    <article
      id={`du-kien-${fact.id}`}
      className="lt-fact"
      data-active={isActive || undefined}
      data-status={fact.status}
      onMouseEnter={() => onHover(fact)}
      onMouseLeave={() => onHover(null)}
      onFocus={() => onPick(fact)}
      onKeyDown={moveFocus}
    >
      <div className="lt-fact-head">
        <h3>{title}</h3>
        {mayDecide && <FactStatusBadge fact={fact} />}
      </div>
      {isEditing ? (
        <FactEdit fact={fact} place={place} nextId={nextId} errors={errors} />
      ) : (
        <>
          <DefinitionList compact>
            {lines.map((line) => (
              <DefinitionRow key={line.term} term={line.term}>
                {line.words ?? <span className="lt-muted">Văn bản không ghi</span>}
              </DefinitionRow>
            ))}
          </DefinitionList>
          <div className="lt-fact-foot">
            {mayDecide && <Decisions {...props} />}
            <UiLink
              className="lt-fact-lines"
              href={reviewAddress({ ...place, factId: fact.id, source: true, line: fact.fromLine })}
            >
              {lineWords(fact.fromLine, fact.toLine)}
            </UiLink>
          </div>
        </>
      )}
    </article>
  );
}
