import { Panel } from '../../../ui/panel.tsx';
import type { DraftItem, ItemKind } from '../items.ts';
import { itemKindLabels } from '../labels.ts';
import { ItemRow, type Place } from './item-row.tsx';

interface ItemGroupProps {
  kind: ItemKind;
  items: readonly DraftItem[];
  place: Place;
  mayDecide: boolean;
  editing: string | null;
  errors?: Record<string, string>;
  entered?: Record<string, string>;
}

/** Items of one kind: those with something to look at are open, the rest is folded behind its count. */
export function ItemGroup({ kind, items, place, mayDecide, editing, errors, entered }: ItemGroupProps) {
  if (items.length === 0) return null;
  const look = items.filter((item) => item.reasons.length > 0 || kind === 'task' || item.id === editing);
  const plain = items.filter((item) => !look.includes(item));
  const row = (item: DraftItem) => (
    <ItemRow
      key={item.id}
      item={item}
      place={place}
      mayDecide={mayDecide}
      isEditing={mayDecide && item.id === editing}
      errors={errors}
      entered={entered}
    />
  );
  return (
    <Panel title={itemKindLabels[kind]} action={<span className="lt-muted">{items.length} mục</span>} flush>
      {look.length > 0 && <ul className="lt-next-items">{look.map(row)}</ul>}
      {plain.length > 0 && (
        <details className="lt-next-plain" open={look.length === 0 && plain.length <= 8}>
          <summary>{plain.length} mục không có gì phải xem</summary>
          <ul className="lt-next-items">{plain.map(row)}</ul>
        </details>
      )}
    </Panel>
  );
}
