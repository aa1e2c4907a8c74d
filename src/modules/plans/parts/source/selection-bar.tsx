import { IconLink, IconX } from '@tabler/icons-react';
import { Form } from 'react-router';
import { SubmitButton } from '../../../../ui/button-link.tsx';
import { UiLink } from '../../../../ui/ui-link.tsx';
import { factNouns } from '../../labels.ts';
import type { AddableKind } from '../../review/page/empty-values.ts';
import type { FactCardView } from '../../review/page/fact-cards.ts';
import {
  type LineRange,
  lineWords,
  type ReviewPlace,
  reviewAddress,
} from '../../review/page/review-address.ts';
import { DecisionFields } from '../facts/decision-fields.tsx';
import { PlaceFields } from '../facts/place-fields.tsx';

interface SelectionBarProps {
  selection: LineRange;
  place: ReviewPlace;
  /** The fact that the lines may be bound to. */
  active: FactCardView | null;
  isUnread: boolean;
  /** A mark "no fact here" on these lines. */
  mark: { id: string; version: number } | null;
  onClear: () => void;
}

const first: readonly AddableKind[] = ['task', 'deadline', 'document'];
const more: readonly AddableKind[] = [
  'report_duty',
  'channel',
  'legal_basis',
  'recipient',
  'citation',
  'budget',
];

const addWords: Partial<Record<AddableKind, string>> = { document: 'văn bản' };

function LineInputs({ from, to }: LineRange) {
  return (
    <>
      <input type="hidden" name="fromLine" value={from} />
      <input type="hidden" name="toLine" value={to} />
    </>
  );
}

function short(title: string): string {
  return title.length > 34 ? `${title.slice(0, 32).replace(/\s+\S*$/u, '')}…` : title;
}

/** What can be done with the chosen lines. */
export function SelectionBar(props: SelectionBarProps) {
  const { selection, place, active, isUnread, mark, onClear } = props;
  const add = (kind: AddableKind) =>
    reviewAddress({ ...place, source: false, doing: 'them', kind, lines: selection });
  return (
    <section className="lt-selection" aria-label="Việc với các dòng đang chọn">
      <div className="lt-selection-head">
        <b aria-live="polite">{lineWords(selection.from, selection.to)} đang chọn</b>
        <UiLink
          data-key="Escape"
          href={reviewAddress({ ...place, factId: active?.id })}
          onClick={(event) => {
            event.preventDefault();
            onClear();
          }}
        >
          <IconX size={16} stroke={2} aria-hidden />
          Bỏ chọn
        </UiLink>
      </div>
      <div className="lt-selection-does">
        {active && (
          <Form method="post" preventScrollReset onSubmit={onClear}>
            <DecisionFields fact={active} place={place} />
            <LineInputs {...selection} />
            <SubmitButton name="intent" value="rebind" look="secondary" size="small" icon={IconLink}>
              {`Gắn vào “${short(active.title)}”`}
            </SubmitButton>
          </Form>
        )}
        {isUnread && (
          <Form method="post" preventScrollReset>
            <input type="hidden" name="next" value={active?.id ?? ''} />
            <PlaceFields place={place} />
            <LineInputs {...selection} />
            <SubmitButton name="intent" value="no-fact" look="secondary" size="small">
              Không có dữ kiện
            </SubmitButton>
          </Form>
        )}
        {mark && (
          <Form method="post" preventScrollReset onSubmit={onClear}>
            <DecisionFields fact={mark} place={place} />
            <SubmitButton name="intent" value="drop" look="secondary" size="small">
              Bỏ ghi “không có dữ kiện”
            </SubmitButton>
          </Form>
        )}
        <span className="lt-selection-adds">
          Thêm
          {first.map((kind) => (
            <UiLink key={kind} href={add(kind)}>
              {addWords[kind] ?? factNouns[kind]}
            </UiLink>
          ))}
          <details className="lt-selection-more">
            <summary>loại khác</summary>
            <ul>
              {more.map((kind) => (
                <li key={kind}>
                  <UiLink href={add(kind)}>Thêm {factNouns[kind]}</UiLink>
                </li>
              ))}
            </ul>
          </details>
        </span>
      </div>
    </section>
  );
}
