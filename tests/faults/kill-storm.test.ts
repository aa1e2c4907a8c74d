import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { verifyAuditChain } from '../../src/platform/audit/audit-chain.server.ts';
import { startEmbeddedPostgres } from '../../src/platform/db/embedded-postgres.server.ts';
import { openDatabase } from '../../src/platform/db/open-database.server.ts';
import { spawnHouse } from '../../src/server/bench/spawn-house.server.ts';
import { createClient } from '../../src/server/simulate/http-client.server.ts';

const kills = 20;
const writers = 20;

interface Ledger {
  /** Answered with a receipt: must be there exactly once, whatever happens. */
  acknowledged: Set<string>;
  /** Sent, answer never seen: sent again under the same id until it is answered. */
  unanswered: Map<string, { school: string; body: Record<string, unknown> }>;
}

function newActivity(): Record<string, unknown> {
  return {
    id: randomUUID(),
    kind: 'assembly',
    title: 'Sinh hoạt khi mất điện',
    happenedOn: '2023-04-03',
    headcount: 30,
  };
}

/** One writing client: sends until the server is gone. */
async function writeUntilGone(
  client: ReturnType<typeof createClient>,
  school: string,
  ledger: Ledger,
): Promise<void> {
  for (;;) {
    const again = [...ledger.unanswered.values()].find((one) => one.school === school);
    const body = again?.body ?? newActivity();
    const id = String(body.id);
    ledger.unanswered.set(id, { school, body });
    const answer = await client.as(school, 'POST', '/activities', body).catch(() => null);
    if (!answer) return;
    expect(answer.status).toBe(200);
    ledger.acknowledged.add(id);
    ledger.unanswered.delete(id);
  }
}

test(`${kills} lần kill -9 khi ${writers} máy đang ghi: không mất, không trùng minh chứng đã báo nhận`, {
  timeout: 600_000,
}, async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'lantoa-kill-'));
  const ledger: Ledger = { acknowledged: new Set(), unanswered: new Map() };
  try {
    for (let round = 0; round < kills; round++) {
      const house = await spawnHouse(dataDir);
      const password = (await readFile(join(dataDir, 'tai-khoan-mau.txt'), 'utf8')).trim();
      const client = createClient(house.baseUrl, password);
      const schools = Array.from(
        { length: writers },
        (_, index) => `thcs-${String(index + 1).padStart(3, '0')}.mau`,
      );
      // Signing in is not what is tested here; all are in before the storm.
      await Promise.all(schools.map((school) => client.as(school, 'GET', '/activities')));
      const writing = schools.map((school) => writeUntilGone(client, school, ledger));
      await new Promise((wait) => setTimeout(wait, 50 + Math.random() * 700));
      await house.kill();
      await Promise.all(writing);
      client.close();
    }
    expect(ledger.acknowledged.size).toBeGreaterThan(kills * writers);

    const server = await startEmbeddedPostgres({
      dataDir,
      log: { info: () => undefined, warn: () => undefined },
    });
    const database = openDatabase(server.url);
    const stored = await database.db.selectFrom('activities').select('id').execute();
    const storedIds = new Set(stored.map((row) => row.id));
    expect([...ledger.acknowledged].filter((id) => !storedIds.has(id))).toEqual([]);
    const unknown = [...storedIds].filter((id) => !ledger.acknowledged.has(id) && !ledger.unanswered.has(id));
    expect(unknown).toEqual([]);
    const { rows: wrong } = await sql`
      select a.id from activities a left join evidence e on e.source_id = a.id and e.source_type = 'activity'
      group by a.id having count(e.id) <> 1`.execute(database.db);
    expect(wrong).toEqual([]);
    const { rows: drift } = await sql`
      select o.id from obligations o left join credits c on c.obligation_id = o.id
      group by o.id having o.done <> count(c.evidence_id)`.execute(database.db);
    expect(drift).toEqual([]);
    expect((await verifyAuditChain(database.db)).broken).toBeNull();
    await database.close();
    await server.stop();
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});
