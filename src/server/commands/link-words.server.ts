import { type IssuedLink, linkPath } from '../../modules/accounts/index.server.ts';
import { instantWords } from '../../platform/clock/words.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { readHouseAddress } from '../house-address.server.ts';

/** The link as it is printed; where the house is not running, from the address it last had. */
export async function linkWords({ config }: Ctx, { code, until }: IssuedLink): Promise<string> {
  const address =
    config.baseUrl ??
    ((await readHouseAddress(config.dataDir)) || `http://${config.host}:${config.port ?? 3000}`);
  return `Đường dẫn dùng một lần, chỉ hiện lần này, đến ${instantWords(until)}:
  ${address}${linkPath}/${code}`;
}
