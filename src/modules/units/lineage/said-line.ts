import { type UnitKind, unitKindLabels } from '../labels.ts';
import type { ChangeKind } from './changes.ts';

interface Side {
  name: string;
  kind: UnitKind;
  code: string;
  parent: string | null;
}

export const changeLabels: Record<ChangeKind, string> = {
  found: 'Lập mới',
  rename: 'Đổi tên, loại',
  move: 'Chuyển nơi trực thuộc',
  merge: 'Sáp nhập',
  split: 'Chia tách',
  close: 'Kết thúc',
};

/** One line of a change in words: "Trường A vào Trường B". */
export function saidLineWords(line: { kind: ChangeKind; from: Side | null; to: Side | null }): string {
  const { from, to } = line;
  switch (line.kind) {
    case 'found':
      return to ? `${to.name} (${unitKindLabels[to.kind]})${under(to)}` : '';
    case 'rename':
      return from && to ? renameWords(from, to) : (to?.name ?? '');
    case 'move':
      return to ? `${to.name}: từ ${from?.parent ?? 'không nơi nào'} về ${to.parent ?? 'không nơi nào'}` : '';
    case 'merge':
      return `${from?.name ?? ''} vào ${to?.name ?? ''}`;
    case 'split':
      return `${from?.name ?? ''} lập ${to?.name ?? ''}`;
    case 'close':
      return from?.name ?? '';
  }
}

function under(side: Side): string {
  return side.parent ? `, trực thuộc ${side.parent}` : '';
}

function renameWords(from: Side, to: Side): string {
  const parts = [
    from.name === to.name ? to.name : `${from.name} thành ${to.name}`,
    from.kind === to.kind ? null : `từ ${unitKindLabels[from.kind]} sang ${unitKindLabels[to.kind]}`,
  ];
  return parts.filter((part) => part !== null).join('; ');
}
