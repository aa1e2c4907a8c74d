import { isLocalDate, type LocalDate } from '../../../platform/clock/clock.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';

/** How the figures of a task are shown. */
export type ProgressLook = 'table' | 'places' | 'trend';
/** With what they are compared. */
export type Comparison = 'month' | 'year';

const lookWords: Record<ProgressLook, string | null> = {
  table: null,
  places: 'dia-ban',
  trend: 'xu-huong',
};
const comparisonWords: Record<Comparison, string> = { month: 'thang-truoc', year: 'nam-truoc' };

/** What the address of the progress page says: everything is in it, so it works without script and can be sent on. */
export interface ProgressAddress {
  plan: string | null;
  look: ProgressLook;
  /** Task number. */
  task: string | null;
  /** Measure of a task with several named sets. */
  measure: string | null;
  /** In a house of several provinces: the one whose districts are shown. */
  province: string | null;
  district: string | null;
  unit: string | null;
  compare: Comparison | null;
  /** Start of the period that the map shows. */
  period: LocalDate | null;
  /** Districts whose schools are shown; `khong`: none, `tat-ca`: all. */
  open: string[];
  /** The cell whose detail is shown. */
  cell: string | null;
}

export const wholeProgress: ProgressAddress = {
  plan: null,
  look: 'table',
  task: null,
  measure: null,
  province: null,
  district: null,
  unit: null,
  compare: null,
  period: null,
  open: [],
  cell: null,
};

export const noneOpen = 'khong';
export const allOpen = 'tat-ca';

export function readProgressAddress(params: URLSearchParams): ProgressAddress {
  const period = params.get('ky') ?? '';
  return {
    plan: params.get('ke-hoach') || null,
    look: keyOf(lookWords, params.get('xem')) ?? 'table',
    task: params.get('nhiem-vu') || null,
    measure: params.get('chi-tieu') || null,
    province: params.get('tinh') || null,
    district: params.get('huyen') || null,
    unit: params.get('don-vi') || null,
    compare: keyOf(comparisonWords, params.get('so-sanh')),
    period: isLocalDate(period) ? period : null,
    open: params.getAll('mo'),
    cell: params.get('o') || null,
  };
}

function keyOf<K extends string>(words: Record<K, string | null>, word: string | null): K | null {
  const found = Object.entries(words).find(([, one]) => one !== null && one === word);
  return (found?.[0] as K | undefined) ?? null;
}

/** As it stands in the address; nothing for no comparison. */
export function comparisonWord(comparison: Comparison | null): string {
  return comparison ? comparisonWords[comparison] : '';
}

/** The fields of an address as they stand in a form or a query, in the order people read them. */
export function progressFields(address: ProgressAddress): [name: string, value: string][] {
  const { plan, look, task, measure, province, district, unit, compare, period, open, cell } = address;
  const all: [string, string | null][] = [
    ['ke-hoach', plan],
    ['xem', lookWords[look]],
    ['nhiem-vu', task],
    ['chi-tieu', measure],
    ['tinh', province],
    ['huyen', district],
    ['don-vi', unit],
    ['so-sanh', compare && comparisonWords[compare]],
    ['ky', period],
    ...open.map((id): [string, string] => ['mo', id]),
    ['o', cell],
  ];
  return all.filter((one): one is [string, string] => Boolean(one[1]));
}

/** @param page the progress page, or one that shows the same figures in another form */
export function progressHref(
  address: ProgressAddress,
  change: Partial<ProgressAddress> = {},
  page = '/tien-do',
): string {
  const query = new URLSearchParams(progressFields({ ...address, ...change })).toString();
  return query ? `${page}${page.includes('?') ? '&' : '?'}${query}` : page;
}

export interface EvidenceAddress {
  plan: string | null;
  measure: string | null;
  province: string | null;
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
    province: params.get('tinh') || null,
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
  if (address.province) params.set('tinh', address.province);
  if (address.district) params.set('huyen', address.district);
  if (address.unit) params.set('don-vi', address.unit);
  if (address.period) params.set('ky', address.period);
  if (address.page && address.page > 1) params.set('trang', String(address.page));
  const query = params.toString();
  return query ? `/tien-do/minh-chung?${query}` : '/tien-do/minh-chung';
}
