import { pageNumber } from '../../../platform/http/page-number.ts';
/** What the address of the progress page says: everything is in it, so it works without script and can be sent on. */
export interface ProgressAddress {
  plan: string | null;
  /** Task number. */
  task: string | null;
  /** Measure of a task with several named sets. */
  measure: string | null;
  district: string | null;
  unit: string | null;
  /** Districts whose schools are shown; `khong`: none. */
  open: string[];
  /** The cell whose detail is shown. */
  cell: string | null;
}

export const wholeProgress: ProgressAddress = {
  plan: null,
  task: null,
  measure: null,
  district: null,
  unit: null,
  open: [],
  cell: null,
};

export const noneOpen = 'khong';

export function readProgressAddress(params: URLSearchParams): ProgressAddress {
  return {
    plan: params.get('ke-hoach') || null,
    task: params.get('nhiem-vu') || null,
    measure: params.get('chi-tieu') || null,
    district: params.get('huyen') || null,
    unit: params.get('don-vi') || null,
    open: params.getAll('mo'),
    cell: params.get('o') || null,
  };
}

export function progressHref(address: ProgressAddress, change: Partial<ProgressAddress> = {}): string {
  const { plan, task, measure, district, unit, open, cell } = { ...address, ...change };
  const params = new URLSearchParams();
  if (plan) params.set('ke-hoach', plan);
  if (task) params.set('nhiem-vu', task);
  if (measure) params.set('chi-tieu', measure);
  if (district) params.set('huyen', district);
  if (unit) params.set('don-vi', unit);
  for (const id of open) params.append('mo', id);
  if (cell) params.set('o', cell);
  const query = params.toString();
  return query ? `/tien-do?${query}` : '/tien-do';
}

export interface EvidenceAddress {
  plan: string | null;
  measure: string | null;
  district: string | null;
  unit: string | null;
  /** Start of a period of the measure. */
  period: string | null;
  page: number;
}

export function readEvidenceAddress(params: URLSearchParams): EvidenceAddress {
  return {
    plan: params.get('ke-hoach') || null,
    measure: params.get('measure') || null,
    district: params.get('huyen') || null,
    unit: params.get('don-vi') || null,
    period: params.get('ky') || null,
    page: pageNumber(params),
  };
}

/** The list of evidence behind a figure (rule P1). */
export function evidenceHref(address: Partial<EvidenceAddress>): string {
  const params = new URLSearchParams();
  if (address.plan) params.set('ke-hoach', address.plan);
  if (address.measure) params.set('measure', address.measure);
  if (address.district) params.set('huyen', address.district);
  if (address.unit) params.set('don-vi', address.unit);
  if (address.period) params.set('ky', address.period);
  if (address.page && address.page > 1) params.set('trang', String(address.page));
  const query = params.toString();
  return query ? `/tien-do/minh-chung?${query}` : '/tien-do/minh-chung';
}
