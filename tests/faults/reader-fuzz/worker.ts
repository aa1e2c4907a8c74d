import { parentPort } from 'node:worker_threads';
import type { HostileInput } from './inputs.ts';
import { judge } from './judge.ts';

// One input at a time; who sent it stops this thread when the answer takes too long.
parentPort?.on('message', async (input: HostileInput) => {
  parentPort?.postMessage(await judge(input));
});
