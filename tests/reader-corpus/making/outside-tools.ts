// Programs of the machine that makes the corpus; nobody else needs them, the made files are committed.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Word 97–2003 by LibreOffice. */
export function oldWord(docxBytes: Uint8Array): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'ke-hoach.docx'), docxBytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'doc',
      '--outdir',
      folder,
      join(folder, 'ke-hoach.docx'),
    ]);
    return readFile(join(folder, 'ke-hoach.doc'));
  });
}

export function textOfPdf(pdfBytes: Uint8Array, mode: 'layout' | 'raw'): Promise<string> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'ke-hoach.pdf'), pdfBytes);
    await run('pdftotext', [`-${mode}`, join(folder, 'ke-hoach.pdf'), join(folder, 'ke-hoach.txt')]);
    return readFile(join(folder, 'ke-hoach.txt'), 'utf8');
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-corpus-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
