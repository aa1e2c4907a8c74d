import { squash } from '../../text/tidy-text.ts';
import { labelledParts, TIME_AFTER } from './duty-labels.ts';
import { isUnitStart, splitUnits } from './unit-phrases.ts';

export interface Doers {
  lead: string[];
  partners: string[];
  /** Time that stands with the units, '' when none does. */
  time: string;
  /** Whether the words say who leads and who helps. */
  stated: boolean;
}

const LEADS = String.raw`(?:làm\s+)?(?:chủ trì|phụ trách|thực hiện|là (?:đơn vị|cơ quan) (?:chủ trì|đầu mối)|chịu trách nhiệm)(?:\s+(?:chính|thực hiện))?`;
const HELPS = String.raw`(?:cùng\s+)?phối hợp(?:\s+(?:thực hiện|cùng|với))*`;
const LEAD_THEN_PARTNERS = new RegExp(
  String.raw`^(.+?)\s*,?\s+(?:${LEADS}\s*[,;.]?\s*(?:và\s+)?)?${HELPS}\s*:?\s+(.+)$`,
  'isu',
);
const LEAD_AND_HELPERS = new RegExp(
  String.raw`^(.+?)\s+${LEADS}\s*[;,.\n]\s*(.+?)\s+(?:cùng\s+)?phối hợp(?:\s+thực hiện)?\.?$`,
  'isu',
);
/** "Phòng A, Phòng B phối hợp thực hiện": nobody leads. */
const JOINTLY = /^(.+?)\s+(?:cùng\s+)?phối hợp(?:\s+(?:thực hiện|triển khai|tổ chức))?\.?$/isu;
const LEADS_ONLY = new RegExp(String.raw`^(.+?)\s*\(?\s*${LEADS}\s*\)?\.?$`, 'isu');
const ONLY_PARTNERS = new RegExp(String.raw`^(?:${LEADS}\s*[,;]?\s*(?:và\s+)?)?${HELPS}\s*:?\s+(.+)$`, 'isu');
const LEADING = /(?<!\p{L})(?:chủ trì|phụ trách|chịu trách nhiệm)(?!\p{L})/iu;
const BRACKETED = /^(.+?)\s*\(\s*(?:đơn vị\s+)?(?:chủ trì|chính)\s*\)\s*[,;\n]?\s*(.*)$/isu;

/** Who does it, from a cell or a bracket: units alone, with labels, or "A chủ trì, phối hợp với B". */
export function readDoers(text: string): Doers {
  const labelled = labelledParts(text);
  if (labelled && (labelled.parts.lead || labelled.parts.partners || labelled.parts.doers)) {
    const { lead = '', partners = '', doers = '', time = '' } = labelled.parts;
    const [first = '', ...others] = splitUnits(doers);
    const leading = lead ? splitUnits(lead) : inWords(labelled.before).lead;
    return {
      lead: leading.length > 0 ? leading : first ? [first] : [],
      partners: [...(leading.length > 0 && first ? [first] : []), ...others, ...splitUnits(partners)],
      time,
      stated: true,
    };
  }
  const apart = TIME_AFTER.exec(text);
  const units = apart && apart.index > 0 ? text.slice(0, apart.index) : text;
  return { ...inWords(units.trim()), time: apart && apart.index > 0 ? squash(apart[1] ?? '') : '' };
}

function inWords(text: string): Omit<Doers, 'time'> {
  const flat = squash(text.replace(/^\s*(?:giao|do)\s+/iu, ''));
  const only = ONLY_PARTNERS.exec(flat);
  if (only?.[1]) return { lead: [], partners: helpers(only[1]), stated: true };
  const bracketed = BRACKETED.exec(flat);
  if (bracketed?.[1])
    return { lead: splitUnits(bracketed[1]), partners: helpers(bracketed[2] ?? ''), stated: true };
  const jointly = splitUnits(JOINTLY.exec(flat)?.[1] ?? '');
  if (jointly.length > 1 && isUnitStart(flat) && !LEADING.test(flat))
    return { lead: jointly, partners: [], stated: true };
  const both = LEAD_AND_HELPERS.exec(flat) ?? LEAD_THEN_PARTNERS.exec(flat);
  if (both?.[1] && both[2] && isUnitStart(flat))
    return { lead: splitUnits(both[1]), partners: helpers(both[2]), stated: true };
  const leads = LEADS_ONLY.exec(flat);
  if (leads?.[1] && isUnitStart(flat)) return { lead: splitUnits(leads[1]), partners: [], stated: true };
  return { lead: splitUnits(text), partners: [], stated: false };
}

function helpers(text: string): string[] {
  return splitUnits(text.replace(/\s*\(?\s*(?:cùng\s+)?phối hợp(?:\s+thực hiện)?\s*\)?\s*\.?$/iu, ''));
}
