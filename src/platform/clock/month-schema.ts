import { z } from 'zod';
import { monthPattern } from './clock.ts';

/** "2023-10", in requests of the API and in forms. */
export const monthSchema = z.string().regex(monthPattern, 'Tháng có dạng 2023-10.');
