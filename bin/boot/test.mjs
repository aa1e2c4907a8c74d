import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep } from './run-step.mjs';

const browserConfig = 'tests/browser/vitest.config.ts';

/** All tests; with arguments only those unit tests that the arguments name. Resolves with the exit code. */
export async function runTests(root, args) {
  const runs = [args];
  if (args.length === 0 && existsSync(join(root, browserConfig))) runs.push(['--config', browserConfig]);
  const results = [];
  for (const run of runs) results.push(await runVitest(root, run));
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  // One line for readers that do not know vitest's own ending.
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return results.every((result) => result.code === 0) ? 0 : 1;
}

async function runVitest(root, args) {
  const directory = mkdtempSync(join(tmpdir(), 'lantoa-test-report-'));
  const report = join(directory, 'report.json');
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  // vitest colours even what goes into a file or to a CI's reader, which then does not find the ending.
  const env = process.stdout.isTTY ? process.env : { NO_COLOR: '1', ...process.env };
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const code = await runStep(process.execPath, [vitest, 'run', ...reporters, ...args], { cwd: root, env });
    return { code, ...countTests(report, code) };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** A file that does not even load fails no test of its own; it still counts as one failure. */
function countTests(report, code) {
  const read = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const failed = read.numFailedTests ?? 0;
  return { passed: read.numPassedTests ?? 0, failed: code === 0 ? failed : Math.max(failed, 1) };
}
