import { commonErrors } from '../platform/errors/common-errors.ts';
import { withCtx } from '../platform/http/with-ctx.server.ts';

/** Any address nobody owns. */
export const loader = withCtx((): null => {
  throw commonErrors.notFound();
});

export default function NotFound() {
  return null;
}
