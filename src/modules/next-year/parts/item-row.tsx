import { IconCheck, IconPencil, IconX } from '@tabler/icons-react';
import { Form } from 'react-router';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { DefinitionList, DefinitionRow } from '../../../ui/definition-list.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { factWords } from '../../plans/index.ts';
import type { DraftItem } from '../items.ts';
import { choiceLabels, nextYearAddress } from '../labels.ts';
import { ItemEdit } from './item-edit.tsx';

export interface Place {
  planId: string;
}

interface ItemRowProps {
  item: DraftItem;
  place: Place;
  mayDecide: boolean;
  isEditing: boolean;
  errors?: Record<string, string>;
  /** What was typed into a form that was refused. */
  entered?: Record<string, string>;
}

export function ItemRow({ item, place, mayDecide, isEditing, errors, entered }: ItemRowProps) {
  const { title, lines } = factWords(item);
  return (
    <li id={`muc-${item.id}`} className="lt-next-item" data-choice={item.choice}>
      <div className="lt-next-head">
        <h3>{item.kind === 'task' ? item.value.title : title}</h3>
        {item.choice !== 'open' && (
          <StatusBadge
            status={item.choice === 'keep' ? 'enough' : 'nothing'}
            words={choiceLabels[item.choice]}
          />
        )}
      </div>
      {item.reasons.map((reason) => (
        <p key={reason.words} className="lt-next-reason" data-code={reason.code}>
          {reason.words}
        </p>
      ))}
      {isEditing ? (
        <ItemEdit item={item} place={place} errors={errors} entered={entered} />
      ) : (
        <>
          <DefinitionList compact>
            {lines
              .filter((line) => line.words)
              .map((line) => (
                <DefinitionRow key={line.term} term={line.term}>
                  {line.words}
                </DefinitionRow>
              ))}
          </DefinitionList>
          {mayDecide && <Choices item={item} place={place} />}
        </>
      )}
    </li>
  );
}

function Choices({ item, place }: { item: DraftItem; place: Place }) {
  const isOpen = item.choice === 'open';
  return (
    <Form method="post" className="lt-row" preventScrollReset>
      <input type="hidden" name="seen" value={item.changes} />
      <input type="hidden" name="itemId" value={item.id} />
      {isOpen && (
        <SubmitButton name="intent" value="keep" look="secondary" icon={IconCheck}>
          Giữ
        </SubmitButton>
      )}
      <ButtonLink
        href={`${nextYearAddress(place.planId)}?sua=${item.id}#muc-${item.id}`}
        look={isOpen ? 'secondary' : 'quiet'}
        icon={IconPencil}
      >
        Sửa
      </ButtonLink>
      {isOpen ? (
        <SubmitButton name="intent" value="drop" look="quiet" icon={IconX}>
          Bỏ
        </SubmitButton>
      ) : (
        <SubmitButton name="intent" value="reopen" look="quiet">
          Quyết lại
        </SubmitButton>
      )}
    </Form>
  );
}
