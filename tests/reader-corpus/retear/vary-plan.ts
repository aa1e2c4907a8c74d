import { seededRandom } from '../making/random.ts';
import type { Block } from '../plan-source.ts';
import { type Random, variedTable } from './vary-table.ts';

const FEET = ['KH truyền thông - Trang {page}', 'Trang {page}'];
const HEADS = ['Kế hoạch truyền thông của tỉnh', 'VĂN BẢN MẪU'];

/** A plan set anew: its tables as another office sets them, sometimes on a page of their own, with a head or a foot. */
export function variedPlan(blocks: Block[], seed: number): Block[] {
  const random = seededRandom(seed);
  const running = blocks.some(({ kind }) => kind === 'running') ? [] : runningParts(random);
  const isWide = random() < 0.4;
  return [...running, ...blocks.flatMap((block) => variedBlock(block, isWide, random))];
}

function runningParts(random: Random): Block[] {
  const choice = random();
  if (choice < 0.2) return [{ kind: 'running', foot: FEET[random() < 0.5 ? 0 : 1] ?? '' }];
  if (choice < 0.35) return [{ kind: 'running', head: HEADS[random() < 0.5 ? 0 : 1] ?? '' }];
  return [];
}

function variedBlock(block: Block, isWide: boolean, random: Random): Block[] {
  if (block.kind === 'page-break') return [{ ...block, landscape: isWide || (block.landscape ?? false) }];
  return [block.kind === 'table' ? variedTable(block, random) : block];
}
