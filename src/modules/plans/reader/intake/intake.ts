import type { SourceText } from '../text/source-text.ts';
import type { Conversion } from '../types.ts';
import { fileKind } from './file-kind.ts';
import { ConversionLog } from './old-encodings/conversion-log.ts';
import { hasPagePictures } from './page-pictures.ts';
import { intakePlainText } from './plain-text.ts';
import type { Progress } from './scan/recognise-pages.ts';

export interface Intake {
  source: SourceText;
  /** What stood in an old encoding, before and after; null when nothing was converted. */
  conversion: Conversion | null;
}

/** Extracts the text of a file. The parsers of each format are loaded only when they are needed. */
export async function intake(bytes: Uint8Array, progress: Progress = {}): Promise<Intake> {
  const log = new ConversionLog();
  const source = await sourceOf(bytes, log, progress);
  const { conversion } = log;
  return { source: { ...source, encoding: conversion?.encoding ?? 'unicode' }, conversion };
}

async function sourceOf(bytes: Uint8Array, log: ConversionLog, progress: Progress): Promise<SourceText> {
  switch (fileKind(bytes)) {
    case 'docx':
      return (await import('./docx/docx.ts')).intakeDocx(bytes, log);
    case 'doc':
      return (await import('./doc/doc.ts')).intakeDoc(bytes, log);
    case 'pdf':
      return (await import('./pdf/pdf.ts')).intakePdf(bytes, log, progress);
    case 'photo':
      return (await import('./scan/photo.ts')).intakePhoto(bytes, log, progress);
    default:
      return intakePlainText(bytes, log);
  }
}

/**
 * Whether reading the file means recognising pictures, which takes seconds a page. Looks at the bytes only, so that it
 * is safe to ask anywhere; a text with large photos in it counts as well.
 */
export async function isScan(bytes: Uint8Array): Promise<boolean> {
  try {
    const kind = fileKind(bytes);
    return kind === 'photo' || (kind === 'pdf' && hasPagePictures(bytes));
  } catch {
    return false;
  }
}
