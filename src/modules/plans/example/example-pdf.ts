import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import {
  EXAMPLE_APPENDICES,
  EXAMPLE_ATTACHED,
  EXAMPLE_BODY,
  EXAMPLE_HEAD,
  EXAMPLE_PREAMBLE,
  EXAMPLE_RECIPIENTS,
  EXAMPLE_SIGNATURE,
} from './example-body.ts';
import { documentRows, taskRows } from './example-rows.ts';

export function examplePdf(): Buffer {
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  const compiler = NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontPaths: [fonts] }],
  });
  const plan = {
    head: EXAMPLE_HEAD,
    body: [...EXAMPLE_PREAMBLE, ...EXAMPLE_BODY],
    recipients: EXAMPLE_RECIPIENTS,
    signature: EXAMPLE_SIGNATURE,
    attached: EXAMPLE_ATTACHED,
    appendices: EXAMPLE_APPENDICES,
    documents: documentRows(),
    tasks: taskRows(),
  };
  const template = readFileSync(join(import.meta.dirname, 'example-plan.typ'), 'utf8');
  return Buffer.from(compiler.pdf({ mainFileContent: template, inputs: { plan: JSON.stringify(plan) } }));
}
