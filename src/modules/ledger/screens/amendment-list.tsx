import { IconPlus } from '@tabler/icons-react';
import { localDate } from '../../../platform/clock/clock.ts';
import { dateWords, monthYearWords } from '../../../platform/clock/words.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { readAmendments } from '../amendments/amendment-page.server.ts';
import type { Route } from './+types/amendment-list';
import '../parts/dispensations.css';

export const loader = withCtx((ctx, { params }: Route.LoaderArgs) => readAmendments(ctx, params.planId));

type Data = Route.ComponentProps['loaderData'];

export default function AmendmentList({ loaderData }: Route.ComponentProps) {
  const { plan, measures, amendments } = loaderData;
  const base = `/ke-hoach/${plan.id}/dieu-chinh`;
  return (
    <div className="lt-middle lt-stack-lg">
      <PageHead
        question="Kế hoạch đã đổi gì?"
        title={`Điều chỉnh: ${plan.title}`}
        answer={
          amendments.length === 0
            ? 'Chưa có điều chỉnh nào từ khi phát hành.'
            : `${amendments.filter((one) => !one.isUndone).length} điều chỉnh đang giữ.`
        }
        back={{ href: `/ke-hoach/${plan.id}`, label: 'Kế hoạch' }}
        actions={
          <>
            <ButtonLink href={`${base}/moi?viec=them`} look="primary" icon={IconPlus}>
              Thêm chỉ tiêu
            </ButtonLink>
            <ButtonLink href={`${base}/moi?viec=thang`}>Đổi tháng tính</ButtonLink>
          </>
        }
      />
      {amendments.length > 0 && <Amendments amendments={amendments} base={base} />}
      <DataTable
        caption="Chỉ tiêu của kế hoạch"
        showCaption
        columns={[{ head: 'Chỉ tiêu' }, { head: 'Ai làm', width: '34%' }, { head: 'Việc', width: '150px' }]}
      >
        {measures.map((one) => (
          <tr key={one.id} data-over={one.isEnded || undefined}>
            <Cell main>
              {one.taskNo === null ? one.what : `Nhiệm vụ ${one.taskNo}: ${one.what}`}
              {one.isEnded && <span className="lt-block lt-muted lt-sm">Đã kết thúc</span>}
            </Cell>
            <Cell label="Ai làm">{one.owners}</Cell>
            <Cell label="Việc">
              {!one.isEnded && (
                <>
                  <UiLink href={`${base}/moi?viec=sua&chi-tieu=${one.id}`} aria-label={`Sửa: ${one.what}`}>
                    Sửa
                  </UiLink>
                  {' · '}
                  <UiLink
                    href={`${base}/moi?viec=ket-thuc&chi-tieu=${one.id}`}
                    aria-label={`Kết thúc: ${one.what}`}
                  >
                    Kết thúc
                  </UiLink>
                </>
              )}
            </Cell>
          </tr>
        ))}
      </DataTable>
    </div>
  );
}

function Amendments({ amendments, base }: { amendments: Data['amendments']; base: string }) {
  return (
    <DataTable
      caption="Điều chỉnh đã ghi, mới nhất trước"
      columns={[
        { head: 'Điều chỉnh' },
        { head: 'Áp dụng từ', width: '120px' },
        { head: 'Căn cứ, lý do', width: '34%' },
      ]}
    >
      {amendments.map((one) => (
        <tr key={one.id} data-over={one.isUndone || undefined}>
          <Cell main>
            <UiLink href={`${base}/${one.id}`}>
              Lần {one.no}: {one.words.join('; ')}
            </UiLink>
          </Cell>
          <Cell label="Áp dụng từ">{one.isUndone ? 'Đã hoàn tác' : monthYearWords(one.fromMonth)}</Cell>
          <Cell label="Căn cứ, lý do">
            {[one.basis, one.reason].filter(Boolean).join('. ')}
            <span className="lt-block lt-muted lt-sm">
              {[one.madeByName, dateWords(localDate(new Date(one.madeAt)))].filter(Boolean).join(', ')}
            </span>
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
