import { localDate } from '../../../platform/clock/clock.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { askedDay } from '../as-of.ts';
import { exportUnits, reorganisationTemplate, unitTemplate } from '../import/out-files.server.ts';
import { xlsxAnswer } from '../import/xlsx-answer.server.ts';
import type { Route } from './+types/unit-download';

/** The list of units as of a day, or a template to fill in (`?gi=mau`, `?gi=mau-sap-xep-lai`). */
export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const params = new URL(request.url).searchParams;
  await ctx.limits.take('export', ctx.actor!.userId);
  const what = params.get('gi');
  if (what === 'mau') return xlsxAnswer(await unitTemplate(), 'mau-danh-sach-don-vi.xlsx');
  if (what === 'mau-sap-xep-lai')
    return xlsxAnswer(await reorganisationTemplate(), 'mau-sap-xep-lai-don-vi.xlsx');
  const on = askedDay(params, localDate(ctx.clock.now()));
  return xlsxAnswer(await exportUnits(ctx.db, ctx.actor!.scope, on), `don-vi-${on}.xlsx`);
});
