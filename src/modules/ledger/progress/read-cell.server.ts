import { mayDo } from '../../../platform/auth/policy.ts';
import { daysBetween, type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import type { MeasuredOriginality } from '../../originality/index.ts';
import type { MeasureView } from '../../plans/index.server.ts';
import { type ProofLine, rungTrail, whyThisNumber } from '../credits/cell-proof.ts';
import { type EvidenceView, listCreditedEvidence } from '../credits/credited-store.server.ts';
import { listMeasured } from '../credits/measured-store.server.ts';
import { listRungMoves } from '../credits/rung-move-store.server.ts';
import type { RungMove } from '../credits/rung-moves.ts';
import { listDispensations } from '../dispensations/dispensation-store.server.ts';
import { periodWords, workWords } from '../home/owed-words.ts';
import type { ObligationRow } from '../obligations/obligation-store.server.ts';
import { ledgerPolicy } from '../policy.ts';
import type { ObligationState } from '../rules.ts';
import { cellHistory, cellSentence, type HistoryLine } from './cell-history.ts';
import { countElsewhere, findClauseText, listStateTurns, listWithdrawnItems } from './cell-store.server.ts';
import { decisionLines } from './dispensed-history.ts';
import { type ShownStatus, shownStatus } from './shown-status.ts';

export interface EvidenceCardView {
  id: string;
  isPost: boolean;
  title: string;
  happenedOn: LocalDate;
  receivedAt: Date;
  /** Days after the due day; 0 when in time. */
  lateDays: number;
  rung: number;
  /** How it came to its rung. */
  trail: ProofLine[];
  originality: string | null;
  measured: MeasuredOriginality | null;
  href: string | null;
}

export interface CellView {
  id: string;
  title: string;
  status: ShownStatus;
  count: number;
  sentence: string;
  evidence: EvidenceCardView[];
  withdrawn: { id: string; title: string; happenedOn: LocalDate; reason: string; isReturned: boolean }[];
  /** "Vì sao ô này là 2?" */
  why: { question: string; answer: string };
  clause: { text: string; where: string; href: string };
  history: HistoryLine[];
  state: ObligationState;
  mayExempt: boolean;
  /** Where units are excused together, or this one already is; null for who may not. */
  dispensation: { href: string; words: string } | null;
}

/** Everything the detail of one cell shows. */
export async function readCell(
  ctx: Ctx,
  cell: ObligationRow,
  measure: MeasureView,
  unitName: string,
): Promise<CellView> {
  const today = localDate(ctx.clock.now());
  const scope = ctx.actor!.scope;
  const [evidence, withdrawn, turns, text, elsewhere, decided] = await Promise.all([
    listCreditedEvidence(ctx.db, { planId: cell.planId, scope, obligationId: cell.id }),
    listWithdrawnItems(ctx.db, cell.id),
    listStateTurns(ctx.db, cell.id),
    findClauseText(ctx.db, cell.planId, measure),
    countElsewhere(ctx.db, cell.id),
    listDispensations(ctx.db, { planId: cell.planId, unitIds: [cell.unitId] }),
  ]);
  const ids = [...evidence, ...withdrawn].map((item) => item.id);
  const [moves, measured] = await Promise.all([listRungMoves(ctx.db, ids), listMeasured(ctx.db, ids)]);
  const returned = withdrawn.filter((item) => item.isReturned).length;
  const rest = { withdrawn: withdrawn.length - returned, returned, elsewhere };
  const counted = { ...cell, counts: measure.counts };
  const period = measure.period === 'plan' ? '' : `, ${periodWords(measure.period, cell.periodStart)}`;
  return {
    id: cell.id,
    title: `${unitName}${period}`,
    ...shownStatus(cell, today, cell.postponedUntil),
    sentence: cellSentence(counted, evidence, today),
    why: {
      question: `Vì sao ô này là\u00a0${cell.done}?`,
      answer: whyThisNumber(cell, workWords(measure.counts).noun, rest),
    },
    evidence: evidence.map((item) => evidenceCard(item, cell.dueOn, moves, measured.get(item.id) ?? null)),
    withdrawn: withdrawn.map(({ id, title, happenedOn, reason, isReturned }) => ({
      id,
      title,
      happenedOn,
      reason,
      isReturned,
    })),
    clause: {
      text: text.length > 420 ? `${text.slice(0, 400).trimEnd()}…` : text,
      where: measure.taskNo === null ? 'Báo cáo' : `Phụ lục, nhiệm vụ\u00a0${measure.taskNo}`,
      href: `/ke-hoach/${cell.planId}#dong-${measure.fromLine}`,
    },
    history: cellHistory(
      counted,
      {
        items: evidence,
        withdrawn,
        turns,
        moves: movesOf(moves, [...evidence, ...withdrawn]),
        decisions: decisionLines({ ...cell, isWholeYear: measure.period === 'plan' }, decided),
      },
      today,
    ),
    state: cell.state,
    mayExempt:
      mayDo(ledgerPolicy['obligation.exempt'], ctx.actor) &&
      cell.done < cell.needed &&
      !(cell.dispensationId && cell.state === 'exempt'),
    dispensation: dispensationLink(ctx, cell),
  };
}

function dispensationLink(ctx: Ctx, cell: ObligationRow): CellView['dispensation'] {
  if (cell.dispensationId && mayDo(ledgerPolicy['dispensation.read'], ctx.actor))
    return { href: `/mien-hoan/${cell.dispensationId}`, words: 'Xem quyết định miễn, hoãn của ô này' };
  if (!mayDo(ledgerPolicy['dispensation.give'], ctx.actor)) return null;
  const about = `ke-hoach=${cell.planId}&don-vi-id=${cell.unitId}&chi-tieu=${cell.measureId}`;
  return { href: `/mien-hoan/moi?${about}`, words: 'Miễn, hoãn nhiều tháng hoặc nhiều đơn vị' };
}

function movesOf(moves: readonly RungMove[], items: readonly { id: string; title: string }[]) {
  const titles = new Map(items.map((item) => [item.id, item.title]));
  return moves.map((move) => ({ ...move, title: titles.get(move.evidenceId) ?? '' }));
}

function evidenceCard(
  item: EvidenceView,
  dueOn: LocalDate,
  moves: readonly RungMove[],
  measured: MeasuredOriginality | null,
): EvidenceCardView {
  const { id, title, happenedOn, receivedAt, rung, originality } = item;
  return {
    id,
    isPost: item.kind === 'article',
    title,
    happenedOn,
    receivedAt,
    lateDays: Math.max(0, daysBetween(dueOn, localDate(receivedAt))),
    rung,
    trail: rungTrail(
      item,
      moves.filter((move) => move.evidenceId === id),
    ),
    originality,
    measured,
    href: evidencePage(item),
  };
}

/** The evidence's own page: its public address, or where the workspace shows it. */
export function evidencePage(item: Pick<EvidenceView, 'sourceType' | 'sourceId' | 'url'>): string | null {
  if (item.sourceType === 'activity') return `/hoat-dong/${item.sourceId}`;
  if (item.url) return item.url;
  if (item.sourceType === 'article') return `/bai-dang/${item.sourceId}`;
  return item.sourceType === 'report' ? '/bao-cao' : null;
}
