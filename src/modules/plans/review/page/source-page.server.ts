import type { Ctx } from '../../../../platform/context.server.ts';
import { listFacts } from '../../decisions/fact-store.server.ts';
import { isPlanFact } from '../../facts.ts';
import { getPlan } from '../../find-plan.server.ts';
import { getPlanText } from '../../plan-store.server.ts';
import { isBareLink, isPageNumber, isRule } from '../../reader/text/line-noise.ts';
import type { UnsureWord } from '../../reader/types.ts';

export interface PlanSourceView {
  lines: string[];
  /** One letter per line: h opens a section, n page numbers and rules, a space for any other. */
  looks: string;
  unsureWords: UnsureWord[];
  /** Words for how the text was made; null for a text that was typed. */
  madeBy: string | null;
}

/** The plan's own text; it never changes, so it is loaded once for all steps of the review. @throws app.not-found */
export async function loadPlanSource(ctx: Ctx, planId: string): Promise<PlanSourceView> {
  await getPlan(ctx.db, planId, ctx.actor);
  const [{ text, heads, source }, facts] = await Promise.all([
    getPlanText(ctx.db, planId),
    listFacts(ctx.db, planId),
  ]);
  const lines = text.split('\n');
  const opens = new Set(heads);
  const inFact = new Set<number>();
  for (const { readFrom, readTo } of facts.filter(isPlanFact))
    for (let line = readFrom ?? 0; line <= (readTo ?? -1); line++) inFact.add(line);
  const looks = lines.map((line, index) => {
    if (opens.has(index + 1)) return 'h';
    // The number of a row stands alone on its line in many files; then it belongs to the fact of the row.
    return isNoise(line) && !inFact.has(index + 1) ? 'n' : ' ';
  });
  return {
    lines,
    looks: looks.join(''),
    unsureWords: source?.scan?.unsureWords ?? [],
    madeBy: madeByWords(source),
  };
}

function isNoise(line: string): boolean {
  return line.trim() !== '' && (isRule(line) || isPageNumber(line) || isBareLink(line));
}

function madeByWords(source: Awaited<ReturnType<typeof getPlanText>>['source']): string | null {
  if (source?.format === 'scan') return 'Chữ do máy nhận dạng từ bản chụp';
  if (source?.encoding === 'tcvn3') return 'Chữ đã chuyển từ bảng mã TCVN3';
  return source?.encoding === 'vni' ? 'Chữ đã chuyển từ bảng mã VNI' : null;
}
