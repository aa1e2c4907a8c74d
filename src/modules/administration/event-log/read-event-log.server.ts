import { instantWords } from '../../../platform/clock/words.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { eventLabel } from '../labels.ts';
import { type EventLogAddress, eventLogHref } from './event-log-address.ts';
import { type EventRow, findLastProof, listEvents } from './event-log-store.server.ts';
import { eventDetail, subjectHref } from './event-words.ts';

const perPage = 50;

export interface EventLine {
  id: number;
  when: string;
  what: string;
  detail: string | null;
  href: string | null;
  who: string | null;
  unit: { id: string; name: string } | null;
}

export interface ProofView {
  when: string;
  who: string | null;
  events: number;
  head: string;
  broken: { no: number; reason: string } | null;
}

export interface EventLogView {
  lines: EventLine[];
  newerHref: string | null;
  olderHref: string | null;
  proof: ProofView | null;
}

export async function readEventLog(db: Db, address: EventLogAddress): Promise<EventLogView> {
  const { before, after } = address;
  const filter = {
    unit: address.unit || undefined,
    person: address.person || undefined,
    name: address.name || undefined,
    day: address.day || undefined,
  };
  // Going up and going down at once makes no sense; down wins.
  const position = before !== null ? { before } : after !== null ? { after } : {};
  const { rows, more } = await listEvents(db, filter, position, perPage);
  const up = 'after' in position;
  const [first, last] = [rows[0], rows.at(-1)];
  const hasNewer = up ? more : before !== null;
  const hasOlder = up || more;
  return {
    lines: rows.map(lineOf),
    newerHref: hasNewer && first ? eventLogHref(address, { after: first.id }) : null,
    olderHref: hasOlder && last ? eventLogHref(address, { before: last.id }) : null,
    proof: await readProof(db),
  };
}

function lineOf(row: EventRow): EventLine {
  return {
    id: row.id,
    when: instantWords(row.at),
    what: eventLabel(row.name),
    detail: eventDetail(row.name, row.payload),
    href: subjectHref(row.subjectType, row.subjectId, row.payload),
    who: row.person,
    unit: row.unitId && row.unit ? { id: row.unitId, name: row.unit } : null,
  };
}

async function readProof(db: Db): Promise<ProofView | null> {
  const proof = await findLastProof(db);
  return proof && { ...proof.payload, when: instantWords(proof.recordedAt), who: proof.person };
}
