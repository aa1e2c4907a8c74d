import type { HostileInput } from './inputs.ts';
import { judge } from './judge.ts';

// One input at a time; who sent it ends this process when the answer takes too long.
process.on('message', async (input: HostileInput) => {
  process.send?.(await judge(input));
});
