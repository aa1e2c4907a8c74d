/** What the list of waiting evidence shows; all of it stands in the address. */
export interface WaitingAddress {
  kind: 'article' | 'activity' | null;
  unit: string | null;
  /** A district, a commune, or the department for what stands directly under it. */
  place: string | null;
  page: number;
  /** Everything on the page comes chosen: the way to choose all without script. */
  all: boolean;
}

const kinds = { 'bai-dang': 'article', 'hoat-dong': 'activity' } as const;

export function readWaitingAddress(params: URLSearchParams): WaitingAddress {
  const kind = params.get('loai');
  return {
    kind: kind === 'bai-dang' || kind === 'hoat-dong' ? kinds[kind] : null,
    unit: idIn(params, 'don-vi'),
    place: idIn(params, 'huyen'),
    page: Math.min(1_000, Math.max(1, Math.trunc(Number(params.get('trang')) || 1))),
    all: params.get('chon') === 'tat-ca',
  };
}

function idIn(params: URLSearchParams, name: string): string | null {
  const id = params.get(name);
  return id && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : null;
}

export function waitingHref(address: Partial<WaitingAddress>, rest: Record<string, string> = {}): string {
  const params = new URLSearchParams();
  if (address.kind) params.set('loai', address.kind === 'article' ? 'bai-dang' : 'hoat-dong');
  if (address.unit) params.set('don-vi', address.unit);
  if (address.place) params.set('huyen', address.place);
  if (address.page && address.page > 1) params.set('trang', String(address.page));
  if (address.all) params.set('chon', 'tat-ca');
  for (const [name, value] of Object.entries(rest)) params.set(name, value);
  const query = params.toString();
  return query ? `/xac-nhan?${query}` : '/xac-nhan';
}
