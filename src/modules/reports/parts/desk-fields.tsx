import type { DeskPage } from '../consolidated/desk-page.server.ts';

/** What every form of the desk carries. */
export function DeskFields({ page }: { page: DeskPage }) {
  return (
    <>
      <input type="hidden" name="planId" value={page.plan.id} />
      <input type="hidden" name="version" value={page.draft.version} />
      <input type="hidden" name="muc" value={page.section} />
    </>
  );
}
