import { matchRoutes } from 'react-router';
import type { Actor } from './platform/auth/actor.ts';
import { roleMay } from './platform/auth/policy.ts';
import type { Ctx } from './platform/context.server.ts';
import { commonErrors } from './platform/errors/common-errors.ts';
import type { ScreenLine } from './platform/http/screen-table.ts';
import { policies } from './policies.ts';
import { allScreens } from './screen-lines.ts';

const screens = allScreens.flatMap(({ slice, lines }) => lines.map((line) => ({ slice, line })));
const table = screens.map(({ line }, index) => ({ id: String(index), path: `/${line.path}` }));
/** The router tries every page of a table it is given; only those that begin alike can answer an address. */
const tableOfFirst = Map.groupBy(table, ({ path }) => path.split('/')[1]!);

/**
 * The page behind an address. The router asks for a page's data under `<page>.data`, and under `<page>/_.data` when
 * the address ends in a slash: read exactly as the router does, or the check would be made for another page.
 * @param pathname as it stands in the request, not decoded
 */
export function pageOf(pathname: string): string {
  if (pathname.endsWith('/_.data')) return pathname.slice(0, -'_.data'.length);
  return pathname.replace(/\.data$/, '');
}

export interface FoundScreen {
  slice: string;
  line: ScreenLine;
  params: Record<string, string | undefined>;
}

/** The page that answers an address, and what its address says. */
export function findScreen(pathname: string): FoundScreen | null {
  const page = pageOf(pathname);
  const match = matchRoutes(tableOfFirst.get(firstOf(page)) ?? [], page)?.[0];
  return match ? { ...screens[Number(match.route.id)]!, params: match.params } : null;
}

/** Decoded and in small letters, as the router compares; what cannot be decoded it compares as it is. */
function firstOf(page: string): string {
  const first = page.split('/')[1] ?? '';
  try {
    return decodeURIComponent(first).toLowerCase();
  } catch {
    return first.toLowerCase();
  }
}

/** The query parameters a kept public page depends on; null for every other page. */
export function keptParameters(pathname: string): readonly string[] | null {
  return pathname.endsWith('.data') ? null : (findScreen(pathname)?.line.kept ?? null);
}

/** The permission a page needs for a method; null when the page does not answer that method. */
export function permissionOf(line: ScreenLine, method: string): string | null {
  return (method === 'GET' || method === 'HEAD' ? line.access.GET : line.access.POST) ?? null;
}

/**
 * Refuses what the role may never do, before any page code runs. Which unit it is about is checked by the slice.
 * @throws app.sign-in-needed for visitors, app.not-found for everybody else: a refusal does not say that it exists.
 */
export function gate(actor: Actor | null, permission: string): void {
  const grant = policies[permission];
  if (!grant) throw new Error(`unknown permission ${permission}`);
  if (roleMay(grant, actor)) return;
  throw actor ? commonErrors.notFound() : commonErrors.signInNeeded();
}

export function apiGate(ctx: Ctx, permission: string): void {
  gate(ctx.actor, permission);
}
