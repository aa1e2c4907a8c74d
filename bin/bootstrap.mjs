#!/usr/bin/env node
// Runs on any Node since 20 and before anything is installed: built-in modules only, no TypeScript.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportAndExit } from './boot/boot-error.mjs';
import { buildIfNeeded } from './boot/build.mjs';
import { installIfNeeded } from './boot/install.mjs';
import { followParent, isNodeRecentEnough, runOnPackagedNode } from './boot/node-runtime.mjs';
import { runTests } from './boot/test.mjs';

const script = fileURLToPath(import.meta.url);
const root = dirname(dirname(script));

const commands = {
  start: async (args) => {
    await buildIfNeeded(root);
    await runCli(['start', ...args]);
  },
  dev: (args) => runCli(['dev', ...args]),
  test: async (args) => {
    await buildIfNeeded(root);
    process.exitCode = await runTests(root, args);
  },
};

async function main() {
  const [name = 'start', ...args] = process.argv.slice(2);
  const command = commands[name];
  if (!command) {
    console.error(`Không có lệnh “${name}”. Dùng: node bin/bootstrap.mjs start | dev | test`);
    process.exitCode = 2;
    return;
  }
  await installIfNeeded(root);
  if (!isNodeRecentEnough()) {
    process.exitCode = await runOnPackagedNode(root, script, [name, ...args]);
    return;
  }
  followParent();
  await command(args);
}

/** In this very process: one less to keep alive and to stop. */
async function runCli(args) {
  process.argv.splice(1, process.argv.length, fileURLToPath(new URL('lantoa.mjs', import.meta.url)), ...args);
  await import('./lantoa.mjs');
}

await main().catch(reportAndExit);
