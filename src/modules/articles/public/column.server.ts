import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { findKnownUnitBySlug, listUnits, type UnitView } from '../../units/index.server.ts';
import type { PublicLine } from '../public-store.server.ts';
import type { ColumnLine } from './column-page.tsx';
import type { Letterhead } from './public-shell.tsx';

export interface PublicUnit {
  unit: UnitView | null;
  letterhead: Letterhead;
  /** "https://host", for addresses that leave the page. */
  origin: string;
}

/** The unit an address names, and the letterhead its pages carry. */
export async function readPublicUnit(ctx: Ctx, request: Request, slug: string): Promise<PublicUnit> {
  const on = localDate(ctx.clock.now());
  const [unit, [department]] = await Promise.all([
    findKnownUnitBySlug(ctx.db, slug, on),
    listUnits(ctx.db, { scope: { kind: 'all' }, on, kinds: ['department'] }),
  ]);
  return {
    unit,
    letterhead: {
      agency: department?.name ?? null,
      unitName: unit?.name ?? department?.name ?? 'Lan Tỏa',
      columnPath: `/c/${unit?.slug ?? department?.slug ?? slug}`,
      isSample: unit?.isSample ?? department?.isSample ?? false,
    },
    origin: ctx.config.baseUrl ?? new URL(request.url).origin,
  };
}

/** Where a line of the column leads: the page here, or the other site. */
export function hrefOf(line: PublicLine, columnPath: string): string {
  return line.externalUrl ?? `${columnPath}/${line.slug}`;
}

export function columnLine(line: PublicLine, columnPath: string): ColumnLine {
  const { id, title, summary, form, originality } = line;
  const elsewhere = line.externalUrl ? new URL(line.externalUrl).hostname.replace(/^www\./, '') : null;
  const date = localDate(line.publishedAt);
  return { id, title, summary, form, originality, elsewhere, date, href: hrefOf(line, columnPath) };
}
