import { data, redirect } from 'react-router';
import { z } from 'zod';
import type { Ctx } from '../../../platform/context.server.ts';
import { isAppError, statusOfKind } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { cleanLine } from '../../../platform/text/clean-text.ts';
import { dateSchema, idSchema, requestKeySchema } from '../schema.ts';
import { produceConsolidated } from './produce-consolidated.server.ts';
import { chooseOpinions, saveHead, saveSection } from './save-draft.server.ts';

const blankAsNull = (value: unknown) => (value === '' || value === undefined ? null : value);

const headSchema = z.object({
  number: z.preprocess(blankAsNull, z.coerce.number().int().positive().max(99_999).nullable()),
  signedOn: z.preprocess(blankAsNull, dateSchema.nullable()),
  signerName: z.preprocess(blankAsNull, z.string().max(80).transform(cleanLine).nullable()),
  asOf: dateSchema,
});

const changeSchema = z.object({ planId: idSchema, version: z.coerce.number().int().min(0) });

export interface DeskAnswer {
  message: string;
  help: string;
  /** Kept on the page when it was not saved. */
  typed: string | null;
  /** Somebody else wrote meanwhile. */
  isConflict: boolean;
}

/** Every form of the consolidated desk; `viec` says which one was sent. */
export async function actOnDesk(ctx: Ctx, form: FormData) {
  try {
    return redirect(await act(ctx, form), 303);
  } catch (error) {
    if (!isAppError(error) || error.kind === 'not-found') throw error;
    const typed = form.get('text');
    const answer: DeskAnswer = {
      message: error.message,
      help: error.help,
      typed: typeof typed === 'string' ? typed.slice(0, 20_000) : null,
      isConflict: error.code === 'app.changed-meanwhile',
    };
    return data(answer, { status: statusOfKind[error.kind] });
  }
}

/** @returns where to go on */
async function act(ctx: Ctx, form: FormData): Promise<string> {
  const change = changeSchema.safeParse(Object.fromEntries(form));
  if (!change.success) throw commonErrors.notFound();
  const section = String(form.get('muc') ?? 'I');
  const back = `/bao-cao/tong-hop?${new URLSearchParams({ 'ke-hoach': change.data.planId, muc: section })}`;
  switch (form.get('viec')) {
    case 'van-ban':
      await saveSection(ctx, { ...change.data, key: section, text: textOf(form) });
      return back;
    case 'goi-y':
      await saveSection(ctx, { ...change.data, key: section, text: '' });
      return back;
    case 'y-kien': {
      const field = section === 'III' ? 'obstacles' : 'proposals';
      const keys = form.getAll('y').map(String);
      await chooseOpinions(ctx, { ...change.data, field, keys });
      return back;
    }
    case 'so-ngay': {
      const head = headSchema.safeParse(Object.fromEntries(form));
      if (!head.success) throw commonErrors.badInput({ fields: {} });
      await saveHead(ctx, { ...change.data, ...head.data });
      return back;
    }
    case 'khoa': {
      const key = requestKeySchema.safeParse(form.get('requestKey'));
      if (!key.success) throw commonErrors.notFound();
      await ctx.limits.take('export', ctx.actor!.userId);
      const made = await produceConsolidated(ctx, { planId: change.data.planId, requestKey: key.data });
      return `/bao-cao/tong-hop/${made.id}`;
    }
    default:
      throw commonErrors.notFound();
  }
}

function textOf(form: FormData): string {
  const text = String(form.get('text') ?? '');
  if (text.length > 12_000) throw commonErrors.badInput({ fields: { text: 'Nội dung quá dài.' } });
  return text;
}
