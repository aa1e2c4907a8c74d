import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { loadLongestHolder } from '../../units/index.server.ts';
import { releaseAsProposed } from '../example/load-example-plan.server.ts';
import { importPlan } from '../import/import-plan.server.ts';

const importUsage = 'Cách dùng: lantoa plan import TỆP [--year NĂM]';
const releaseUsage = 'Cách dùng: lantoa plan release MÃ_KẾ_HOẠCH';

function fail(line: string): number {
  process.stderr.write(`${line}\n`);
  return 2;
}

async function told(ctx: Ctx, work: (acting: Ctx) => Promise<string>): Promise<number> {
  try {
    const acting = {
      ...ctx,
      actor: ctx.actor ?? (await loadLongestHolder(ctx.db, 'coordinator', localDate(ctx.clock.now()))),
    };
    if (!acting.actor) return fail('Chưa có người điều phối kế hoạch nào trong hệ thống.');
    process.stdout.write(`${await work(acting)}\n`);
    return 0;
  } catch (error) {
    if (isAppError(error)) return fail(`${error.message} ${error.help}`);
    throw error;
  }
}

/** `lantoa plan import FILE [--year Y]`: 0 and the plan's id, or 2 with one clear line and nothing stored. */
export async function importPlanCommand(ctx: Ctx, args: readonly string[]): Promise<number> {
  const yearAt = args.indexOf('--year');
  const year = yearAt < 0 ? undefined : Number(args[yearAt + 1]);
  const files = args.filter((_, index) => yearAt < 0 || (index !== yearAt && index !== yearAt + 1));
  const [path] = files;
  if (!path || files.length > 1 || (year !== undefined && !Number.isInteger(year))) return fail(importUsage);
  const bytes = await readFile(path).catch(() => null);
  if (!bytes) return fail(`${path}: không mở được tệp. Hãy kiểm tra lại đường dẫn và quyền đọc.`);
  return told(ctx, async (acting) => {
    const { planId, facts } = await importPlan(acting, { fileName: basename(path), bytes, year });
    return `Đã đọc ${facts} dữ kiện vào kế hoạch ${planId}. Mở /ke-hoach/${planId} để duyệt.`;
  });
}

/** `lantoa plan release ID`: with the measures and months that are proposed; 2 while decisions are open. */
export async function releasePlanCommand(ctx: Ctx, args: readonly string[]): Promise<number> {
  const [planId] = args;
  if (!planId || args.length > 1) return fail(releaseUsage);
  return told(ctx, async (acting) => {
    await releaseAsProposed(acting, planId);
    return `Đã phát hành kế hoạch ${planId}.`;
  });
}
