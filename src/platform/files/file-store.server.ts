import { createHash, randomUUID } from 'node:crypto';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { Ctx } from '../context.server.ts';
import { commonErrors } from '../errors/common-errors.ts';

/** Bytes under a random key; what they are and whose they are stands in the table `files`. */
export interface FileStore {
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Uint8Array>;
  delete(key: string): Promise<void>;
}

export function openFileStore(dir: string): FileStore {
  const disk = new Disk(new FSDriver({ location: dir, visibility: 'private' }));
  return {
    put: (key, bytes) => disk.put(key, bytes),
    get: (key) => disk.getBytes(key),
    delete: (key) => disk.delete(key),
  };
}

export interface NewFile {
  unitId: string | null;
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

export interface StoredFile {
  id: string;
  unitId: string | null;
  name: string;
  mediaType: string;
  sha256: string;
  bytes: Uint8Array;
}

/** Writes the bytes, then the row. Bytes whose row was rolled back are swept by `lantoa doctor`. */
export async function saveFile(ctx: Ctx, file: NewFile): Promise<{ id: string; sha256: string }> {
  const id = randomUUID();
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const storageKey = `${id.slice(0, 2)}/${id}`;
  await ctx.files.put(storageKey, file.bytes);
  await ctx.db
    .insertInto('files')
    .values({
      id,
      unit_id: file.unitId,
      name: file.name.normalize('NFC').slice(0, 200),
      media_type: file.mediaType,
      size: file.bytes.byteLength,
      sha256,
      storage_key: storageKey,
      created_by: ctx.actor?.userId ?? null,
      created_at: ctx.clock.now(),
    })
    .execute();
  return { id, sha256 };
}

/** @throws app.not-found. Who may read it is decided by the slice that owns the file. */
export async function readFile(ctx: Ctx, id: string): Promise<StoredFile> {
  const row = await ctx.db.selectFrom('files').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw commonErrors.notFound();
  const bytes = await ctx.files.get(row.storage_key);
  return { id, unitId: row.unit_id, name: row.name, mediaType: row.media_type, sha256: row.sha256, bytes };
}

/**
 * Forgets a file's row, inside the transaction of the change. @returns the key under which its bytes must be deleted
 * once the transaction has been committed; null when there is no such file
 */
export async function forgetFile(ctx: Ctx, id: string): Promise<string | null> {
  const row = await ctx.db
    .deleteFrom('files')
    .where('id', '=', id)
    .returning('storage_key')
    .executeTakeFirst();
  return row?.storage_key ?? null;
}
