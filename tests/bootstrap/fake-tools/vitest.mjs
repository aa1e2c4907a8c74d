import { appendFileSync, existsSync, writeFileSync } from 'node:fs';

const args = process.argv.slice(2);
const report = args.find((arg) => arg.startsWith('--outputFile.json=')).split('=')[1];
appendFileSync(
  'calls.log',
  `vitest ${args.filter((arg) => !arg.startsWith('--reporter') && !arg.includes('.json=')).join(' ')}\n`,
);
if (existsSync('vitest-crashes')) process.exit(1);
const failed = existsSync('vitest-fails') ? 2 : 0;
writeFileSync(report, JSON.stringify({ numPassedTests: 7, numFailedTests: failed }));
process.exit(failed ? 1 : 0);
