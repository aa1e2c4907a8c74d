import type { Span } from '../text/source-text.ts';
import type { ColumnRole } from './columns.ts';

/** A row with one text per role; paragraphs of a cell are separated by line feeds. */
export interface TaskRow {
  no: string;
  group: string | null;
  /** Label of the group (I, A): tells rows apart whose numbers start again. */
  groupLabel: string | null;
  cells: Partial<Record<ColumnRole, string>>;
  span: Span;
  confidence: number;
}
