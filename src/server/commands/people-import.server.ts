import { importStaffCommand } from '../../modules/people/index.server.ts';
import { withTools } from './open-tools.server.ts';

export function run(args: string[]): Promise<number> {
  return withTools((ctx) => importStaffCommand(ctx, args, console.log));
}
