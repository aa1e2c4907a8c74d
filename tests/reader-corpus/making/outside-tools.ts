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

/** `flow` is the order that pdftotext thinks people read in: its default. */
export function textOfPdf(
  pdfBytes: Uint8Array,
  mode: 'layout' | 'raw' | 'flow',
  options: string[] = [],
): Promise<string> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'ke-hoach.pdf'), pdfBytes);
    const modes = mode === 'flow' ? [] : [`-${mode}`];
    await run('pdftotext', [
      ...modes,
      ...options,
      join(folder, 'ke-hoach.pdf'),
      join(folder, 'ke-hoach.txt'),
    ]);
    return readFile(join(folder, 'ke-hoach.txt'), 'utf8');
  });
}

let pdfText: Promise<boolean> | undefined;

/** Whether poppler is installed. */
export function hasPdfText(): Promise<boolean> {
  pdfText ??= run('pdftotext', ['-v']).then(
    () => true,
    () => false,
  );
  return pdfText;
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-corpus-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
