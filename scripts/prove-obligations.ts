/**
 * Proves the laws of the owed-set on many made-up years, or that nobody's decision is lost when several decide at once.
 * node scripts/prove-obligations.ts histories --runs 100000 [--seed 1]
 * node scripts/prove-obligations.ts interleavings --runs 5000 [--seed 1]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HistoryMaker, whyWrong } from '../src/modules/ledger/owing/random-history.ts';
import { seededRandom } from '../src/modules/ledger/testing-year.ts';
import { fixedClock } from '../src/platform/clock/clock.ts';
import { readConfig } from '../src/platform/config/config.server.ts';
import { startThrowAwayPostgres } from '../src/platform/db/embedded-postgres.server.ts';
import { migrate } from '../src/platform/db/migrate.server.ts';
import { openDatabase } from '../src/platform/db/open-database.server.ts';
import { rememberingJobQueue } from '../src/platform/jobs/job-queue.server.ts';
import { openServices } from '../src/server/open-services.server.ts';
import { Interleaving } from '../tests/obligations/interleavings.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const seed = Number(values.seed);
const begun = performance.now();
const seconds = () => ((performance.now() - begun) / 1000).toFixed(1);

function proveHistories(runs: number): number {
  const maker = new HistoryMaker(seededRandom(seed));
  let cells = 0;
  for (let run = 0; run < runs; run++) {
    const history = maker.make();
    cells += history.cells.length;
    const wrong = whyWrong(history);
    if (wrong) {
      console.error(`history ${run} of seed ${seed}: ${wrong}`);
      return 1;
    }
  }
  console.log(`${runs} histories, ${cells} obligations, 0 wrong, ${seconds()} s`);
  return 0;
}

async function proveInterleavings(runs: number): Promise<number> {
  const server = await startThrowAwayPostgres();
  const database = openDatabase(server.url, { max: 6 });
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-prove-'));
  try {
    await migrate(database.db);
    const config = readConfig({ LANTOA_DATA: folder, LOG_LEVEL: 'silent' });
    const clock = fixedClock('2023-10-16T09:00:00+07:00');
    const services = await openServices(config, database, clock, rememberingJobQueue());
    const told = await new Interleaving({ ...services, actor: null, requestId: 'prove' }, seed).run(runs);
    for (const wrong of told.wrong) console.error(wrong);
    console.log(
      `${told.rounds} rounds, ${told.done} done, ${told.refused} refused, ${told.wrong.length} wrong, ${seconds()} s`,
    );
    return told.wrong.length === 0 ? 0 : 1;
  } finally {
    await database.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const isInterleavings = positionals[0] === 'interleavings';
const runs = Number(values.runs ?? (isInterleavings ? 5000 : 100_000));
process.exitCode = isInterleavings ? await proveInterleavings(runs) : proveHistories(runs);
