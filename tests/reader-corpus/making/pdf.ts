import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Block, Text } from '../plan-source.ts';
import { headRows } from './head-rows.ts';
import { isNarrow } from './page-layout.ts';
import { placeCells, plainOf, type Run, runsOf } from './rich-text.ts';

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths: [fonts] }] });
const template = readFileSync(join(import.meta.dirname, 'plan.typ'), 'utf8');

export function pdf(blocks: Block[]): Uint8Array {
  return typeset(template, { plan: JSON.stringify(planData(blocks)) });
}

export function typeset(mainFileContent: string, inputs: Record<string, string>): Uint8Array {
  const compiled = compiler.compile({ mainFileContent, inputs });
  if (!compiled.result) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
  return Uint8Array.from(compiler.pdf(compiled.result, { creationTimestamp: 0 }));
}

export function addPicture(path: string, bytes: Uint8Array): void {
  compiler.mapShadow(join(import.meta.dirname, path), Buffer.from(bytes));
}

export function dropPictures(): void {
  compiler.resetShadow();
  compiler.evictCache(0);
}

function planData(blocks: Block[]) {
  const parts: { landscape: boolean; blocks: unknown[] }[] = [{ landscape: false, blocks: [] }];
  const running = blocks.find((block) => block.kind === 'running');
  for (const block of blocks) {
    if (block.kind === 'page-break') parts.push({ landscape: block.landscape ?? false, blocks: [] });
    else if (block.kind !== 'running') parts.at(-1)?.blocks.push(blockData(block));
  }
  return { head: running?.head ?? null, foot: running?.foot ?? null, parts };
}

function blockData(block: Exclude<Block, { kind: 'page-break' | 'running' }>): unknown {
  switch (block.kind) {
    case 'head':
      return { kind: block.kind, rows: headRows(block).map(headRow) };
    case 'title':
      return { kind: block.kind, lines: block.lines.map(plainOf) };
    case 'para':
      return {
        kind: block.kind,
        paragraphs: paragraphsOf(block.text),
        bold: block.bold === true || block.heading !== undefined,
        italic: block.italic ?? false,
        centred: block.centred ?? false,
      };
    case 'table':
      return {
        kind: block.kind,
        headRows: block.headRows,
        widths: block.widths,
        unruled: block.unruled ?? false,
        centred: block.widths.map((_, column) => isNarrow(column, block.widths)),
        rows: placeCells(block.rows).map((cells) =>
          cells.map((cell) => ({ ...cell, paragraphs: paragraphsOf(cell.text) })),
        ),
      };
    case 'signature':
      return {
        kind: block.kind,
        recipients: block.recipients.map(plainOf),
        signer: block.signer.map(plainOf),
      };
  }
}

function headRow({ left, right }: { left: Text[]; right: Text[] }) {
  const isBold = (line: Text) => line.startsWith('**');
  return {
    left: left.map(plainOf),
    right: right.map(plainOf),
    leftBold: left.map(isBold),
    rightBold: right.map(isBold),
  };
}

function paragraphsOf(text: Text): Run[][] {
  return text.split('\n').map(runsOf);
}
