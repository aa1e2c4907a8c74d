import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import type { Ctx } from '../../platform/context.server.ts';
import { isAppError } from '../../platform/errors/app-error.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { fieldMessages } from '../../platform/errors/field-messages.ts';
import { recordActivity } from './record-activity.server.ts';
import { activitySchema } from './schema.ts';

/** What the form gets back when nothing was recorded. A chosen photo has to be chosen again: browsers do not return it. */
export interface ActivityFormAnswer {
  message: string;
  help: string;
  errors: Record<string, string>;
  typed: Record<string, string>;
  hadPhoto: boolean;
}

export async function saveActivityForm(ctx: Ctx, form: FormData): Promise<ActivityFormAnswer> {
  const file = form.get('photo');
  const photo = file instanceof File && file.size > 0 ? file : null;
  const typed = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')) as Record<
    string,
    string
  >;
  try {
    const parsed = activitySchema.safeParse(typed);
    if (!parsed.success) throw commonErrors.badInput({ fields: fieldMessages(parsed.error) });
    if (photo) await ctx.limits.take('upload', ctx.actor!.userId);
    const bytes = photo ? new Uint8Array(await photo.arrayBuffer()) : null;
    const { id } = await recordActivity(ctx, parsed.data, bytes);
    throw redirect(`/hoat-dong/${id}?vua=ghi`, 303);
  } catch (error) {
    if (!isAppError(error) || !['invalid', 'conflict', 'too-large'].includes(error.kind)) throw error;
    const fields = (error.details as { fields?: Record<string, string> } | undefined)?.fields;
    const errors = fields ?? (error.code.startsWith('activity.photo') ? { photo: error.message } : {});
    const { message } = error;
    const again = error.code === 'app.same-key-other-body';
    // The first answer was lost and the text changed since: what was recorded stays, this may be another activity.
    if (again) typed.id = randomUUID();
    const help = again
      ? 'Bản gửi trước đã được ghi, xem trong danh sách. Bấm ghi lần nữa nếu đây là một hoạt động khác.'
      : error.help;
    return { message, help, errors, typed, hadPhoto: photo !== null };
  }
}
