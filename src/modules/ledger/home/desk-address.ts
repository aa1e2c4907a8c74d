export type DeskList = 'owing' | 'silent' | 'exempt';

/** The word of a list in the address; the first list needs none. */
export const deskListWords: Record<DeskList, string | null> = {
  owing: null,
  silent: 'im-lang',
  exempt: 'mien',
};

/** What the address of an officer's first page says. */
export interface DeskAddress {
  /** Chosen in the strip above the page; kept from link to link. */
  plan: string | null;
  list: DeskList;
  task: string | null;
  district: string | null;
  open: string[];
}

export function readDeskAddress(params: URLSearchParams): DeskAddress {
  const word = params.get('xem');
  const lists: DeskList[] = ['silent', 'exempt'];
  return {
    plan: params.get('ke-hoach') || null,
    list: lists.find((list) => deskListWords[list] === word) ?? 'owing',
    task: params.get('nhiem-vu') || null,
    district: params.get('huyen') || null,
    open: params.getAll('mo'),
  };
}

export function deskHref(address: DeskAddress, change: Partial<DeskAddress> = {}): string {
  const { plan, list, task, district, open } = { ...address, ...change };
  const params = new URLSearchParams();
  if (plan) params.set('ke-hoach', plan);
  if (deskListWords[list]) params.set('xem', deskListWords[list]);
  if (task) params.set('nhiem-vu', task);
  if (district) params.set('huyen', district);
  for (const id of open) params.append('mo', id);
  const query = params.toString();
  return query ? `/?${query}` : '/';
}
