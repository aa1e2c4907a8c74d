// Writes the three files of the sample plan anew: node src/modules/plans/example/generate-example.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlan } from '../reader/read-plan.ts';
import { exampleDocx } from './example-docx.ts';
import { examplePdf } from './example-pdf.ts';

const file = (extension: string) => join(import.meta.dirname, `ke-hoach-mau-2023.${extension}`);

const docx = await exampleDocx();
writeFileSync(file('docx'), docx);
writeFileSync(file('pdf'), examplePdf());
const { text } = await readPlan(docx, 'ke-hoach-mau-2023.docx');
writeFileSync(file('txt'), `${text.trimEnd()}\n`);
