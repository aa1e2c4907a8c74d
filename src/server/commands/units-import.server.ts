import { importUnitsCommand } from '../../modules/units/index.server.ts';
import { withTools } from './open-tools.server.ts';

export function run(args: string[]): Promise<number> {
  return withTools((ctx) => importUnitsCommand(ctx, args, console.log));
}
