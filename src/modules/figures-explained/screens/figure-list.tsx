import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { PublicSheet } from '../../../ui/public-sheet.tsx';
import { DrawLinks } from '../parts/draw-links.tsx';
import { readFigureList } from '../read-explained.server.ts';
import { asOfWords } from '../rule-words.ts';
import type { Route } from './+types/figure-list';

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => ({
  list: await readFigureList(ctx, new URL(request.url).searchParams),
}));

export default function FigureList({ loaderData: { list } }: Route.ComponentProps) {
  if (!list)
    return (
      <PublicSheet>
        <PageHead question="Các con số được tính thế nào?" />
        <EmptyState>Chưa có kế hoạch nào được phát hành.</EmptyState>
      </PublicSheet>
    );
  return (
    <PublicSheet isSample={list.plan.isSample}>
      <PageHead
        question="Các con số được tính thế nào?"
        answer={`${list.plan.title}; toàn ngành, ${asOfWords(list.asOf)}.`}
      />
      <DataTable
        caption="Các con số của kế hoạch"
        columns={[
          { head: 'Con số' },
          { head: 'Kết quả', width: '210px' },
          { head: 'Gọi kiểm tra xác nhận', width: '240px' },
        ]}
      >
        {list.figures.map((figure) => (
          <tr key={figure.key}>
            <Cell main>
              <a href={`/cach-tinh/${list.plan.id}/${figure.key}`}>{figure.title}</a>
            </Cell>
            <Cell label="Kết quả">{figure.share}</Cell>
            <Cell label="Gọi kiểm tra xác nhận">{figure.confirmed ?? 'Không bốc: xem từng báo cáo'}</Cell>
          </tr>
        ))}
      </DataTable>
      <Panel title="Gọi kiểm tra ngẫu nhiên">
        <p>
          Mỗi tháng khoảng 3 % minh chứng được bốc ngẫu nhiên; cơ quan điều phối gọi hỏi đúng đơn vị, đúng
          thời gian, có thật hay không. {list.share}
        </p>
        <DrawLinks planId={list.plan.id} draws={list.draws} />
      </Panel>
    </PublicSheet>
  );
}
