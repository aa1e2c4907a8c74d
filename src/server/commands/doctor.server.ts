import { parseArgs } from 'node:util';
import { readConfig } from '../../platform/config/config.server.ts';
import { examine } from '../doctor/examine.server.ts';

/** Exit 0 when all is well, 1 when something needs a person. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { sweep: { type: 'boolean' } }, strict: false });
  let troubles = 0;
  for await (const finding of examine(readConfig(), values.sweep === true)) {
    console.log(`${finding.well ? 'Tốt ' : 'HỎNG'}  ${finding.sentence}`);
    if (finding.well) continue;
    troubles += 1;
    console.log(`      ${finding.help}`);
  }
  console.log(troubles === 0 ? '\nNơi cài đặt này lành.' : `\nCó ${troubles} chỗ cần xử lý.`);
  return troubles === 0 ? 0 : 1;
}
