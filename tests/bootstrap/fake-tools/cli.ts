import { appendFileSync, writeFileSync } from 'node:fs';

const args: string[] = process.argv.slice(2);
appendFileSync('calls.log', `cli ${args.join(' ')} node${process.versions.node.split('.')[0]}\n`);
if (args.includes('--stay')) {
  writeFileSync('cli.pid', String(process.pid));
  const timer = setInterval(() => {}, 1000);
  process.on('SIGTERM', () => {
    appendFileSync('calls.log', 'stopped\n');
    clearInterval(timer);
  });
}
