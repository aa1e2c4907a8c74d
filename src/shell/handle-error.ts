import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { isAppError } from '../platform/errors/app-error.ts';
import { screenContext } from '../platform/http/screen-context.ts';

/** Unknown errors are logged whole with the request's id; expected ones were answered already. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted || isAppError(error)) return;
  const { ctx } = context.get(screenContext);
  ctx.log.error({ err: error, requestId: ctx.requestId, path: new URL(request.url).pathname }, 'page');
}
