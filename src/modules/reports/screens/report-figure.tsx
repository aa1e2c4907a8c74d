import { numberWords } from '../../../platform/clock/words.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { PageHead } from '../../../ui/page-head.tsx';
import { EvidenceList } from '../parts/evidence-list.tsx';
import { readFigureEvidence, readOwnReport } from '../unit-report/report-pages.server.ts';
import type { Route } from './+types/report-figure';

export const loader = withCtx(async (ctx, { params }: Route.LoaderArgs) => {
  const page = await readOwnReport(ctx, params.id);
  return { id: page.report.id, found: await readFigureEvidence(ctx, page, params.key) };
});

export default function ReportFigurePage({ loaderData: { id, found } }: Route.ComponentProps) {
  return (
    <div className="lt-middle">
      <PageHead
        question={`${found.label}. Có gì phía sau?`}
        answer={
          <>
            <b>
              {numberWords(found.items)} {found.noun}
            </b>{' '}
            được tính. Thiếu thì đăng bài, ghi hoạt động hoặc gửi đường dẫn đã đăng; số liệu báo cáo tự cập
            nhật.
          </>
        }
        back={{ href: `/bao-cao/${id}`, label: 'Các mục báo cáo' }}
      />
      <EvidenceList evidence={found.evidence} />
    </div>
  );
}
