import { randomUUID } from 'node:crypto';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { saveFile } from '../../../platform/files/file-store.server.ts';
import { readWorkbook, xlsxType } from '../../../platform/spreadsheets/index.server.ts';
import { requireChanger } from '../lineage/require-changer.server.ts';
import { type ImportKind, type ImportOptions, insertImport } from './import-store.server.ts';

export interface HandedIn {
  kind: ImportKind;
  fileName: string;
  bytes: Uint8Array;
  options: ImportOptions;
}

/** Keeps a file to be looked at; nothing of it is taken over yet. @throws spreadsheet.*, app.not-found */
export async function receiveUnitFile(ctx: Ctx, handedIn: HandedIn): Promise<{ importId: string }> {
  requireChanger(ctx);
  const { kind, fileName, bytes, options } = handedIn;
  await readWorkbook(bytes);
  const importId = randomUUID();
  await withTransaction(ctx, async (tx) => {
    const file = await saveFile(tx, { unitId: null, name: fileName, mediaType: xlsxType, bytes });
    await insertImport(tx.db, {
      id: importId,
      kind,
      fileId: file.id,
      options,
      by: tx.actor?.userId ?? null,
      at: tx.clock.now(),
    });
  });
  return { importId };
}
