import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { actOnDesk } from '../consolidated/desk-action.server.ts';
import { readConsolidatedDesk } from '../consolidated/desk-page.server.ts';
import { DeskPreview } from '../parts/desk-preview.tsx';
import { DeskSections } from '../parts/desk-sections.tsx';
import { DeskText } from '../parts/desk-text.tsx';
import { revalidateOnConflict } from '../parts/revalidate-on-conflict.ts';
import '../parts/reports.css';
import '../parts/consolidated.css';
import type { Route } from './+types/consolidated';

/** The desk fills the window: sections, text with opinions, preview. */
export const handle = { main: 'full' };

export { revalidateOnConflict as shouldRevalidate };

export const loader = withCtx((ctx, { request }: Route.LoaderArgs) =>
  readConsolidatedDesk(ctx, new URL(request.url).searchParams),
);

export const action = withCtx(async (ctx, { request }: Route.ActionArgs) =>
  actOnDesk(ctx, await request.formData()),
);

export default function Consolidated({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <div className="lt-cons">
      <DeskSections page={loaderData} />
      <DeskText page={loaderData} answer={actionData ?? null} />
      <DeskPreview page={loaderData} />
    </div>
  );
}
