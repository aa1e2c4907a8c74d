import type { UnitListQuery } from './schema.ts';

/** The address of the list with these filters, other pages of it included. */
export function unitListHref(query: Partial<UnitListQuery>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && !(name === 'trang' && value === 1)) search.set(name, String(value));
  return search.size > 0 ? `/don-vi?${search}` : '/don-vi';
}
