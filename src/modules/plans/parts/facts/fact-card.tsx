import { memo } from 'react';
import { DefinitionList, DefinitionRow } from '../../../../ui/definition-list.tsx';
import type { FieldErrors } from '../../../../ui/error-summary.tsx';
import { StatusBadge } from '../../../../ui/status-badge.tsx';
import { UiLink } from '../../../../ui/ui-link.tsx';
import type { Doing } from '../../review/actions/review-doing.server.ts';
import type { FactCardView } from '../../review/page/fact-cards.ts';
import { lineWords, type ReviewPlace, reviewAddress } from '../../review/page/review-address.ts';
import { ConfidenceBadge } from './confidence-badge.tsx';
import { FactDecisions, TaskActions } from './fact-actions.tsx';
import { FactEdit } from './fact-edit.tsx';
import { SplitForm } from './split-form.tsx';

interface FactCardProps {
  fact: FactCardView;
  place: ReviewPlace;
  isActive: boolean;
  /** What is being done to this very fact. */
  doing: Extract<Doing, { what: 'edit' | 'split' }> | null;
  mayDecide: boolean;
  errors: FieldErrors | null;
  /** What was typed into a form that came back with mistakes. */
  entered: Record<string, string> | null;
  onHover: (fact: FactCardView | null) => void;
  /** Clicked or reached by keyboard: the source moves to its lines. */
  onPick: (fact: FactCardView) => void;
}

function FactStatusBadge({ fact }: { fact: FactCardView }) {
  if (fact.status === 'dropped') return <StatusBadge status="nothing" words="Đã bỏ" />;
  if (fact.status === 'confirmed')
    return <span className="lt-fact-done">{fact.isByPerson ? 'Người duyệt thêm' : 'Đã xác nhận'}</span>;
  return <ConfidenceBadge word={fact.confidence} />;
}

function UnsureHint({ words }: { words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <p className="lt-fact-hint">
      Máy đọc chưa chắc các chữ: {words.map((word) => `“${word}”`).join(', ')}. So lại với bản chụp.
    </p>
  );
}

function Body({ fact, place, isActive, mayDecide }: FactCardProps) {
  return (
    <>
      <DefinitionList compact>
        {fact.lines.map((line) => (
          <DefinitionRow key={line.term} term={line.term}>
            {line.words ?? <span className="lt-muted">Văn bản không ghi</span>}
          </DefinitionRow>
        ))}
      </DefinitionList>
      {mayDecide && <UnsureHint words={fact.unsure} />}
      <div className="lt-fact-foot">
        {mayDecide && <FactDecisions fact={fact} place={place} isActive={isActive} />}
        <UiLink
          className="lt-fact-lines"
          href={reviewAddress({ ...place, factId: fact.id, source: true, line: fact.fromLine })}
        >
          {lineWords(fact.fromLine, fact.toLine)}
        </UiLink>
      </div>
      {fact.readLines && (
        <p className="lt-muted lt-sm">
          Máy đọc ở {lineWords(fact.readLines.from, fact.readLines.to).toLowerCase()}.
        </p>
      )}
      {mayDecide && isActive && fact.kind === 'task' && <TaskActions fact={fact} place={place} />}
    </>
  );
}

/** One thing that was read: what it says, how sure, where it stands in the text, and what a person makes of it. */
export const FactCard = memo(function FactCard(props: FactCardProps) {
  const { fact, place, isActive, doing, mayDecide, errors, entered, onHover, onPick } = props;
  return (
    <article
      id={`du-kien-${fact.id}`}
      className="lt-fact"
      data-active={isActive || undefined}
      data-status={fact.status}
      onMouseEnter={() => onHover(fact)}
      onMouseLeave={() => onHover(null)}
      onFocus={() => onPick(fact)}
    >
      <div className="lt-fact-head">
        <h3>{fact.title}</h3>
        {mayDecide && <FactStatusBadge fact={fact} />}
      </div>
      {doing?.what === 'edit' && (
        <FactEdit fact={fact} place={place} texts={entered ?? doing.fields} errors={errors} />
      )}
      {doing?.what === 'split' && <SplitForm fact={fact} place={place} atoms={doing.atoms} errors={errors} />}
      {!doing && <Body {...props} />}
    </article>
  );
});
