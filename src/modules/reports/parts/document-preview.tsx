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
          <h4>{appendix.label}</h4>
          {appendix.titleLines.map((line) => (
            <h4 key={line}>{line}</h4>
          ))}
          <p className="lt-a4-ref">{appendix.referenceLines.join(' ')}</p>
          <Blocks blocks={appendix.body} />
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
          <h4>{titleBlock.typeName}</h4>
          <h4>
            <Lines lines={titleBlock.lines} />
          </h4>
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

function Blocks({ blocks, focus = null }: { blocks: ComposedBlock[]; focus?: number | null }) {
  return blocks.map((block, index) => (
    <OneBlock key={String(index)} block={block} focused={index === focus} />
  ));
}

function OneBlock({ block, focused }: { block: ComposedBlock; focused: boolean }) {
  if (block.type === 'table') return <PreviewTable table={block.table} />;
  if (block.type === 'heading')
    return (
      <p className={block.bold ? 'lt-a4-heading' : undefined} data-focus={focused || undefined}>
        {block.text}
      </p>
    );
  if (block.type === 'part')
    return (
      <h4>
        {block.label} {block.title}
      </h4>
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

function PreviewTable({ table }: { table: ComposedTable }) {
  const all = table.columns.reduce((sum, width) => sum + width, 0);
  return (
    <div className="lt-a4-table">
      <table>
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
