// Runs in the child: waits for one request, answers once.
import { pathToFileURL } from 'node:url';
import type { ChildAnswer, ChildRequest } from './child-messages.ts';

async function answer({ modulePath, input }: ChildRequest): Promise<ChildAnswer> {
  try {
    const module: { default: (input: unknown) => unknown } = await import(pathToFileURL(modulePath).href);
    return { ok: true, value: await module.default(input) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    return { ok: false, message, code };
  }
}

process.once('message', async (request: ChildRequest) => {
  process.send?.(await answer(request));
});
process.once('disconnect', () => process.exit());
