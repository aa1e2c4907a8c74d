import { numberWords } from '../../../platform/clock/words.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import { EvidenceList } from '../parts/evidence-list.tsx';
import { getSubmission, readFrozenEvidence } from '../unit-report/report-pages.server.ts';
import type { Route } from './+types/submission-figure';

export const loader = withCtx(async (ctx, { params }: Route.LoaderArgs) => {
  const submission = await getSubmission(ctx, params.code);
  const found = await readFrozenEvidence(ctx, submission, params.key);
  return { code: submission.receiptCode, unitName: submission.content.unit.name, found };
});

export default function SubmissionFigure({ loaderData: { code, unitName, found } }: Route.ComponentProps) {
  return (
    <div className="lt-middle">
      <PageHead
        question={`${found.label}. Có gì phía sau?`}
        answer={
          <>
            {unitName}, bản đã khóa {code}:{' '}
            <b>
              {numberWords(found.items)} {found.noun}
            </b>
            .
          </>
        }
        back={{ href: `/bao-cao/ban-gui/${code}`, label: `Báo cáo ${code}` }}
      />
      <EvidenceList evidence={found.evidence} gone={found.gone} />
    </div>
  );
}
