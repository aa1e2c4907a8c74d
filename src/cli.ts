import { commands, findCommand } from './server/commands/command-table.ts';
import { usageText } from './server/commands/usage-text.ts';

const args = process.argv.slice(2);
// React picks its slow, checking half unless told; no command but `dev` wants that.
process.env.NODE_ENV ??= args[0] === 'dev' ? 'development' : 'production';

async function main(): Promise<number | undefined> {
  if (args.length === 0 || args[0] === '--help' || args[0] === 'help') {
    console.log(usageText(commands));
    return 0;
  }
  const found = findCommand(args);
  if (!found) {
    console.error(`Không có lệnh “${args.join(' ')}”.\n\n${usageText(commands)}`);
    return 2;
  }
  if (!found.command.load) {
    console.error(`Lệnh “${found.command.words.join(' ')}” chưa có trong bản này.`);
    return 3;
  }
  return (await found.command.load()).run(found.rest);
}

/** Known failures carry a next step; only the unknown ones show where they came from. */
function report(error: unknown): number {
  const { message, help } = error as { message?: string; help?: string };
  if (help) console.error(`Lỗi: ${message}\n${help}`);
  else console.error(error);
  return 1;
}

process.exitCode = await main().catch(report);
