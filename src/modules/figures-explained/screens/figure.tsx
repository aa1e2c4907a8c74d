import { numberWords } from '../../../platform/clock/words.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { DefinitionList, DefinitionRow } from '../../../ui/definition-list.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { PublicSheet } from '../../../ui/public-sheet.tsx';
import { RungMix } from '../../../ui/rung.tsx';
import { DrawLinks } from '../parts/draw-links.tsx';
import { readExplained } from '../read-explained.server.ts';
import { asOfWords } from '../rule-words.ts';
import type { Route } from './+types/figure';

export const loader = withCtx((ctx, { params }: Route.LoaderArgs) =>
  readExplained(ctx, params.planId, params.key),
);

export default function Figure({ loaderData: one }: Route.ComponentProps) {
  const { figure, plan } = one;
  return (
    <PublicSheet isSample={plan.isSample}>
      <PageHead
        question="Con số này được tính thế nào?"
        title={`Cách tính: ${figure.title}`}
        answer={
          <>
            <b>{figure.title}</b>: {figure.share}, {asOfWords(one.asOf)}.
            {one.confirmed && <> Gọi kiểm tra ngẫu nhiên: {one.confirmed}</>}
          </>
        }
        back={{ href: `/cach-tinh?ke-hoach=${plan.id}`, label: 'Cách tính các con số' }}
      />
      <Panel title="Định nghĩa">
        <DefinitionList>
          <DefinitionRow term="Kế hoạch yêu cầu">“{one.clause}”</DefinitionRow>
          <DefinitionRow term="Tên mẫu số">{one.denominator}</DefinitionRow>
          <DefinitionRow term="Ai phải làm">{one.owners}</DefinitionRow>
          {one.months && <DefinitionRow term="Các tháng tính">{one.months}</DefinitionRow>}
          <DefinitionRow term="Khi nào đạt">{one.rule}</DefinitionRow>
          <DefinitionRow term="Tỷ lệ">{one.shareRule}</DefinitionRow>
          <DefinitionRow term="Cái gì được tính">{one.counted}</DefinitionRow>
          <DefinitionRow term="Tính vào ngày nào">{one.day}</DefinitionRow>
        </DefinitionList>
      </Panel>
      <Panel title="Con số hôm nay">
        <DefinitionList>
          <DefinitionRow term="Phải làm">{numberWords(figure.owed)}</DefinitionRow>
          <DefinitionRow term="Đã đạt">
            {numberWords(figure.done)}
            {figure.late > 0 && `, trong đó ${numberWords(figure.late)} đạt trễ`}
          </DefinitionRow>
          <DefinitionRow term="Còn nợ">{numberWords(figure.missing)}</DefinitionRow>
          <DefinitionRow term="Được miễn">{numberWords(figure.exempt)}</DefinitionRow>
          <DefinitionRow term="Khai không phát sinh">{numberWords(figure.nothing)}</DefinitionRow>
          <DefinitionRow term="Minh chứng">{numberWords(figure.items)}</DefinitionRow>
          <DefinitionRow term="Mức tin cậy">
            {figure.rungs.length > 0 ? (
              <RungMix counts={Object.fromEntries(figure.rungs.map(({ rung, items }) => [rung, items]))} />
            ) : null}
          </DefinitionRow>
          {one.confirmed && (
            <DefinitionRow term="Gọi kiểm tra">
              {one.confirmed}
              <DrawLinks planId={plan.id} draws={one.draws} />
            </DefinitionRow>
          )}
        </DefinitionList>
      </Panel>
    </PublicSheet>
  );
}
