import { z } from 'zod';
import type { Role } from '../../../platform/auth/actor.ts';
import { cleanLine } from '../../../platform/text/clean-text.ts';
import { roleLabels } from '../../units/index.ts';

export const roles = Object.keys(roleLabels) as [Role, ...Role[]];

const words = (longest: number) => z.string().transform(cleanLine).pipe(z.string().min(2).max(longest));

export const usernameSchema = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.string().regex(/^[a-z0-9._-]{3,60}$/));

/** One line per wrong option is built from the keys, so they are named as the options are. */
export const newUserSchema = z.object({
  username: usernameSchema,
  name: words(120),
  role: z.enum(roles),
  unit: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .optional(),
  department: words(200).optional(),
  title: words(120).optional(),
  email: z.email().max(200).optional(),
});

export type NewUser = z.output<typeof newUserSchema>;
