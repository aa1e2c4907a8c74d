import { serveLive } from '../serve-live.server.ts';
import { runHouse } from './start.server.ts';

/** Like `start`, with the screens from their sources. Server code is read at start: stop and start again after changing it. */
export function run(): Promise<undefined> {
  return runHouse(serveLive);
}
