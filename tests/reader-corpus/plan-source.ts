// A corpus plan is written once, as blocks, and made into files of several formats (see making/).
// Fictional provinces, bodies, people and numbers only.
import type { Truth } from './truth.ts';

/** Text of a cell or paragraph; `\n` parts paragraphs of a cell, `**…**` is bold, `_…_` italic. */
export type Text = string;

/** A cell of its own, or one that spans rows or columns. */
export type Cell = Text | { text: Text; rows?: number; columns?: number };

export type Block =
  /** The two halves at the top, side by side; a missing half is left out, no head block means no head at all. */
  | { kind: 'head'; left: Text[]; right: Text[] }
  /** Name of the type and subject: centred and bold. */
  | { kind: 'title'; lines: Text[] }
  /** As it stands, markers included ("1.", "a)", "-", "+", "Điều 1."); `bold` for headings without a Word style. */
  | { kind: 'para'; text: Text; bold?: boolean; italic?: boolean; centred?: boolean; heading?: 1 | 2 | 3 }
  | {
      kind: 'table';
      /** Rows that are the head; repeated at each page when the format can. */
      headRows: number;
      rows: Cell[][];
      /** Share of the width of each column. */
      widths: number[];
      /** Without ruled lines (a PDF table that is only aligned text). */
      unruled?: boolean;
    }
  /** "Nơi nhận" at the left, signature at the right, side by side as in Word. */
  | { kind: 'signature'; recipients: Text[]; signer: Text[] }
  | { kind: 'page-break'; landscape?: boolean }
  /** A running head or foot printed on each page (its text gets inside the text of a PDF). */
  | { kind: 'running'; head?: Text; foot?: Text };

export type FileFormat = 'txt' | 'md' | 'docx' | 'pdf' | 'scan' | 'photo' | 'doc';

export interface FileVariant {
  format: FileFormat;
  /** Old encodings: of the runs of a .docx (by font name) or of the whole text of a .txt. */
  encoding?: 'unicode' | 'nfd' | 'tcvn3' | 'vni';
  /**
   * For .txt, what a converter leaves of a PDF: wrapped, cells torn, page numbers and running heads inside.
   * `true`: cell after cell, blank lines inside sentences (as the 2023 plan came to us); `'layout'`: columns kept
   * apart by blanks; `'raw'`: lines in the order of the page (both by `pdftotext` from the made PDF).
   */
  torn?: boolean | 'layout' | 'raw';
  /** For a .txt in an old encoding: its bytes as UTF-8 (text pasted into a newer editor) instead of one byte a letter. */
  utf8?: boolean;
  /** For .docx: headings carry Word's heading styles. */
  styled?: boolean;
  /** For scans and photos: 150, 200 or 300 dots per inch; skewed and noisy by `seed`. */
  dpi?: number;
  /** For photos: the page that is photographed, from 1. */
  page?: number;
  /** Only these fields of the truth are judged for this file (a photo shows one page). */
  judge?: (keyof Truth)[];
  seed?: number;
}

export interface CorpusPlan {
  /** One line: what is irregular in it. */
  about: string;
  files: FileVariant[];
  blocks: Block[];
}
