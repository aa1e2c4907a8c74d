import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlan } from '../read-plan.ts';

/** Invented plans of invented places, in layouts that converters produce. */
export function loadPlan(name: string) {
  return readPlan(readFileSync(join(import.meta.dirname, 'plans', name)), name);
}

export const exampleFile = (extension: 'txt' | 'docx' | 'pdf') =>
  join(import.meta.dirname, '..', '..', 'example', `ke-hoach-mau-2023.${extension}`);

export function loadExample(extension: 'txt' | 'docx' | 'pdf') {
  return readPlan(readFileSync(exampleFile(extension)), `ke-hoach-mau-2023.${extension}`);
}

/** One scanned page with a text that can be recognised. */
export function scanBytes(): Uint8Array {
  return readFileSync(join(import.meta.dirname, 'plans/van-hoa-doc-2024.scan.pdf'));
}
