import { runConsolidatedReport } from '../../modules/reports/index.server.ts';
import { withTools } from './open-tools.server.ts';

export function run(args: string[]): Promise<number> {
  return withTools((ctx) => runConsolidatedReport(ctx, args, console.log));
}
