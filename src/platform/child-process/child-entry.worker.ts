// Runs in the child: waits for one request, tells its progress, answers once.
import { pathToFileURL } from 'node:url';
import type { ChildAnswer, ChildMessage, ChildModule, ChildRequest } from './child-messages.ts';

async function answer({ modulePath, input }: ChildRequest): Promise<ChildAnswer> {
  try {
    const module: { default: ChildModule } = await import(pathToFileURL(modulePath).href);
    return { ok: true, value: await module.default(input, (progress) => send({ progress })) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    return { ok: false, message, code };
  }
}

function send(message: ChildMessage): void {
  process.send?.(message);
}

process.once('message', async (request: ChildRequest) => {
  send(await answer(request));
});
process.once('disconnect', () => process.exit());
