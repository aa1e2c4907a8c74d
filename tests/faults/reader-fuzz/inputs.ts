import fc from 'fast-check';
import { anyBytes, byteEdits } from './byte-mutations.ts';
import { docxEdits } from './docx-mutations.ts';
import { pdfEdits, writtenPdf } from './pdf-mutations.ts';
import { loadSeeds, type SeedKind } from './seeds.ts';
import { encode, encodings, textEdits } from './text-mutations.ts';

export interface HostileInput {
  kind: string;
  fileName: string;
  bytes: Uint8Array;
}

/** Files as a careless office or a hostile sender would hand them in. */
export function hostileInputs(): fc.Arbitrary<HostileInput> {
  const seeds = loadSeeds();
  const seed = (kind: SeedKind) => fc.constantFrom(...seeds[kind]);
  const made = (kind: string, fileName: string, bytes: fc.Arbitrary<Uint8Array>) =>
    bytes.map((each): HostileInput => ({ kind, fileName, bytes: each }));
  const text = (kind: 'txt' | 'md') =>
    fc
      .tuple(seed(kind), textEdits, encodings)
      .map(([bytes, edits, encoding]) => encode(edits(Buffer.from(bytes).toString()), encoding));
  const oldText = fc
    .tuple(seed('old'), textEdits)
    .map(
      ([bytes, edits]) => new Uint8Array(Buffer.from(edits(Buffer.from(bytes).toString('latin1')), 'latin1')),
    );
  const changed = (kind: SeedKind, edits: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array>) =>
    fc.tuple(seed(kind), edits).map(([bytes, change]) => change(bytes));
  return fc.oneof(
    { weight: 30, arbitrary: made('txt: lines', 'a.txt', text('txt')) },
    { weight: 10, arbitrary: made('md: lines', 'a.md', text('md')) },
    ...(seeds.old.length > 0 ? [{ weight: 6, arbitrary: made('txt: old letters', 'a.txt', oldText) }] : []),
    { weight: 6, arbitrary: made('txt: bytes', 'a.txt', changed('txt', byteEdits)) },
    { weight: 20, arbitrary: made('docx: XML', 'a.docx', changed('docx', docxEdits)) },
    { weight: 8, arbitrary: made('docx: bytes', 'a.docx', changed('docx', byteEdits)) },
    { weight: 6, arbitrary: made('pdf: objects', 'a.pdf', changed('pdf', pdfEdits)) },
    { weight: 5, arbitrary: made('pdf: bytes', 'a.pdf', changed('pdf', byteEdits)) },
    { weight: 8, arbitrary: made('pdf: written', 'a.pdf', writtenPdf) },
    ...(seeds.doc.length > 0
      ? [{ weight: 5, arbitrary: made('doc: bytes', 'a.doc', changed('doc', byteEdits)) }]
      : []),
    { weight: 5, arbitrary: made('any bytes', 'a.bin', anyBytes) },
  );
}
