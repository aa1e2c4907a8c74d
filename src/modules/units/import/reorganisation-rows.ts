import type { UnitKind } from '../labels.ts';
import { foldCode } from '../lineage/draft.ts';
import { codeText, isErrorValue, isOldEncoding, nameKey } from './cell-text.ts';
import type { UnitFinder } from './find-unit.ts';
import { kindInColumn } from './kind-words.ts';
import type { ReorganisationField } from './reorganisation-columns.ts';
import { reorganisationHeads } from './reorganisation-columns.ts';
import type { ListRow } from './row-reading.ts';

/** One line "from old to new" as it was read. */
export interface TurnRow {
  no: number;
  oldText: string;
  oldId: string | null;
  newCode: string;
  newName: string | null;
  newKind: UnitKind | null;
  newParent: string | null;
  errors: string[];
  notes: string[];
}

export function readTurnRow(row: ListRow<ReorganisationField>, finder: UnitFinder): TurnRow {
  const said = (field: ReorganisationField) => {
    const text = row.text(field);
    return text === '' || /^[-–—]+$/.test(text) ? null : text;
  };
  const errors: string[] = [];
  for (const { field, head } of reorganisationHeads) {
    const text = row.text(field);
    if (isErrorValue(text)) errors.push(`Ô “${head}” có lỗi công thức ${text}.`);
    else if (isOldEncoding(row.cell(field)))
      errors.push(`Ô “${head}” dùng bảng mã cũ (TCVN3); chuyển sang Unicode rồi nhập lại.`);
  }
  const oldCode = codeText(row.cell('oldCode'));
  const oldName = said('oldName');
  const kindText = said('newKind');
  const newKind = kindText ? kindInColumn(kindText) : null;
  if (kindText && !newKind) errors.push(`Không rõ loại đơn vị “${kindText}”. Ghi như trong tệp mẫu.`);
  const notes: string[] = [];
  return {
    no: row.no,
    oldText: oldCode || oldName || '',
    oldId: findOld(oldCode, oldName, finder, errors, notes),
    newCode: codeText(row.cell('newCode')),
    newName: said('newName'),
    newKind,
    newParent: said('newParent'),
    errors,
    notes,
  };
}

/** By code; where a name stands beside it, both must mean the same unit. */
function findOld(
  code: string,
  name: string | null,
  finder: UnitFinder,
  errors: string[],
  notes: string[],
): string | null {
  const named = name ? finder.byName(name) : null;
  if (code) {
    const id = finder.byCode(code);
    if (!id) errors.push(`Không có đơn vị nào mã “${code}”.`);
    else if (named && 'id' in named && named.id !== id)
      errors.push(`Mã “${code}” và tên “${name}” là hai đơn vị khác nhau.`);
    return id;
  }
  if (!name) return null;
  if (!named) errors.push(`Không có đơn vị nào tên “${name}”; ghi mã cũ.`);
  else if ('many' in named) errors.push(`Có ${named.many.length} đơn vị tên “${name}”; ghi mã cũ.`);
  else notes.push('Không có mã cũ; nhận ra theo tên.');
  return named && 'id' in named ? named.id : null;
}

/** Rows that speak of the same new unit speak with one voice. */
export function checkOneVoice(rows: readonly TurnRow[]): void {
  const voices = {
    tên: (row: TurnRow) => row.newName && nameKey(row.newName),
    loại: (row: TurnRow) => row.newKind,
    'nơi trực thuộc': (row: TurnRow) => row.newParent && foldCode(row.newParent),
  };
  for (const [what, voice] of Object.entries(voices)) {
    const said = new Set(rows.map(voice).filter((one) => one));
    if (said.size > 1)
      for (const row of rows)
        row.errors.push(
          `Đơn vị mới “${row.newCode}” có ${what} khác nhau ở các dòng ${rows.map((one) => one.no).join(', ')}.`,
        );
  }
}
