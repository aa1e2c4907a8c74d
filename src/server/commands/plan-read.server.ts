import { planReadCommand } from '../../modules/plans/command-line/plan-read-command.server.ts';

export function run(args: string[]): Promise<number> {
  return planReadCommand(args);
}
