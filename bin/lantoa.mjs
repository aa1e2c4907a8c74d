#!/usr/bin/env node
// Runs on any Node since 20: re-starts itself on Node 24, which reads the TypeScript sources directly.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportAndExit } from './boot/boot-error.mjs';
import { followParent, isNodeRecentEnough, runOnPackagedNode } from './boot/node-runtime.mjs';

const script = fileURLToPath(import.meta.url);

async function main() {
  if (isNodeRecentEnough()) {
    followParent();
    await import('../src/cli.ts');
  } else {
    process.exitCode = await runOnPackagedNode(dirname(dirname(script)), script, process.argv.slice(2));
  }
}

await main().catch(reportAndExit);
