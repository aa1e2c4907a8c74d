import {
  type ActivityRecorded,
  activityPhotoRemoved,
  activityRecorded,
  activityWithdrawn,
} from '../modules/activities/events.ts';
import {
  articleCorrected,
  articlePublished,
  articlesMeasured,
  articleWithdrawn,
} from '../modules/articles/events.ts';
import { articleTags } from '../modules/articles/public-tags.ts';
import { publishAnchor } from '../modules/audit-sample/index.server.ts';
import { evidenceReturned } from '../modules/confirmation/events.ts';
import {
  acceptEvidence,
  correctEvidence,
  countEvidence,
  followAmendment,
  followSuccession,
  generateObligations,
  noteMeasured,
  unfollowAmendment,
  unfollowSuccession,
  withdrawEvidence,
} from '../modules/ledger/index.server.ts';
import { planAmended, planAmendmentUndone, planReleased } from '../modules/plans/events.ts';
import { noteAmendmentConsequences } from '../modules/plans/index.server.ts';
import {
  reportAccepted,
  reportConsolidated,
  reportReturned,
  reportSubmitted,
} from '../modules/reports/events.ts';
import { unitChangeInForce, unitChangeUndone, unitFounded } from '../modules/units/events.ts';
import { noteConsequences } from '../modules/units/index.server.ts';
import { localDate } from '../platform/clock/clock.ts';
import { ReactionList } from '../platform/events/reactions.server.ts';
import { everything } from '../platform/http/page-cache/kept-pages.ts';
import { sampleRemoved } from './sample/sample-removed.ts';

/**
 * When this happens, these follow. The one place that joins the slices: what brings evidence never knows the ledger,
 * and still is counted in the same transaction (rule P5).
 */
export function createReactions(): ReactionList {
  return new ReactionList()
    .on(planReleased, {
      inside: async (ctx, { planId }) => {
        await generateObligations(ctx, planId);
        await publishAnchor(ctx, planId);
      },
    })
    .on(planAmended, {
      inside: async (ctx, amendment) => {
        const consequences = await followAmendment(ctx, amendment);
        await noteAmendmentConsequences(ctx.db, amendment.amendmentId, consequences);
      },
    })
    .on(planAmendmentUndone, {
      inside: async (ctx, undone) => {
        await unfollowAmendment(ctx, undone);
      },
    })
    .on(unitChangeInForce, {
      inside: async (ctx, change) => {
        await noteConsequences(ctx.db, change.successionId, await followSuccession(ctx, change));
      },
      clears: () => [everything],
    })
    .on(unitChangeUndone, {
      inside: async (ctx, change) => {
        if (change.wasInForce) await unfollowSuccession(ctx, change);
      },
      clears: () => [everything],
    })
    .on(unitFounded, { clears: () => [everything] })
    .on(articlePublished, {
      inside: async (ctx, article) => {
        await countEvidence(ctx, {
          kind: 'article',
          sourceType: 'article',
          sourceId: article.articleId,
          unitId: article.unitId,
          title: article.title,
          url: article.url,
          happenedOn: article.happenedOn,
          publishedAt: new Date(article.publishedAt),
          receivedAt: new Date(article.receivedAt),
          rung: article.rung,
          originality: article.originality,
        });
      },
      clears: columnOf,
    })
    .on(articleWithdrawn, {
      inside: async (ctx, { articleId, unitId, reason }) => {
        await withdrawEvidence(ctx, { sourceType: 'article', sourceId: articleId, unitId }, reason);
      },
      clears: columnOf,
    })
    .on(articleCorrected, {
      inside: async (ctx, { articleId, title, correction }) => {
        await correctEvidence(ctx, { sourceType: 'article', sourceId: articleId }, { title, correction });
      },
      clears: columnOf,
    })
    .on(articlesMeasured, {
      inside: async (ctx, { results }) => {
        await noteMeasured(ctx.db, results);
      },
    })
    .on(evidenceReturned, { after: 'confirmation.tell-returned' })
    .on(activityRecorded, {
      inside: async (ctx, activity) => {
        await countEvidence(ctx, activityEvidence(activity));
      },
    })
    .on(activityPhotoRemoved, {
      // Counted anew, because its rung is lower now.
      inside: async (ctx, activity) => {
        const { activityId, unitId } = activity;
        await withdrawEvidence(ctx, { sourceType: 'activity', sourceId: activityId, unitId }, 'Đã xóa ảnh');
        await countEvidence(ctx, activityEvidence(activity));
      },
    })
    .on(activityWithdrawn, {
      inside: async (ctx, { activityId, unitId, reason }) => {
        await withdrawEvidence(ctx, { sourceType: 'activity', sourceId: activityId, unitId }, reason);
      },
    })
    .on(reportSubmitted, {
      inside: async (ctx, report) => {
        const submittedAt = new Date(report.submittedAt);
        await countEvidence(ctx, {
          kind: report.kind,
          sourceType: 'report',
          sourceId: report.reportId,
          unitId: report.unitId,
          title: report.title,
          url: `/bao-cao/bien-nhan/${report.receiptCode}`,
          happenedOn: report.countsOn,
          publishedAt: null,
          receivedAt: submittedAt,
          rung: 2,
          originality: null,
        });
      },
    })
    .on(reportReturned, {
      inside: async (ctx, { reportId, unitId, reason }) => {
        await withdrawEvidence(ctx, { sourceType: 'report', sourceId: reportId, unitId }, reason ?? '');
      },
      after: 'reports.tell-returned',
    })
    .on(reportAccepted, {
      inside: async (ctx, { reportId }) => {
        await acceptEvidence(ctx, { sourceType: 'report', sourceId: reportId });
      },
      after: 'reports.tell-accepted',
    })
    .on(reportConsolidated, {
      inside: async (ctx, report) => {
        if (!report.unitId) return;
        const frozenAt = new Date(report.frozenAt);
        await countEvidence(ctx, {
          kind: report.kind,
          sourceType: 'consolidated_report',
          sourceId: report.consolidatedId,
          unitId: report.unitId,
          title: report.title,
          url: `/bao-cao/tong-hop/${report.consolidatedId}`,
          happenedOn: localDate(frozenAt),
          publishedAt: null,
          receivedAt: frozenAt,
          rung: 2,
          originality: null,
        });
      },
    })
    .on(sampleRemoved, { clears: () => [everything] });
}

/** Public pages that show a unit's articles: its own, and those of the whole province. */
function columnOf({ unitId }: { unitId: string }): string[] {
  return articleTags(unitId);
}

function activityEvidence(activity: ActivityRecorded) {
  return {
    kind: `activity.${activity.kind}`,
    sourceType: 'activity',
    sourceId: activity.activityId,
    unitId: activity.unitId,
    title: activity.title,
    url: activity.url,
    happenedOn: activity.happenedOn,
    publishedAt: null,
    receivedAt: new Date(activity.receivedAt),
    rung: activity.rung,
    originality: null,
  };
}
