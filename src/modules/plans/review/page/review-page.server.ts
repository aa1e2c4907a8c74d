import { localDate } from '../../../../platform/clock/clock.ts';
import type { Ctx } from '../../../../platform/context.server.ts';
import { listUnits } from '../../../units/index.server.ts';
import { listFacts } from '../../decisions/fact-store.server.ts';
import { findFirstUndone, findLastStanding, listFirstChanges } from '../../decisions/journal-store.server.ts';
import { type FactView, factsOfKind } from '../../facts.ts';
import { getPlan } from '../../find-plan.server.ts';
import { getUnread } from '../../plan-store.server.ts';
import { seesUnreleased } from '../../policy.ts';
import { type Doing, loadDoing } from '../actions/review-doing.server.ts';
import { byUrgency, isClearAndOpen, reviewProgress, whyNotReleasable } from '../actions/review-rules.ts';
import { isOpenDecision, unitUnknownCode } from '../findings/finding-choices.ts';
import { journalWords } from '../words/journal-words.ts';
import { factCards } from './fact-cards.ts';
import { openPassages, shareOf } from './passages.ts';
import { linesIn, type ReviewOrder } from './review-address.ts';
import { factsOfTab, type ReviewTab, reviewTabs, tabOf } from './review-tabs.ts';

const cardsPerPage = 30;

/** Everything the review page shows; the facts of one page of one tab. @throws app.not-found */
export async function loadReview(ctx: Ctx, planId: string, query: URLSearchParams) {
  const plan = await getPlan(ctx.db, planId, ctx.actor);
  const mayDecide = plan.status === 'in_review' && seesUnreleased(ctx.actor);
  const [facts, { text, unread, coverage, source }] = await Promise.all([
    listFacts(ctx.db, planId),
    getUnread(ctx.db, planId),
  ]);
  const lines = text.split('\n');
  const tab = tabOf(query.get('tab'));
  const order: ReviewOrder = query.get('sap') === 'can-xem' ? 'can-xem' : 'van-ban';
  const seen = plan.status === 'released' ? facts.filter((fact) => fact.status !== 'dropped') : facts;
  const inTab = order === 'can-xem' ? byUrgency(factsOfTab(seen, tab)) : factsOfTab(seen, tab);
  const { shown, page, pages } = pageOf(inTab, query);
  const asked = facts.find((fact) => fact.id === query.get('du-kien'));
  const active = asked ?? (mayDecide ? shown.find((fact) => fact.status === 'unconfirmed') : undefined);
  const findings = mayDecide ? factsOfKind(facts, 'finding').filter((fact) => fact.status !== 'dropped') : [];
  const passages = openPassages(unread, facts, lines);
  const selection = linesIn(query.get('dong'));
  const doing: Doing | null = mayDecide
    ? await loadDoing(ctx, { planId, year: plan.year, query, active, tab, lines })
    : null;
  return {
    plan,
    tab: tab.key,
    adds: tab.adds,
    order,
    page,
    pages,
    counts: {
      from: (page - 1) * cardsPerPage + 1,
      to: (page - 1) * cardsPerPage + shown.length,
      of: inTab.length,
    },
    tabs: tabsOf(seen),
    cards: factCards({ inTab, shown, all: facts, lines, unsureWords: source?.scan?.unsureWords ?? [] }),
    findings,
    activeId: active?.id ?? null,
    hot: active ? { from: active.fromLine, to: active.toLine } : null,
    selection: selection && selection.to <= lines.length ? selection : null,
    doing,
    passages,
    unreadShare: shareOf(passages, lines, coverage),
    /** Readings of older houses do not say what they left unread. */
    tellsUnread: coverage !== null && unread.length > 0,
    marks: factsOfKind(facts, 'no_fact').map(({ id, version, fromLine, toLine }) => ({
      id,
      version,
      from: fromLine,
      to: toLine,
    })),
    showsSource: query.get('xem') === 'van-ban',
    mayDecide,
    /** Prepares plans: may lay this one beside others and begin next year's. */
    mayPrepare: seesUnreleased(ctx.actor),
    progress: reviewProgress(facts),
    clear: mayDecide ? facts.filter(isClearAndOpen).length : 0,
    steps: mayDecide ? await loadSteps(ctx, planId) : { last: null, canRedo: false },
    kept: Number(query.get('giu')) || 0,
    whyNot: whyNotReleasable(facts),
    units: await unitsToChoose(ctx, findings),
  };
}

export type Review = Awaited<ReturnType<typeof loadReview>>;

/** The page that holds the named fact, else the one that is asked for. */
function pageOf(inTab: readonly FactView[], query: URLSearchParams) {
  const pages = Math.max(1, Math.ceil(inTab.length / cardsPerPage));
  const at = inTab.findIndex((fact) => fact.id === query.get('du-kien'));
  const asked = at >= 0 ? Math.floor(at / cardsPerPage) + 1 : Number(query.get('trang') ?? 1);
  const page = Math.min(pages, Math.max(1, Number.isInteger(asked) ? asked : 1));
  return { shown: inTab.slice((page - 1) * cardsPerPage, page * cardsPerPage), page, pages };
}

function tabsOf(facts: readonly FactView[]) {
  return reviewTabs.flatMap((tab: ReviewTab) => {
    const inTab = factsOfTab(facts, tab);
    if (tab.onlyWhenPresent && inTab.length === 0) return [];
    const open = inTab.filter((fact) => fact.status === 'unconfirmed').length;
    return [{ key: tab.key, label: tab.label, count: inTab.length, open }];
  });
}

/** The last step of this person, and whether one that was taken back can be made again. */
async function loadSteps(ctx: Ctx, planId: string) {
  const { userId } = ctx.actor!;
  const last = await findLastStanding(ctx.db, planId, userId);
  const undone = await findFirstUndone(ctx.db, planId, userId, last?.no ?? 0);
  const changes = await listFirstChanges(ctx.db, last ? [last.no] : []);
  return { last: last ? journalWords(last, changes.get(last.no)) : null, canRedo: undone !== null };
}

async function unitsToChoose(
  ctx: Ctx,
  findings: readonly FactView[],
): Promise<{ id: string; name: string }[]> {
  const asks = factsOfKind(findings, 'finding').some(
    (fact) => isOpenDecision(fact) && fact.value.code === unitUnknownCode,
  );
  if (!asks) return [];
  const units = await listUnits(ctx.db, {
    scope: { kind: 'all' },
    on: localDate(ctx.clock.now()),
    kinds: ['department', 'department_office', 'district_office'],
  });
  return units.map(({ id, name }) => ({ id, name }));
}
