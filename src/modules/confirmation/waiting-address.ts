/** What the list of waiting evidence shows; all of it stands in the address. */
export interface WaitingAddress {
  kind: 'article' | 'activity' | null;
  unit: string | null;
  /** Everything on the page comes chosen: the way to choose all without script. */
  all: boolean;
}

const kinds = { 'bai-dang': 'article', 'hoat-dong': 'activity' } as const;

export function readWaitingAddress(params: URLSearchParams): WaitingAddress {
  const kind = params.get('loai');
  const unit = params.get('don-vi');
  return {
    kind: kind === 'bai-dang' || kind === 'hoat-dong' ? kinds[kind] : null,
    unit: unit && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(unit) ? unit : null,
    all: params.get('chon') === 'tat-ca',
  };
}

export function waitingHref(address: Partial<WaitingAddress>, rest: Record<string, string> = {}): string {
  const params = new URLSearchParams();
  if (address.kind) params.set('loai', address.kind === 'article' ? 'bai-dang' : 'hoat-dong');
  if (address.unit) params.set('don-vi', address.unit);
  if (address.all) params.set('chon', 'tat-ca');
  for (const [name, value] of Object.entries(rest)) params.set(name, value);
  const query = params.toString();
  return query ? `/xac-nhan?${query}` : '/xac-nhan';
}
