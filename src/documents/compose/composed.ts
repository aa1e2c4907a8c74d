import type { Align } from '../model.ts';

/** A document with every word final and every measure known: what both writers set, each in its own format. */
export interface ComposedDocument {
  title: string;
  author: string;
  created: { year: number; month: number; day: number };
  marks: { draft: string | null; sample: string | null };
  head: ComposedHead;
  /** Null for a công văn. */
  titleBlock: { typeName: string; lines: string[]; rule: number } | null;
  addressees: ComposedAddressees | null;
  legalBases: ComposedRun[][];
  body: ComposedBlock[];
  signature: { lines: string[]; name: string };
  recipients: string[];
  appendices: ComposedAppendix[];
}

export interface ComposedHead {
  superior: string[];
  issuer: string[];
  issuerRule: number;
  mottoRule: number;
  number: string;
  placeDate: string;
  /** V/v of a công văn. */
  subject: string[];
}

export interface ComposedAddressees {
  names: string[];
  /** Millimetres before "Kính gửi", and before the dashes below its colon (A23). */
  indent: number;
  dashIndent: number;
}

export interface ComposedRun {
  text: string;
  bold?: boolean;
  italic?: boolean;
  href?: string;
}

export type ComposedBlock =
  | { type: 'part'; label: string; title: string }
  | { type: 'heading'; level: 1 | 2 | 3; bold: boolean; text: string }
  | { type: 'paragraph'; runs: ComposedRun[]; keepWithNext: boolean }
  | { type: 'table'; table: ComposedTable };

export interface ComposedTable {
  /** Millimetres; their sum is the width of the text. */
  columns: number[];
  size: number;
  head: ComposedCell[][];
  rows: ComposedRow[];
}

export interface ComposedRow {
  cells: ComposedCell[];
  kind: 'plain' | 'group' | 'total';
}

export interface ComposedCell {
  text: string;
  width: number;
  align: Align;
  bold: boolean;
  rowspan: number;
  colspan: number;
}

export interface ComposedAppendix {
  label: string;
  titleLines: string[];
  referenceLines: string[];
  rule: number;
  landscape: boolean;
  body: ComposedBlock[];
}
