import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { listUnits } from '../../units/index.server.ts';
import { listFacts, listLastDecided } from '../decisions/fact-store.server.ts';
import { factsOfKind } from '../facts.ts';
import { getPlan } from '../find-plan.server.ts';
import { getPlanSource } from '../plan-store.server.ts';
import { seesUnreleased } from '../policy.ts';
import type { Section } from '../reader/types.ts';
import { isOpenDecision, unitUnknownCode } from './finding-choices.ts';
import { isClearAndOpen, reviewProgress, whyNotReleasable } from './review-rules.ts';
import { factsOfTab, reviewTabs, tabOf } from './review-tabs.ts';

function headLinesOf(sections: readonly Section[]): number[] {
  return sections.flatMap((section) => [section.clause.fromLine, ...headLinesOf(section.children)]);
}

/** Everything the review page shows; the facts of one tab only. @throws app.not-found */
export async function loadReview(ctx: Ctx, planId: string, query: URLSearchParams) {
  const plan = await getPlan(ctx.db, planId, ctx.actor);
  const [facts, source] = await Promise.all([listFacts(ctx.db, planId), getPlanSource(ctx.db, planId)]);
  const mayDecide = plan.status === 'in_review' && seesUnreleased(ctx.actor);
  const tab = tabOf(query.get('tab'));
  const shown = plan.status === 'released' ? facts.filter((fact) => fact.status !== 'dropped') : facts;
  const tabFacts = factsOfTab(shown, tab);
  const findings = mayDecide ? factsOfKind(facts, 'finding') : [];
  const named = query.get('du-kien');
  const asked = facts.find((fact) => fact.id === named);
  const active = asked ?? (mayDecide ? tabFacts.find((fact) => fact.status === 'unconfirmed') : undefined);
  const last = mayDecide ? await listLastDecided(ctx.db, planId, ctx.actor!.userId) : [];
  const needsUnits = findings.some((fact) => isOpenDecision(fact) && fact.value.code === unitUnknownCode);
  return {
    plan,
    fileName: source.reading.source.file,
    lines: source.sourceText.split('\n'),
    headLines: headLinesOf(source.reading.sections),
    tab: tab.key,
    tabs: reviewTabs.map((one) => {
      const inTab = factsOfTab(shown, one);
      const open = inTab.filter((fact) => fact.status === 'unconfirmed').length;
      return { key: one.key, label: one.label, count: inTab.length, open };
    }),
    facts: tabFacts,
    findings,
    activeId: active?.id ?? null,
    hot: active ? { from: active.fromLine, to: active.toLine } : null,
    isEditing: mayDecide && query.get('sua') === '1',
    showsSource: query.get('xem') === 'van-ban',
    mayDecide,
    progress: reviewProgress(facts),
    clear: mayDecide ? facts.filter(isClearAndOpen).length : 0,
    lastDecision: last.length > 0 ? { facts: last.length, first: last[0]! } : null,
    whyNot: whyNotReleasable(facts),
    units: needsUnits
      ? (
          await listUnits(ctx.db, {
            scope: { kind: 'all' },
            on: localDate(ctx.clock.now()),
            kinds: ['department', 'department_office', 'district_office'],
          })
        ).map(({ id, name }) => ({ id, name }))
      : [],
  };
}
