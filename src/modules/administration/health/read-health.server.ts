import { statfs } from 'node:fs/promises';
import { isSettable } from '../../../platform/clock/settable-clock.server.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { readPasskeyRule } from '../../accounts/index.server.ts';
import { countOutbox } from '../outbox/read-outbox.server.ts';
import { type HealthLine, healthLines } from './health-lines.ts';
import { readDatabaseFacts, readJobFacts, readRecountFacts, readSealFacts } from './health-store.server.ts';

export async function readHealth(ctx: Ctx): Promise<HealthLine[]> {
  const { db, config, samples } = ctx;
  return healthLines({
    database: await readDatabaseFacts(db),
    jobs: await readJobFacts(db),
    recount: await readRecountFacts(db),
    seal: await readSealFacts(db),
    disk: await readDisk(config.dataDir),
    mail: { viaServer: config.smtpUrl !== undefined, inOutbox: await countOutbox(config) },
    passkeys: await readPasskeyRule(ctx),
    sampleYear: samples ? (await samples.year()).status : 'none',
    // Only a house of samples stands on a day of its own.
    isSampleHouse: isSettable(ctx.clock),
  });
}

async function readDisk(dataDir: string): Promise<{ free: number; size: number } | null> {
  try {
    const { bavail, blocks, bsize } = await statfs(dataDir);
    return { free: bavail * bsize, size: blocks * bsize };
  } catch {
    return null;
  }
}
