import type { LocalDate } from '../../../platform/clock/clock.ts';
import { type UnitKind, unitKindLabels } from '../labels.ts';
import { codeText, dayIn, isErrorValue, isOldEncoding, withoutShouting } from './cell-text.ts';
import { kindInColumn, kindInName } from './kind-words.ts';
import type { ListReading, ListRow } from './row-reading.ts';
import { type UnitField, unitHeads } from './unit-columns.ts';

/** One row as it was read. A field that its column does not give, or leaves blank, is null: nothing is said of it. */
export interface UnitRow {
  no: number;
  code: string;
  name: string | null;
  shortName: string | null;
  kind: UnitKind | null;
  /** Understood from the name; the file says nothing of it. */
  kindFromName: boolean;
  parentText: string | null;
  /** The parent comes from a heading above the row. */
  parentFromGroup: boolean;
  from: LocalDate | null;
  contact: Partial<Record<'phone' | 'email' | 'address' | 'website', string>>;
  /** What was understood that does not stand in the file as it is. */
  notes: string[];
  /** Why the row cannot be taken. */
  errors: string[];
}

const headOf = new Map(unitHeads.map(({ field, head }) => [field, head]));

export function readUnitRows(reading: ListReading<UnitField>): UnitRow[] {
  const width = codeWidth(reading);
  return reading.rows.map((row) => readRow(row, width));
}

/** Codes of figures all written with the same length: one that lost its leading noughts to Excel gets them back. */
function codeWidth(reading: ListReading<UnitField>): number | null {
  const texts = reading.rows.map((row) => row.cell('code')).filter((cell) => typeof cell === 'string');
  const lengths = new Set(
    texts
      .map((text) => codeText(text))
      .filter((code) => /^\d+$/.test(code))
      .map((code) => code.length),
  );
  const leading = texts.some((text) => /^\s*'?0\d+/.test(String(text)));
  return lengths.size === 1 && leading ? [...lengths][0]! : null;
}

function readRow(row: ListRow<UnitField>, width: number | null): UnitRow {
  const notes: string[] = [];
  const errors: string[] = [];
  for (const { field, head } of unitHeads) {
    const text = row.text(field);
    if (isErrorValue(text)) errors.push(`Ô “${head}” có lỗi công thức ${text}.`);
    else if (isOldEncoding(row.cell(field)))
      errors.push(`Ô “${head}” dùng bảng mã cũ (TCVN3); chuyển sang Unicode rồi nhập lại.`);
  }
  const said = (field: UnitField) => {
    const text = row.text(field);
    return text === '' || /^[-–—]+$/.test(text) || isErrorValue(text) ? null : text;
  };
  const name = readName(said('name'), notes);
  const kind = readKind(said('kind'), name, notes, errors);
  const parentText = said('parentCode') ?? said('parentName') ?? row.group;
  const from = said('from') === null ? null : dayIn(row.cell('from'));
  if (said('from') !== null && !from)
    errors.push(`Ô “${headOf.get('from')}”: “${row.text('from')}” không phải một ngày. Ghi ngày/tháng/năm.`);
  return {
    no: row.no,
    code: readCode(row, width, notes),
    name,
    shortName: said('shortName'),
    kind,
    kindFromName: said('kind') === null && kind !== null,
    parentText,
    parentFromGroup: said('parentCode') === null && said('parentName') === null && row.group !== null,
    from,
    contact: readContact(row, said, notes),
    notes,
    errors,
  };
}

function readCode(row: ListRow<UnitField>, width: number | null, notes: string[]): string {
  const cell = row.cell('code');
  const code = codeText(cell);
  if (typeof cell !== 'number' || width === null || code.length >= width) return code;
  const padded = code.padStart(width, '0');
  notes.push(`Mã ${code} đọc là ${padded} (bảng tính đã bỏ số 0 đầu).`);
  return padded;
}

function readName(text: string | null, notes: string[]): string | null {
  if (text === null) return null;
  const quiet = withoutShouting(text);
  if (quiet === null) return text;
  notes.push(`Tên viết hoa toàn bộ, đọc là “${quiet}”.`);
  return quiet;
}

function readKind(
  text: string | null,
  name: string | null,
  notes: string[],
  errors: string[],
): UnitKind | null {
  const byName = name === null ? null : kindInName(name);
  if (text === null) {
    if (byName) notes.push(`Loại đơn vị hiểu theo tên: ${unitKindLabels[byName]}.`);
    return byName;
  }
  const byColumn = kindInColumn(text);
  if (!byColumn) {
    errors.push(`Không rõ loại đơn vị “${text}”. Ghi như trong tệp mẫu.`);
    return null;
  }
  if (byName && byName !== byColumn)
    errors.push(
      `Loại đơn vị ghi “${text}” nhưng tên “${name}” là ${unitKindLabels[byName]}. Sửa một trong hai.`,
    );
  return byColumn;
}

function readContact(
  row: ListRow<UnitField>,
  said: (field: UnitField) => string | null,
  notes: string[],
): UnitRow['contact'] {
  const contact: UnitRow['contact'] = {};
  const phone = said('phone');
  if (phone) {
    const cell = row.cell('phone');
    // A number has lost its first nought.
    contact.phone = typeof cell === 'number' && !phone.startsWith('0') ? `0${phone}` : phone;
  }
  const email = said('email')
    ?.replace(/\s+/g, '')
    .replace(/^mailto:/i, '');
  if (email && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email))
    notes.push(`Bỏ qua thư điện tử “${email}”: chưa đúng.`);
  else if (email) contact.email = email;
  const address = said('address');
  if (address) contact.address = address.slice(0, 300);
  const website = said('website')?.replace(/\s+/g, '');
  if (website && !/^(https?:\/\/)?[\w-]+(\.[\w-]+)+(\/.*)?$/i.test(website))
    notes.push(`Bỏ qua trang thông tin “${website}”: chưa đúng.`);
  else if (website) contact.website = /^https?:/i.test(website) ? website : `https://${website}`;
  return contact;
}
