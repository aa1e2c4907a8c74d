import { randomUUID } from 'node:crypto';
import type { Ctx } from '../../platform/context.server.ts';
import { bodyOfText } from './body/body-of-text.ts';
import type { DraftInput } from './schema.ts';
import { publishArticle } from './write/publish-article.server.ts';
import { saveDraft } from './write/save-draft.server.ts';

/** A draft of the actor's unit, as that person would write it. @returns its id */
export async function buildDraft(
  ctx: Ctx,
  overrides: Partial<DraftInput> & { text?: string } = {},
): Promise<string> {
  const { text, ...draft } = overrides;
  const { id } = await saveDraft(ctx, {
    id: randomUUID(),
    version: 0,
    form: 'article',
    title: 'Ba cách giữ mật khẩu (mẫu)',
    summary: '',
    originality: 'own',
    ...draft,
    body: bodyOfText(text ?? 'Đặt mật khẩu dài.\n\nBật xác thực hai lớp.'),
  });
  return id;
}

export async function buildPublished(
  ctx: Ctx,
  overrides: Parameters<typeof buildDraft>[1] = {},
): Promise<string> {
  const id = await buildDraft(ctx, overrides);
  await publishArticle(ctx, id);
  return id;
}
