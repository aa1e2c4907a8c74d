import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ctx } from '../../platform/context.server.ts';
import { decideAsAdvised, releaseAsProposed } from './example/load-example-plan.server.ts';
import { importPlan } from './import/import-plan.server.ts';
import { receivePlanFile } from './import/receive-plan-file.server.ts';
import { scanBytes } from './reader/testing/load-plan.ts';

const exampleText = join(import.meta.dirname, 'example/ke-hoach-mau-2023.txt');

/** The example plan, imported and in review. */
export async function buildPlanInReview(ctx: Ctx): Promise<string> {
  const bytes = await readFile(exampleText);
  const { planId } = await importPlan(ctx, { fileName: 'ke-hoach-mau-2023.txt', bytes });
  return planId;
}

/** The example plan, released with everything that is proposed. */
export async function buildReleasedPlan(ctx: Ctx): Promise<string> {
  const planId = await buildPlanInReview(ctx);
  await decideAsAdvised(ctx, planId);
  await releaseAsProposed(ctx, planId);
  return planId;
}

/** A scan that waits to be recognised. */
export async function buildPlanUpload(ctx: Ctx): Promise<string> {
  const { uploadId } = await receivePlanFile(ctx, {
    fileName: 'ban-chup-mau.pdf',
    bytes: scanBytes(),
    again: true,
  });
  if (!uploadId) throw new Error('a scan is not read at once');
  return uploadId;
}
