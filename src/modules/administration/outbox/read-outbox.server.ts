import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../../platform/config/config.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { type ParsedMail, parseMail } from './parse-mail.ts';

export const mailsPerPage = 50;

/** Enough for every mail we write; of a larger file only the beginning is read. */
const largestMail = 256 * 1024;
const headersSize = 8 * 1024;

export interface MailLine {
  id: string;
  /** Instant in ISO form. */
  writtenAt: string;
  to: string;
  subject: string;
}

// "2026-11-24T07-30-43-123Z-1a2b3c4d.eml", as platform/mail writes them: sorts by time, and is no path to elsewhere.
const fileName = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d)-(\d{3})Z-[0-9a-f]{8}$/;

export async function listOutbox(
  config: Config,
  page: number,
): Promise<{ mails: MailLine[]; total: number }> {
  const ids = await listMailIds(config);
  const shown = ids.slice((page - 1) * mailsPerPage, page * mailsPerPage);
  const mails = await Promise.all(
    shown.map(async (id) => {
      const { to, subject } = parseMail(await readBeginning(pathOf(config, id), headersSize));
      return { id, writtenAt: writtenAtOf(id), to, subject };
    }),
  );
  return { mails, total: ids.length };
}

export async function countOutbox(config: Config): Promise<number> {
  return (await listMailIds(config)).length;
}

/** @throws app.not-found */
export async function readMail(config: Config, id: string): Promise<ParsedMail & { writtenAt: string }> {
  if (!fileName.test(id)) throw commonErrors.notFound();
  try {
    return { ...parseMail(await readBeginning(pathOf(config, id), largestMail)), writtenAt: writtenAtOf(id) };
  } catch (error) {
    throw commonErrors.notFound({ cause: error });
  }
}

/** Newest first. */
async function listMailIds(config: Config): Promise<string[]> {
  const names = await readdir(join(config.dataDir, 'outbox')).catch(() => []);
  return names
    .filter((name) => name.endsWith('.eml'))
    .map((name) => name.slice(0, -'.eml'.length))
    .filter((id) => fileName.test(id))
    .sort()
    .reverse();
}

function pathOf(config: Config, id: string): string {
  return join(config.dataDir, 'outbox', `${id}.eml`);
}

function writtenAtOf(id: string): string {
  return id.replace(fileName, '$1$2:$3:$4.$5Z');
}

async function readBeginning(path: string, size: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
