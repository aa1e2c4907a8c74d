import { mayDo } from '../../platform/auth/policy.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { NO_NAME, type Probe, probeAddress } from '../../platform/http/probe-address.server.ts';
import { findDraft, findDraftForUpdate, saveDraft } from './draft-store.server.ts';
import { nextYearChannelsChecked } from './events.ts';
import { type DraftContent, type DraftItem, itemsOfKind, type Reason } from './items.ts';
import { nextYearPolicy } from './policy.ts';

const AT_ONCE = 5;
/** A plan names a few dozen addresses; more than this is no plan. */
const MOST = 200;

/** Asks for the addresses of the draft to be tried; a job does it. */
export async function askToCheckChannels(ctx: Ctx, input: { planId: string }): Promise<void> {
  if (!mayDo(nextYearPolicy['next-year.prepare'], ctx.actor)) throw commonErrors.notFound();
  await withTransaction(ctx, async (tx) => {
    const draft = await findDraftForUpdate(tx.db, input.planId);
    if (!draft) throw commonErrors.notFound();
    const now = tx.clock.now();
    if (isChecking(draft.content, now)) return;
    const content = { ...draft.content, checkingSince: now.toISOString() };
    await saveDraft(tx.db, { id: draft.id, content, by: tx.actor?.userId ?? null, at: now });
    await tx.jobs.send(tx.db, 'next-year.check-channels', input);
  });
}

/** A check that has not come to an end in this time is given up: the button comes back. */
const LONGEST_CHECK_MS = 10 * 60_000;

export function isChecking({ checkingSince }: DraftContent, now: Date): boolean {
  return checkingSince !== null && now.getTime() - Date.parse(checkingSince) < LONGEST_CHECK_MS;
}

/** The job: tries each web address and writes what was found beside its channel. Run twice it finds the same. */
export async function checkChannels(
  ctx: Ctx,
  { planId }: { planId: string },
  probe: (url: string) => Promise<Probe> = probeAddress,
): Promise<void> {
  const draft = await findDraft(ctx.db, planId);
  if (!draft) return;
  const addresses = addressesOf(draft.content).slice(0, MOST);
  const found = new Map<string, Probe>();
  for (let start = 0; start < addresses.length; start += AT_ONCE)
    await Promise.all(
      addresses.slice(start, start + AT_ONCE).map(async (url) => found.set(url, await probe(url))),
    );
  await withTransaction(ctx, async (tx) => {
    const now = await findDraftForUpdate(tx.db, planId);
    if (!now) return;
    const at = tx.clock.now();
    const content = withProbes(now.content, believable(found), at.toISOString());
    await saveDraft(tx.db, { id: now.id, content, by: null, at });
    const dead = [...believable(found).values()].filter(({ state }) => state === 'dead').length;
    const subject = { type: 'plan', id: planId, unitId: null };
    await emit(tx, nextYearChannelsChecked, subject, { planId, dead });
  });
}

export function addressesOf(content: DraftContent): string[] {
  const urls = itemsOfKind(content.items, 'channel').flatMap(({ value }) =>
    value.kind === 'url' && value.value ? [value.value] : [],
  );
  return [...new Set(urls)];
}

function withProbes(content: DraftContent, found: ReadonlyMap<string, Probe>, at: string): DraftContent {
  const items = content.items.map((item): DraftItem => {
    const probe = item.kind === 'channel' ? found.get(item.value.value ?? '') : undefined;
    if (!probe) return item;
    const others = item.reasons.filter(({ code }) => code !== 'dead-channel' && code !== 'unsure-channel');
    return { ...item, reasons: [...others, ...reasonOf(probe)] };
  });
  const checked = Object.fromEntries([...found.keys()].map((url) => [url, at]));
  const checkedChannels = { ...content.checkedChannels, ...checked };
  return { ...content, items, checkedChannels, checkingSince: null };
}

/** When no name of the plan can be found at all, it is this house that has no way out. */
function believable(found: ReadonlyMap<string, Probe>): ReadonlyMap<string, Probe> {
  const probes = [...found.values()];
  if (probes.length < 2 || probes.some(({ why }) => why !== NO_NAME)) return found;
  const why = 'lúc thử, máy chủ Lan Tỏa không ra được mạng';
  return new Map([...found.keys()].map((url) => [url, { state: 'unsure', why }]));
}

function reasonOf({ state, why }: Probe): Reason[] {
  if (state === 'alive') return [];
  if (state === 'dead') return [{ code: 'dead-channel', words: `Kênh không dùng được nữa: ${why}.` }];
  return [{ code: 'unsure-channel', words: `Chưa chắc kênh còn dùng được: ${why}.` }];
}
