import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ComposedDocument } from '../compose/composed.ts';
import { DocumentError } from '../document-error.ts';
import { readCoverage } from './font-coverage.ts';
import { createPrintable } from './printable-text.ts';
import { typstData } from './typst-data.ts';

const templates = import.meta.dirname;
const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
const printable = createPrintable(
  readCoverage(readFileSync(join(fonts, '400Regular', 'Tinos_400Regular.ttf'))),
);
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: [fonts] }] });

/** Blocks for the whole rendering: called in the render process only. */
export async function writePdf(document: ComposedDocument): Promise<Uint8Array> {
  compiler.mapShadow(join(templates, 'document.json'), Buffer.from(typstData(document, printable)));
  const compiled = compiler.compile({ mainFilePath: join(templates, 'official-document.typ') });
  if (!compiled.result) throw new DocumentError(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
  const pdf = Uint8Array.from(compiler.pdf(compiled.result, { pdfStandard: 'a-2a' }));
  compiler.resetShadow();
  compiler.evictCache(0);
  // Typst's results are freed only when the event loop turns.
  await setImmediate();
  return pdf;
}
