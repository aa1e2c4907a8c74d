import { z } from 'zod';
import type { Role } from '../../../platform/auth/actor.ts';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import { dateWords } from '../../../platform/clock/words.ts';
import { shortened } from '../../../platform/text/clean-text.ts';
import {
  codeText,
  dayIn,
  isErrorValue,
  isOldEncoding,
  type ListReading,
  type ListRow,
} from '../../units/index.server.ts';
import { roleLabels } from '../../units/index.ts';
import { phoneKey } from '../schema.ts';
import { type StaffField, staffHeads } from './staff-columns.ts';
import { roleInColumn, roleInTitle } from './title-roles.ts';

/** One row as it was read. What its columns do not say is null. */
export interface StaffRow {
  no: number;
  staffCode: string | null;
  name: string;
  unitCode: string;
  unitName: string;
  unitFromGroup: boolean;
  title: string | null;
  role: Role;
  email: string | null;
  phone: string | null;
  from: LocalDate | null;
  notes: string[];
  errors: string[];
}

const emailShape = z.email().max(200);

export function readStaffRows(reading: Pick<ListReading<StaffField>, 'rows' | 'columns'>): StaffRow[] {
  const hasUnit = reading.columns.has('unitCode') || reading.columns.has('unitName');
  return reading.rows.map((row) => readRow(row, hasUnit));
}

function readRow(row: ListRow<StaffField>, hasUnit: boolean): StaffRow {
  const notes: string[] = [];
  const errors: string[] = [];
  for (const { field, head } of staffHeads) {
    if (isErrorValue(row.text(field))) errors.push(`Ô “${head}” có lỗi công thức ${row.text(field)}.`);
    else if (field !== 'email' && isOldEncoding(row.cell(field)))
      errors.push(`Ô “${head}” dùng bảng mã cũ (TCVN3); chuyển sang Unicode rồi nhập lại.`);
  }
  const said = (field: StaffField): string => {
    const text = row.text(field);
    return /^[-–—.]*$/.test(text) || isErrorValue(text) ? '' : text;
  };
  const title = said('title') || null;
  const unitFromGroup = !hasUnit && row.group !== null;
  return {
    no: row.no,
    staffCode: codeText(row.cell('staffCode')).slice(0, 40) || null,
    name: nameOf(said, notes, errors),
    unitCode: codeText(row.cell('unitCode')),
    unitName: unitFromGroup ? row.group! : said('unitName'),
    unitFromGroup,
    title: title && title.length > 120 ? title.slice(0, 120) : title,
    role: roleOf(said('role'), title, notes, errors),
    email: emailOf(said('email'), errors),
    phone: phoneOf(said('phone'), notes, errors),
    from: dayOf(row, notes, errors),
    notes,
    errors,
  };
}

type Said = (field: StaffField) => string;

function nameOf(said: Said, notes: string[], errors: string[]): string {
  const whole = said('name') || [said('familyName'), said('givenName')].filter(Boolean).join(' ');
  // A column "Tên" beside none of the family name holds the whole name in many lists.
  const name = whole || said('givenName');
  if (!name) errors.push('Chưa có họ và tên.');
  else if (!/\p{L}/u.test(name) || name.length > 120)
    errors.push(`“${shortened(name, 40)}” không phải họ và tên.`);
  else if (!name.includes(' ')) errors.push(`“${name}” chỉ có một chữ; ghi đủ họ và tên.`);
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (letters.length < 4 || letters !== letters.toLocaleUpperCase('vi')) return name;
  const quiet = name
    .toLocaleLowerCase('vi')
    .replace(
      /(^|[\s-])(\p{L})/gu,
      (_all, before: string, letter: string) => before + letter.toLocaleUpperCase('vi'),
    );
  notes.push(`Tên viết hoa được ghi là “${quiet}”.`);
  return quiet;
}

function roleOf(said: string, title: string | null, notes: string[], errors: string[]): Role {
  if (said) {
    const role = roleInColumn(said);
    if (!role) errors.push(`Không có vai trò “${shortened(said, 40)}”.`);
    else if (meantByTitle(title) && meantByTitle(title) !== role)
      notes.push(`Chức danh là “${title}” nhưng cột “Vai trò” ghi ${roleLabels[role]}; lấy theo cột.`);
    return role ?? 'staff_member';
  }
  const role = title ? roleInTitle(title) : 'staff_member';
  const meant = meantByTitle(title);
  if (meant && meant !== role)
    notes.push(
      `Chức danh “${title}” không cho vai trò đó: ghi là ${roleLabels[role]}. Cần thì ghi ở cột “Vai trò”.`,
    );
  else if (!meant && role !== 'staff_member')
    notes.push(`Chức danh “${title}” được hiểu là vai trò ${roleLabels[role]}.`);
  return role;
}

/** The role that a title is another word for, but for the plain one that anybody has. */
function meantByTitle(title: string | null): Role | null {
  const role = title ? roleInColumn(title) : null;
  return role === 'staff_member' ? null : role;
}

function emailOf(said: string, errors: string[]): string | null {
  if (!said) return null;
  const email = said
    .replace(/\s/g, '')
    .replace(/^mailto:/i, '')
    .toLowerCase();
  if (emailShape.safeParse(email).success) return email;
  errors.push(`Thư điện tử “${shortened(said, 60)}” chưa đúng.`);
  return null;
}

function phoneOf(said: string, notes: string[], errors: string[]): string | null {
  if (!said) return null;
  const [first = '', ...others] = said.split(/[/;,]|\s-\s/);
  if (others.length > 0) notes.push('Có nhiều số điện thoại, chỉ ghi số đầu.');
  let phone = phoneKey(first);
  if (/^[1-9]\d{8}$/.test(phone)) {
    phone = `0${phone}`;
    notes.push(`Số điện thoại mất số 0 ở đầu được ghi là ${phone}.`);
  }
  if (phone.length >= 9 && phone.length <= 15) return phone;
  errors.push(`Số điện thoại “${shortened(said, 40)}” chưa đúng.`);
  return null;
}

function dayOf(row: ListRow<StaffField>, notes: string[], errors: string[]): LocalDate | null {
  const text = row.text('from');
  if (text === '' || /^[-–—]+$/.test(text)) return null;
  const day = dayIn(row.cell('from'));
  if (!day) errors.push(`Không hiểu ngày “${shortened(text, 40)}”; ghi như 01/9/2023.`);
  else if (typeof row.cell('from') !== 'object' && !isWritten(text, day))
    notes.push(`Ngày “${text}” được hiểu là ${dateWords(day)}.`);
  return day;
}

/** "5/9/2023" and "05-09-2023" say the day as it is; nothing was made of them. */
function isWritten(text: string, day: LocalDate): boolean {
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text.trim());
  return parts !== null && day === `${parts[3]}-${parts[2]!.padStart(2, '0')}-${parts[1]!.padStart(2, '0')}`;
}
