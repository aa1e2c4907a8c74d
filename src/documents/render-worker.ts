import { parentPort } from 'node:worker_threads';
import { composeDocument } from './compose/compose-document.ts';
import { DocumentError } from './document-error.ts';
import type { RenderRequest, RenderResult } from './render-messages.ts';

parentPort?.on('message', (request: RenderRequest) => {
  void render(request).then((result) =>
    parentPort?.postMessage(result, result.ok ? [result.bytes.buffer as ArrayBuffer] : []),
  );
});

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

/** Loaded when first asked for: a thread that only makes PDFs never holds the other library. */
const writers = {
  pdf: async () => (await import('./typst/typst-writer.ts')).writePdf,
  docx: async () => (await import('./docx/docx-writer.ts')).writeDocx,
};
