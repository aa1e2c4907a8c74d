import { IconDownload } from '@tabler/icons-react';
import { dateWords, numberWords } from '../../../platform/clock/words.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { DefinitionRow } from '../../../ui/definition-list.tsx';
import { Note } from '../../../ui/note.tsx';
import { Receipt } from '../../../ui/receipt.tsx';
import { confirmedShareWords } from '../../confirmed-share/index.ts';
import { findFrozen, findFrozenContent } from '../consolidated/consolidated-store.server.ts';
import { readConsolidated } from '../consolidated/read-consolidated.server.ts';
import { shareWords } from '../figures/figure-words.ts';
import { getReportPlan } from '../report-plan.server.ts';
import { idSchema } from '../schema.ts';
import { figureDrift } from '../unit-report/drift.ts';
import { hashWords, secondWords } from '../unit-report/receipt-words.ts';
import '../parts/reports.css';
import type { Route } from './+types/consolidated-frozen';

export const loader = withCtx(async (ctx, { params }: Route.LoaderArgs) => {
  const id = idSchema.safeParse(params.id);
  const frozen = id.success ? await findFrozen(ctx.db, id.data) : null;
  const content = id.success ? await findFrozenContent(ctx.db, id.data) : null;
  if (!frozen || !content) throw commonErrors.notFound();
  const { frozenAt, ...view } = frozen;
  const plan = await getReportPlan(ctx, frozen.planId);
  const { all } = await readConsolidated(ctx, plan, frozen.asOf);
  return {
    ...view,
    drift: figureDrift(content.figures.figures, all.figures),
    frozenAt: secondWords(frozenAt),
    year: content.plan.year,
    units: content.figures.units.length,
    submissions: content.submissions.length,
    evidence: new Set(Object.values(content.evidence).flat()).size,
    confirmed: content.figures.sample ? confirmedShareWords(content.figures.sample.whole) : null,
    figures: content.figures.figures.map(({ key, label, name, owed, done, missing, items, noun, kind }) => ({
      key,
      label: kind === 'report' ? label : `${name}: ${label}`,
      owed,
      done,
      missing,
      items,
      noun,
    })),
  };
});

export default function ConsolidatedFrozen({ loaderData: data }: Route.ComponentProps) {
  const file = (kind: 'docx' | 'pdf') => `/bao-cao/tong-hop/${data.id}/tai?dang=${kind}`;
  const size = (bytes: number) => `${numberWords(Math.ceil(bytes / 1024))} KB`;
  return (
    <div className="lt-narrow lt-stack">
      <p className="lt-no-print">
        <title>Báo cáo tổng hợp đã khóa · Lan Tỏa</title>
        <ButtonLink look="quiet" size="small" href={`/bao-cao/tong-hop?ke-hoach=${data.planId}`}>
          ‹ Báo cáo tổng hợp
        </ButtonLink>
      </p>
      <Receipt
        title="Báo cáo tổng hợp đã khóa"
        sentence={`Kết quả năm ${data.year} của ${numberWords(data.units)} đơn vị, số liệu đến ngày ${dateWords(data.asOf)}.`}
        code={data.id.slice(0, 8).toUpperCase()}
        codeLabel="Mã bản khóa"
        actions={
          <>
            <ButtonLink look="primary" icon={IconDownload} href={file('docx')} download>
              Tải .docx ({size(data.docx.size)})
            </ButtonLink>
            <ButtonLink icon={IconDownload} href={file('pdf')} download>
              Tải PDF ({size(data.pdf.size)})
            </ButtonLink>
          </>
        }
      >
        <DefinitionRow term="Khóa lúc">
          <b>{data.frozenAt}</b> <span className="lt-muted">(giờ máy chủ)</span>
          {data.frozenByName && `, ${data.frozenByName}`}
        </DefinitionRow>
        <DefinitionRow term="Gồm">
          {numberWords(data.submissions)} báo cáo đơn vị, {numberWords(data.evidence)} minh chứng.
        </DefinitionRow>
        <DefinitionRow term="SHA-256 nội dung">
          <span className="lt-report-hash">{hashWords(data.sha256)}</span>
        </DefinitionRow>
        <DefinitionRow term="SHA-256 tệp .docx">
          <span className="lt-report-hash">{hashWords(data.docx.sha256)}</span>
        </DefinitionRow>
        <DefinitionRow term="SHA-256 tệp PDF">
          <span className="lt-report-hash">{hashWords(data.pdf.sha256)}</span>
        </DefinitionRow>
      </Receipt>
      {data.drift.length > 0 && (
        <Note tone="warning" title="Số liệu hiện nay đã khác bản khóa. Bản khóa không đổi.">
          <ul>
            {data.drift.map((one) => (
              <li key={one.key}>
                {one.label}: khóa {numberWords(one.was)}, nay {numberWords(one.now)} lượt đạt.
              </li>
            ))}
          </ul>
        </Note>
      )}
      <h2>Số liệu đã khóa</h2>
      {data.confirmed && <p>Gọi kiểm tra ngẫu nhiên: {data.confirmed}</p>}
      <DataTable
        caption="Số liệu đã khóa"
        columns={[
          { head: 'Nhiệm vụ, chỉ tiêu' },
          { head: 'Đạt', width: '190px', numeric: true },
          { head: 'Còn nợ (lượt)', width: '120px', numeric: true },
          { head: 'Minh chứng', width: '110px', numeric: true },
        ]}
      >
        {data.figures.map((figure) => (
          <tr key={figure.key}>
            <Cell main>{figure.label}</Cell>
            <Cell label="Đạt" numeric>
              {shareWords(figure)}
            </Cell>
            <Cell label="Còn nợ (lượt)" numeric>
              {numberWords(figure.missing)}
            </Cell>
            <Cell label="Minh chứng" numeric>
              {numberWords(figure.items)}
            </Cell>
          </tr>
        ))}
      </DataTable>
    </div>
  );
}
