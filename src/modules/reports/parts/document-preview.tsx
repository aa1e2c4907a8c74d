import { Fragment, type ReactNode } from 'react';
import type {
  ComposedBlock,
  ComposedCell,
  ComposedDocument,
  ComposedRun,
  ComposedTable,
} from '../../../documents/compose/composed.ts';
import { UiLink } from '../../../ui/ui-link.tsx';
import { pageOf } from '../consolidated/preview-links.ts';
import './document-preview.css';

interface DocumentPreviewProps {
  document: ComposedDocument;
  /** "Bản thảo" until it is frozen. */
  tag: string;
  /** Said below the annex when it is cut short. */
  annexNote: string | null;
  /** The block that is being worked on; brought into view. */
  focus: number | null;
}

/** The document as it will be printed, from the same composed text as the .docx and the PDF. */
export function DocumentPreview({ document, tag, annexNote, focus }: DocumentPreviewProps) {
  return (
    <div className="lt-a4-stack">
      <article className="lt-a4" aria-label="Bản xem trước">
        <span className="lt-a4-tag">{tag}</span>
        <Head document={document} />
        {document.addressees && <p className="lt-a4-to">Kính gửi: {document.addressees.names.join('; ')}</p>}
        {document.legalBases.map((runs, index) => (
          <p key={String(index)}>
            <Runs runs={runs} />
          </p>
        ))}
        <Blocks blocks={document.body} focus={focus} />
        <Foot document={document} />
      </article>
      {document.appendices.map((appendix) => (
        <article
          key={appendix.label}
          className={`lt-a4${appendix.landscape ? ' lt-a4-landscape' : ''}`}
          aria-label={appendix.label}
        >
          {[appendix.label, ...appendix.titleLines].map((line) => (
            <p key={line} className="lt-a4-line">
              {line}
            </p>
          ))}
          <p className="lt-a4-ref">{appendix.referenceLines.join(' ')}</p>
          <Blocks blocks={appendix.body} annex />
          {annexNote && <p className="lt-a4-more">{annexNote}</p>}
        </article>
      ))}
    </div>
  );
}

function Head({ document }: { document: ComposedDocument }) {
  const { head, titleBlock } = document;
  return (
    <>
      <div className="lt-a4-head">
        <div>
          <Lines lines={head.superior} />
          <b>
            <Lines lines={head.issuer} />
          </b>
          <span className="lt-a4-rule" />
          {head.number}
        </div>
        <div>
          <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
          <br />
          <b>Độc lập - Tự do - Hạnh phúc</b>
          <span className="lt-a4-rule lt-a4-rule-long" />
          <i>{head.placeDate}</i>
        </div>
      </div>
      {titleBlock && (
        <div className="lt-a4-title">
          <p className="lt-a4-line">{titleBlock.typeName}</p>
          <p className="lt-a4-line">
            <Lines lines={titleBlock.lines} />
          </p>
          <span className="lt-a4-rule" />
        </div>
      )}
    </>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return lines.map((line) => (
    <Fragment key={line}>
      {line}
      <br />
    </Fragment>
  ));
}

interface BlocksProps {
  blocks: ComposedBlock[];
  focus?: number | null;
  annex?: boolean;
}

function Blocks({ blocks, focus = null, annex = false }: BlocksProps) {
  return blocks.map((block, index) => (
    <OneBlock key={String(index)} block={block} focused={index === focus} annex={annex} />
  ));
}

interface OneBlockProps {
  block: ComposedBlock;
  focused: boolean;
  annex: boolean;
}

function OneBlock({ block, focused, annex }: OneBlockProps) {
  if (block.type === 'table') return <PreviewTable table={block.table} annex={annex} />;
  if (block.type === 'heading')
    return (
      <p className={block.bold ? 'lt-a4-heading' : undefined} data-focus={focused || undefined}>
        {block.text}
      </p>
    );
  if (block.type === 'part')
    return (
      <p className="lt-a4-line">
        {block.label} {block.title}
      </p>
    );
  return (
    <p>
      <Runs runs={block.runs} />
    </p>
  );
}

function Runs({ runs }: { runs: ComposedRun[] }) {
  return runs.map((run, index) => <Fragment key={String(index)}>{styled(run)}</Fragment>);
}

function styled(run: ComposedRun): ReactNode {
  const text = run.bold ? <b>{run.text}</b> : run.italic ? <i>{run.text}</i> : run.text;
  if (!run.href) return text;
  const page = pageOf(run.href);
  return page ? <UiLink href={page}>{text}</UiLink> : <mark>{text}</mark>;
}

function PreviewTable({ table, annex }: { table: ComposedTable; annex: boolean }) {
  const all = table.columns.reduce((sum, width) => sum + width, 0);
  return (
    <div className="lt-a4-table">
      <table>
        {annex && (
          // Something to focus, so that the keyboard can scroll the wide table too.
          <caption>
            <UiLink href="/tien-do">Mở bảng tiến độ từng đơn vị</UiLink>
          </caption>
        )}
        <colgroup>
          {table.columns.map((width, index) => (
            <col key={String(index)} style={{ width: `${(100 * width) / all}%` }} />
          ))}
        </colgroup>
        <thead>
          {table.head.map((cells, index) => (
            <tr key={String(index)}>
              <Cells cells={cells} head />
            </tr>
          ))}
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={String(index)} data-kind={row.kind}>
              <Cells cells={row.cells} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cells({ cells, head }: { cells: ComposedCell[]; head?: boolean }) {
  const Tag = head ? 'th' : 'td';
  return cells.map((cell, index) => (
    <Tag
      key={String(index)}
      rowSpan={cell.rowspan > 1 ? cell.rowspan : undefined}
      colSpan={cell.colspan > 1 ? cell.colspan : undefined}
      data-align={cell.align}
      data-bold={cell.bold || undefined}
    >
      {cell.text}
    </Tag>
  ));
}

function Foot({ document }: { document: ComposedDocument }) {
  return (
    <div className="lt-a4-foot">
      <div>
        <b>
          <i>Nơi nhận:</i>
        </b>
        <br />
        <Lines lines={document.recipients} />
      </div>
      <div>
        <b>
          <Lines lines={document.signature.lines} />
        </b>
        <br />
        <br />
        <br />
        <b>{document.signature.name || '\u00a0'}</b>
      </div>
    </div>
  );
}
