import { constants, setPriority } from 'node:os';
import { composeDocument } from './compose/compose-document.ts';
import { DocumentError } from './document-error.ts';
import type { RenderRequest, RenderResult } from './render-messages.ts';

yieldToServer();
process.on('message', (request: RenderRequest) => {
  void render(request).then((result) => process.send?.(result, serverGone));
});
// A Ctrl-C reaches the whole group: the server decides when a document half made is given up …
process.on('SIGINT', () => {});
// … and when the server is gone, killed or not, nothing stays behind.
process.on('disconnect', () => process.exit());

/** On a busy machine pages come before documents. */
function yieldToServer(): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Some sandboxes refuse it; documents are then made at the server's own priority.
  }
}

/** Nobody is left to answer; "disconnect" ends this process. */
function serverGone(): void {}

async function render({ id, format, document }: RenderRequest): Promise<RenderResult> {
  try {
    const write = await writers[format]();
    return { id, ok: true, bytes: await write(composeDocument(document)) };
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    return {
      id,
      ok: false,
      message: error.message,
      atFault: error instanceof DocumentError ? 'document' : 'writer',
    };
  }
}

/** Loaded when first asked for: a process that only makes PDFs never holds the other library. */
const writers = {
  pdf: async () => (await import('./typst/typst-writer.ts')).writePdf,
  docx: async () => (await import('./docx/docx-writer.ts')).writeDocx,
};
