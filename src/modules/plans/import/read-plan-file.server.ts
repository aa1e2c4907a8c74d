import { AppError } from '../../../platform/errors/app-error.ts';
import type { Conversion, PlanReading } from '../reader/types.ts';
import { readPlanInChild } from './read-plan-in-child.server.ts';

export interface PlanFile {
  fileName: string;
  bytes: Uint8Array;
  /** For a plan that does not name its year. */
  year?: number;
  isSample?: boolean;
  /** A second plan from the same file is wanted. */
  again?: boolean;
}

export interface ReadPlanFile {
  reading: PlanReading;
  text: string;
  /** What was converted from an old encoding; null when nothing was. */
  conversion: Conversion | null;
}

export type OnPage = (done: number, total: number) => void;
export type ReadPlan = (
  bytes: Uint8Array,
  fileName: string,
  options?: { onPage?: OnPage },
) => Promise<Omit<ReadPlanFile, 'conversion'> & { conversion?: Conversion | null }>;

/**
 * Reads a file in a child process; nothing is stored.
 * @throws plan.unreadable-… with the reader's sentence
 */
export async function readPlanFile(
  file: PlanFile,
  read: ReadPlan = readPlanInChild,
  onPage?: OnPage,
): Promise<ReadPlanFile> {
  return storable(await read(file.bytes, file.fileName, { onPage }).catch(asAppError));
}

const mediaTypes: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
};

export function mediaTypeOf(fileName: string): string {
  const ending = fileName.toLowerCase().split('.').at(-1) ?? '';
  return mediaTypes[ending] ?? 'application/octet-stream';
}

/** PostgreSQL refuses NUL and half characters, which a damaged file may well contain. */
function storable({ reading, text, conversion }: Awaited<ReturnType<ReadPlan>>): ReadPlanFile {
  const clean = (value: string) => value.replaceAll('\0', '').toWellFormed();
  const copyOf = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value), (_key, one: unknown) => (typeof one === 'string' ? clean(one) : one));
  return { reading: copyOf(reading), text: clean(text), conversion: copyOf(conversion ?? null) };
}

/** What the reader could not read is told in its own words; anything else is a bug and stays one. */
function asAppError(error: unknown): never {
  if (!(error instanceof Error) || error.name !== 'ReaderError') throw error;
  const { code, help } = error as Error & { code: string; help: string };
  throw new AppError({
    kind: code === 'too-large' ? 'too-large' : 'invalid',
    code: `plan.unreadable-${code}`,
    message: error.message,
    help,
    cause: error,
  });
}
