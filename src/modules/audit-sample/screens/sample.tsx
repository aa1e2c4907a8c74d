import { Form, redirect } from 'react-router';
import { dateWords, monthWords, numberWords } from '../../../platform/clock/words.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SegmentedLinks } from '../../../ui/filter-bar.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { drawMonths } from '../draw-months.server.ts';
import { outcomeWords } from '../labels.ts';
import { readSample, type SampleView } from '../read-sample.server.ts';
import '../parts/call.css';
import type { Route } from './+types/sample';

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const params = new URL(request.url).searchParams;
  return { sample: await readSample(ctx, params), justAnswered: params.get('vua') === 'ghi' };
});

export const action = withCtx(async (ctx) => {
  await drawMonths(ctx);
  throw redirect('/kiem-tra-mau', 303);
});

export default function Sample({ loaderData: { sample, justAnswered } }: Route.ComponentProps) {
  if (!sample)
    return (
      <>
        <PageHead question="Mẫu kiểm tra nói gì?" />
        <EmptyState>Chưa có kế hoạch nào được phát hành.</EmptyState>
      </>
    );
  return (
    <>
      <PageHead question="Mẫu kiểm tra nói gì?" answer={sample.share} />
      {justAnswered && (
        <Note tone="done">
          <span role="status">Đã ghi kết quả cuộc gọi.</span>
        </Note>
      )}
      {sample.open.length > 0 && (
        <Note title={`Chưa bốc mẫu ${sample.open.map(monthWords).join(', ')}`}>
          <p>
            Mẫu tự bốc hằng đêm. Hạt giống đã cố định từ trước, nên bốc lúc nào, ai bốc cũng ra cùng một mẫu.
          </p>
          <Form method="post" className="lt-sample-draw">
            <SubmitButton look="secondary" size="small">
              Bốc mẫu {sample.open.length} tháng ngay bây giờ
            </SubmitButton>
          </Form>
        </Note>
      )}
      {sample.shown ? (
        <Calls sample={sample} shown={sample.shown} />
      ) : (
        <EmptyState hint="Mẫu của một tháng bốc được từ ngày đầu tháng sau: khoảng 3 % minh chứng nhận trong tháng.">
          Chưa có mẫu nào.
        </EmptyState>
      )}
    </>
  );
}

function Calls({ sample, shown }: { sample: SampleView; shown: NonNullable<SampleView['shown']> }) {
  const left = shown.size - shown.confirmed - shown.notConfirmed - shown.unreachable;
  return (
    <>
      <SegmentedLinks
        label="Tháng"
        items={sample.draws.map((draw) => ({
          href: `/kiem-tra-mau?ke-hoach=${sample.plan.id}&thang=${draw.month}`,
          label: `Tháng ${Number(draw.month.slice(5))}/${draw.month.slice(0, 4)}`,
          current: draw.id === shown.id,
        }))}
      />
      <p className="lt-sample-about">
        Tháng này có {numberWords(shown.listSize)} minh chứng được nhận và đang được tính; mẫu gồm{' '}
        <b>{numberWords(shown.size)}</b>, còn <b>{numberWords(left)}</b> cuộc gọi.{' '}
        <UiLink href={`/cach-tinh/${sample.plan.id}/mau/${shown.month}`}>Trang công khai của mẫu này</UiLink>
      </p>
      {shown.size > 0 && <CallTable sample={sample} />}
    </>
  );
}

function CallTable({ sample }: { sample: SampleView }) {
  const columns = [
    { head: 'Minh chứng' },
    { head: 'Đơn vị', width: '240px' },
    { head: 'Ngày', width: '110px' },
    { head: 'Kết quả', width: '220px' },
  ];
  return (
    <DataTable caption="Minh chứng trong mẫu, theo thứ tự bốc" columns={columns}>
      {sample.calls.map((call) => (
        <tr key={call.place}>
          <Cell main>
            <UiLink href={`/kiem-tra-mau/${call.drawId}/${call.place}`}>
              {call.place}. {call.title}
            </UiLink>
          </Cell>
          <Cell label="Đơn vị">{call.unitName}</Cell>
          <Cell label="Ngày">{dateWords(call.happenedOn)}</Cell>
          <Cell label="Kết quả">
            {call.outcome ? outcomeWords[call.outcome] : <b>Chưa gọi</b>}
            {call.isWithdrawn && <span className="lt-muted"> · đơn vị đã gỡ sau khi bốc</span>}
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
