import type { ShouldRevalidateFunctionArgs } from 'react-router';

/** The router keeps the old page after a refused form; after a conflict the person must see what stands now. */
export function revalidateOnConflict({
  actionStatus,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  return actionStatus === 409 || defaultShouldRevalidate;
}
