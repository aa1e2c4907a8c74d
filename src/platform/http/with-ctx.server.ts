import { data, type RouterContextProvider } from 'react-router';
import type { Ctx } from '../context.server.ts';
import { translateDatabaseError } from '../db/constraint-errors.server.ts';
import { isAppError, statusOfKind } from '../errors/app-error.ts';
import { commonErrors } from '../errors/common-errors.ts';
import { type ScreenContext, screenContext } from './screen-context.ts';

interface Args {
  request: Request;
  context: Readonly<RouterContextProvider>;
}

/**
 * Makes a loader or action of a function that gets the request's context first. An `AppError` it throws becomes the
 * error page with the status of its kind; the router would hide an ordinary Error's sentence from the person.
 */
export function withCtx<A extends Args, T>(
  run: (ctx: Ctx, args: A, screen: ScreenContext) => Promise<T> | T,
): (args: A) => Promise<T> {
  return async (args) => {
    const screen = args.context.get(screenContext);
    refuseWhatIsNoForm(args.request);
    try {
      return await run(screen.ctx, args, screen);
    } catch (error) {
      const known = translateDatabaseError(error);
      if (!isAppError(known)) throw known;
      const { code, message, help, details } = known;
      throw data(
        { code, message, help, details, requestId: screen.ctx.requestId },
        { status: statusOfKind[known.kind] },
      );
    }
  };
}

/** A body that cannot be read as a form is the sender's mistake, not a failure of the server. */
function refuseWhatIsNoForm(request: Request): void {
  const read = request.formData.bind(request);
  // Defined, not assigned: the server's own requests carry read-only methods. Several loaders share one request.
  Object.defineProperty(request, 'formData', {
    configurable: true,
    value: () =>
      read().catch((cause) => {
        throw commonErrors.unreadableBody({ cause });
      }),
  });
}
