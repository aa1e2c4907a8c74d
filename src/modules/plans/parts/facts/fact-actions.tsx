import {
  IconArrowDown,
  IconArrowMerge,
  IconArrowUp,
  IconCheck,
  IconPencil,
  IconScissors,
} from '@tabler/icons-react';
import { Form } from 'react-router';
import { ButtonLink, SubmitButton } from '../../../../ui/button-link.tsx';
import { factNouns } from '../../labels.ts';
import type { FactCardView } from '../../review/page/fact-cards.ts';
import { type ReviewPlace, reviewAddress } from '../../review/page/review-address.ts';
import { KeyFor } from '../key-for.tsx';
import { DecisionFields } from './decision-fields.tsx';

interface FactActionsProps {
  fact: FactCardView;
  place: ReviewPlace;
  isActive: boolean;
}

/** What a person makes of a fact: confirm, correct, drop, or open again. */
export function FactDecisions({ fact, place, isActive }: FactActionsProps) {
  if (fact.status !== 'unconfirmed')
    return (
      <Form method="post" preventScrollReset className="lt-fact-buttons">
        <DecisionFields fact={fact} place={place} />
        <SubmitButton name="intent" value="reopen" look="quiet" size="small">
          Mở lại để sửa
        </SubmitButton>
      </Form>
    );
  return (
    <Form method="post" preventScrollReset className="lt-fact-buttons">
      <DecisionFields fact={fact} place={place} nextId={fact.nextId} />
      <SubmitButton
        name="intent"
        value="confirm"
        look={isActive ? 'primary' : 'secondary'}
        icon={IconCheck}
        busyWords="Đang lưu…"
      >
        Xác nhận
      </SubmitButton>
      <KeyFor letter="e">
        <ButtonLink href={reviewAddress({ ...place, factId: fact.id, doing: 'sua' })} icon={IconPencil}>
          Sửa
        </ButtonLink>
      </KeyFor>
      {fact.kind !== 'head' && (
        <KeyFor letter="x">
          <SubmitButton name="intent" value="drop" look="quiet">
            {fact.isByPerson ? `Xóa ${factNouns[fact.kind]} này` : `Bỏ, không phải ${factNouns[fact.kind]}`}
          </SubmitButton>
        </KeyFor>
      )}
    </Form>
  );
}

/** What changes the list of tasks itself; shown on the task that is looked at. */
export function TaskActions({ fact, place }: Omit<FactActionsProps, 'isActive'>) {
  const { following, canMove } = fact;
  return (
    <Form method="post" preventScrollReset className="lt-fact-more">
      <DecisionFields fact={fact} place={place} />
      <KeyFor letter="s">
        <ButtonLink
          href={reviewAddress({ ...place, factId: fact.id, doing: 'tach' })}
          look="quiet"
          size="small"
          icon={IconScissors}
        >
          Tách
        </ButtonLink>
      </KeyFor>
      {following && (
        <KeyFor letter="m" hint={`Gộp với “${following.title}”`}>
          <input type="hidden" name="otherId" value={following.id} />
          <input type="hidden" name="otherVersion" value={following.version} />
          <SubmitButton name="intent" value="merge" look="quiet" size="small" icon={IconArrowMerge}>
            Gộp với nhiệm vụ sau
          </SubmitButton>
        </KeyFor>
      )}
      {canMove.up && (
        <SubmitButton name="intent" value="move-up" look="quiet" size="small" icon={IconArrowUp}>
          Lên
        </SubmitButton>
      )}
      {canMove.down && (
        <SubmitButton name="intent" value="move-down" look="quiet" size="small" icon={IconArrowDown}>
          Xuống
        </SubmitButton>
      )}
    </Form>
  );
}
