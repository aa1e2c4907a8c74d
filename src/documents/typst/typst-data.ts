import type {
  ComposedBlock,
  ComposedCell,
  ComposedDocument,
  ComposedRow,
  ComposedTable,
} from '../compose/composed.ts';
import type { Align } from '../model.ts';
import * as layout from '../page-layout.ts';
import { breakableIn } from './printable-text.ts';

/** The JSON that the template reads; every text passes `printable`. */
export function typstData(document: ComposedDocument, printable: (text: string) => string): string {
  const data = {
    ...document,
    layout,
    body: document.body.map((block) => blockData(block, layout.textWidthPortrait)),
    appendices: document.appendices.map((appendix) => {
      const room = appendix.landscape ? layout.textWidthLandscape : layout.textWidthPortrait;
      return { ...appendix, body: appendix.body.map((block) => blockData(block, room)) };
    }),
  };
  return JSON.stringify(data, (key, value) =>
    typeof value === 'string' && key !== 'href' ? printable(value) : value,
  );
}

function blockData(block: ComposedBlock, room: number) {
  if (block.type === 'table') return { ...block, table: tableData(block.table) };
  if (block.type !== 'paragraph') return block;
  const style = { size: layout.sizes.body };
  return { ...block, runs: block.runs.map((run) => ({ ...run, text: breakableIn(run.text, style, room) })) };
}

function tableData(table: ComposedTable) {
  const aligns = columnAligns(table);
  const rowData = (row: ComposedRow) => ({
    ...row,
    cells: row.cells.map((cell, at) => cellData(cell, table, aligns[at], row)),
  });
  return {
    ...table,
    aligns,
    head: table.head.map((cells) => cells.map((cell) => cellData(cell, table))),
    rows: table.rows.map(rowData),
  };
}

/** Most rows are plain: their first full row tells how each column stands. */
function columnAligns(table: ComposedTable): Align[] {
  const full = table.rows.find((row) => row.cells.length === table.columns.length);
  return full?.cells.map((cell) => cell.align) ?? table.columns.map(() => 'left');
}

/** A plain cell becomes a bare string: 612 rows stay a small file. */
function cellData(cell: ComposedCell, table: ComposedTable, columnAlign?: Align, row?: ComposedRow) {
  const style = { size: table.size, bold: cell.bold };
  const text = breakableIn(cell.text, style, cell.width - 2 * layout.cellPadding);
  const full = row?.cells.length === table.columns.length;
  const plain = full && cell.align === columnAlign && !cell.bold && cell.rowspan === 1 && cell.colspan === 1;
  return plain ? text : { ...cell, text };
}
