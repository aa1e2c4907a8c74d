import { z } from 'zod';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { fieldMessages } from '../../../platform/errors/field-messages.ts';
import { findArticle } from '../article-store.server.ts';
import { emptyBody } from '../body/body.ts';
import { bodyOfText } from '../body/body-of-text.ts';
import { textOfBody } from '../body/text-of-body.ts';
import { type DraftInput, draftSchema } from '../schema.ts';

const idSchema = z.uuid();

/** An id in an address; anything else names nothing. @throws app.not-found */
export function articleId(text: string | undefined): string {
  const parsed = idSchema.safeParse(text);
  if (!parsed.success) throw commonErrors.notFound();
  return parsed.data;
}

/**
 * What the form holds: the editor's JSON when the editor ran, otherwise plain text.
 * @throws app.bad-input
 */
export async function readArticleForm(ctx: Ctx, form: FormData): Promise<DraftInput & { body: unknown }> {
  const parsed = draftSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) throw commonErrors.badInput({ fields: fieldMessages(parsed.error) });
  return { ...parsed.data, body: await bodyOf(ctx, parsed.data.id, form) };
}

async function bodyOf(ctx: Ctx, id: string, form: FormData): Promise<unknown> {
  const json = form.get('body');
  if (typeof json === 'string' && json !== '') {
    try {
      return JSON.parse(json);
    } catch {
      return null;
    }
  }
  const text = String(form.get('text') ?? '').replace(/\r\n/g, '\n');
  // Text that was not touched keeps its bold letters and links, which a plain field cannot show.
  const kept = await findArticle(ctx.db, id, ctx.actor!.scope, localDate(ctx.clock.now()));
  if (kept?.body && textOfBody(kept.body).trim() === text.trim()) return kept.body;
  return text.trim() === '' ? emptyBody : bodyOfText(text);
}
