import type { LocalDate } from '../../../platform/clock/clock.ts';

/** The filters of the log as they stand in its address. */
export interface EventLogAddress {
  unit: string;
  person: string;
  name: string;
  day: LocalDate | '';
  before: number | null;
  after: number | null;
}

const longest = 80;

/** What makes no sense is left out, never an error. */
export function readEventLogAddress(params: URLSearchParams): EventLogAddress {
  const word = (name: string) => (params.get(name) ?? '').normalize('NFC').trim().slice(0, longest);
  const id = (name: string) => (/^\d{1,15}$/.test(params.get(name) ?? '') ? Number(params.get(name)) : null);
  const day = word('ngay');
  return {
    unit: word('don-vi'),
    person: word('nguoi'),
    name: word('loai'),
    day: isDay(day) ? day : '',
    before: id('truoc'),
    after: id('sau'),
  };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

export function isFiltered({ unit, person, name, day }: EventLogAddress): boolean {
  return [unit, person, name, day].some((word) => word !== '');
}

/** The same filters at another place of the log. */
export function eventLogHref(
  address: EventLogAddress,
  position: { before?: number; after?: number } = {},
): string {
  const entries = {
    'don-vi': address.unit,
    nguoi: address.person,
    loai: address.name,
    ngay: address.day,
    truoc: position.before,
    sau: position.after,
  };
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(entries)) if (value) params.set(name, String(value));
  return params.size > 0 ? `/quan-tri/nhat-ky?${params}` : '/quan-tri/nhat-ky';
}
