import { importPlanCommand } from '../../modules/plans/index.server.ts';
import { withTools } from './open-tools.server.ts';

export function run(args: string[]): Promise<number> {
  return withTools((ctx) => importPlanCommand(ctx, args));
}
