// Writes the three files of the sample plan anew: node scripts/generate-example-plan.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleDocx } from '../src/modules/plans/example/example-docx.ts';
import { examplePdf } from '../src/modules/plans/example/example-pdf.ts';
import { readPlan } from '../src/modules/plans/reader/read-plan.ts';

const folder = join(import.meta.dirname, '../src/modules/plans/example');
const file = (extension: string) => join(folder, `ke-hoach-mau-2023.${extension}`);

const docx = await exampleDocx();
writeFileSync(file('docx'), docx);
writeFileSync(file('pdf'), examplePdf());
const { text } = await readPlan(docx, 'ke-hoach-mau-2023.docx');
writeFileSync(file('txt'), `${text.trimEnd()}\n`);
