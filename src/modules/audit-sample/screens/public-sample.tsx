import { instantWords, numberWords } from '../../../platform/clock/words.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { DefinitionList, DefinitionRow } from '../../../ui/definition-list.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { PublicSheet } from '../../../ui/public-sheet.tsx';
import { readPublicSample } from '../read-public-sample.server.ts';
import type { Route } from './+types/public-sample';

export const loader = withCtx((ctx, { params }: Route.LoaderArgs) =>
  readPublicSample(ctx, params.planId, params.month),
);

export default function PublicSample({ loaderData: sample }: Route.ComponentProps) {
  const { plan, draw, anchor } = sample;
  const list = `/cach-tinh/${plan.id}/mau/${draw.month}/danh-sach.txt`;
  const month = `tháng ${Number(draw.month.slice(5))}/${draw.month.slice(0, 4)}`;
  return (
    <PublicSheet isSample={plan.isSample}>
      <PageHead
        question={`Mẫu kiểm tra ${month} được bốc thế nào?`}
        answer={sample.share}
        back={{ href: `/cach-tinh?ke-hoach=${plan.id}`, label: 'Cách tính các con số' }}
      />
      <Panel title="Danh sách và hạt giống">
        <DefinitionList>
          <DefinitionRow term="Danh sách">
            {numberWords(draw.listSize)} minh chứng nhận trong {month} và được tính lúc bốc (
            <a href={list} download>
              tải danh sách mã
            </a>
            ; chỉ có mã, không có tên)
          </DefinitionRow>
          <DefinitionRow term="SHA-256 của danh sách">
            <code>{draw.listSha256}</code>
          </DefinitionRow>
          <DefinitionRow term="Cỡ mẫu">{numberWords(draw.size)} (3 %, làm tròn lên)</DefinitionRow>
          <DefinitionRow term="Hạt giống">
            <code>{draw.seed}</code>
          </DefinitionRow>
          <DefinitionRow term="Bốc lúc">{instantWords(draw.drawnAt)}</DefinitionRow>
          <DefinitionRow term="Mốc công bố trước">
            <code>{anchor.anchor}</code> ({instantWords(anchor.publishedAt)})
          </DefinitionRow>
        </DefinitionList>
      </Panel>
      <Panel title="Vì sao không ai chọn được mẫu">
        <p>
          Hạt giống của mọi tháng là một chuỗi: băm SHA-256 hạt giống tháng này {sample.linkNo} lần thì ra mốc
          đã công bố từ trước, nên không ai đổi được hạt giống sau khi biết danh sách. Mỗi mã được xếp theo
          SHA-256 của “hạt giống:mã”; những mã đầu tiên là mẫu. Danh sách xếp thế nào cũng ra cùng một mẫu.
        </p>
        <p>Ai cũng bốc lại được bằng lệnh này, trong thư mục có tệp danh-sach.txt:</p>
        <pre className="lt-code">{sample.recipe}</pre>
      </Panel>
      <Panel title={`Mẫu: ${numberWords(draw.size)} mã theo thứ tự bốc`}>
        <ol className="lt-code">
          {sample.drawnIds.map((id) => (
            <li key={id}>{id}</li>
          ))}
        </ol>
      </Panel>
    </PublicSheet>
  );
}
