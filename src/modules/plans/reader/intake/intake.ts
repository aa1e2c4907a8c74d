import { ReaderError } from '../errors.ts';
import type { SourceText } from '../text/source-text.ts';
import { fileKind } from './file-kind.ts';
import { intakePlainText } from './plain-text.ts';

/** Extracts the text of a file. The parsers of each format are loaded only when they are needed. */
export async function intake(bytes: Uint8Array): Promise<SourceText> {
  switch (fileKind(bytes)) {
    case 'docx':
      return (await import('./docx/docx.ts')).intakeDocx(bytes);
    case 'pdf':
      return (await import('./pdf/pdf.ts')).intakePdf(bytes);
    default:
      return intakePlainText(bytes);
  }
}

/** Whether a file has to be recognised page by page: a picture, or a .pdf without text. */
export async function isScan(bytes: Uint8Array): Promise<boolean> {
  try {
    await intake(bytes);
    return false;
  } catch (error) {
    return error instanceof ReaderError && (error.code === 'scan' || error.code === 'image');
  }
}
