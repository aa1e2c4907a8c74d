/** Measures of Nghị định 30/2020/NĐ-CP, Phụ lục I: millimetres and points, read by both writers. */
export const page = { width: 210, height: 297 };

/** A2: top and bottom 20–25, left 30–35, right 15–20. */
export const margin = { top: 20, bottom: 20, left: 30, right: 15 };

/** The page number stands inside the top margin (A4). */
export const pageNumberFromTop = 10;

export const textWidthPortrait = page.width - margin.left - margin.right;
export const textWidthLandscape = page.height - margin.left - margin.right;

/** The motto side is the wider one: its line may not be broken. */
export const headColumns = { left: 70, right: textWidthPortrait - 70 };

export const sizes = {
  nation: 12,
  motto: 13,
  issuer: 12,
  number: 13,
  placeDate: 13,
  typeName: 14,
  subject: 14,
  letterSubject: 12,
  body: 14,
  signature: 14,
  recipientsTitle: 12,
  recipients: 11,
  appendix: 14,
  pageNumber: 14,
  note: 10,
} as const;

/** A5. */
export const firstLineIndent = 12.7;
export const paragraphGap = 6;

/** Times New Roman sets single lines at 1.149 of its size. */
export const singleLine = 1.149;

/** Of single spacing. Below 1.07 a dot under one line touches the stacked marks of the next (Ậ over Ễ). */
export const lineSpacing = { body: 1.15, tight: 1.07 };

/** A13, A17: a line of one third to one half of its text. */
export const ruleShare = 0.4;

/** Room for the pen and the seal between post and name. */
export const signatureRoom = 26;

/** Left and right of the text in a table cell, millimetres. */
export const cellPadding = 1.2;

export const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const motto = 'Độc lập - Tự do - Hạnh phúc';
export const draftMark = 'BẢN THẢO';
export const sampleNote = 'Dữ liệu mẫu: các số liệu trong văn bản này chỉ để minh họa.';
