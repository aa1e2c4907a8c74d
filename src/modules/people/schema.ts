import { z } from 'zod';
import type { Role } from '../../platform/auth/actor.ts';
import { isLocalDate } from '../../platform/clock/clock.ts';
import { cleanLine } from '../../platform/text/clean-text.ts';
import { roleLabels } from '../units/index.ts';
import { personStates } from './labels.ts';
import type { PersonState } from './rules.ts';

export const roles = Object.keys(roleLabels) as [Role, ...Role[]];

const line = (longest: number) =>
  z
    .string()
    .default('')
    .transform(cleanLine)
    .pipe(z.string().max(longest, `Dài quá ${longest} ký tự.`));

const named = line(120).pipe(z.string().min(2, 'Nhập họ và tên.').regex(/\p{L}/u, 'Họ và tên phải có chữ.'));

const emailField = line(200)
  .transform((text) => text.toLowerCase())
  .refine((text) => text === '' || z.email().safeParse(text).success, 'Thư điện tử chưa đúng.');

/** As it is kept: digits and a leading plus only, "+84 912…" as "0912…". */
export function phoneKey(text: string): string {
  return text
    .replace(/[^\d+]/g, '')
    .replace(/^\+84/, '0')
    .replace(/^84(?=\d{9}$)/, '0')
    .replace(/(?!^)\+/g, '');
}

const phoneField = line(40)
  .refine((text) => /^[\d\s.+()/-]*$/.test(text), 'Số điện thoại gồm chữ số, dấu cách, . + ( ) / -')
  .transform(phoneKey)
  .refine(
    (text) => text === '' || (text.length >= 9 && text.length <= 15),
    'Số điện thoại có 9 đến 15 chữ số.',
  );

const staffCodeField = line(40).transform((text) => text.replace(/\s/g, '') || null);

export const contactFields = {
  name: named,
  email: emailField,
  phone: phoneField,
  staffCode: staffCodeField,
};

export const personSchema = z.object(contactFields);

const day = line(10).refine(isLocalDate, 'Chọn ngày.');

export const invitationSchema = z
  .object({
    id: z.uuid(),
    unitId: z.uuid('Chọn đơn vị.'),
    role: z.enum(roles, 'Chọn vai trò.'),
    title: line(120).refine((text) => text.length !== 1, 'Chức danh có ít nhất hai ký tự.'),
    from: day,
    ...contactFields,
  })
  // Left blank: as the role is called.
  .transform((one) => ({ ...one, title: one.title || roleLabels[one.role] }));

export type Invitation = z.output<typeof invitationSchema>;

export const handOverSchema = z.object({
  fromUserId: z.string().min(1),
  on: day,
  /** Somebody known; blank: the new person below. */
  toUserId: line(60),
  newId: z.uuid(),
  name: line(120),
  email: emailField,
  phone: phoneField,
});

const blankIsNone = (value: unknown) => (value === '' || value === null ? undefined : value);

/** Filters of the list as they stand in its address; what makes no sense is left out. */
export const peopleQuerySchema = z.object({
  tim: z.preprocess(
    blankIsNone,
    z
      .string()
      .transform((text) => cleanLine(text).slice(0, 80) || undefined)
      .optional(),
  ),
  'don-vi': z.preprocess(blankIsNone, z.uuid().optional().catch(undefined)),
  'vai-tro': z.preprocess(blankIsNone, z.enum(roles).optional().catch(undefined)),
  'tinh-trang': z.preprocess(
    blankIsNone,
    z
      .enum(personStates as [PersonState, ...PersonState[]])
      .optional()
      .catch(undefined),
  ),
  trang: z.preprocess(blankIsNone, z.coerce.number().int().min(1).max(10_000).catch(1).default(1)),
});

export type PeopleQuery = z.output<typeof peopleQuerySchema>;
