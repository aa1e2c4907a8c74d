import { squash } from '../../text/tidy-text.ts';
import { DATE, readDate } from '../times/dates.ts';
import { SYMBOL, tidySymbol } from './symbols.ts';

export interface NamedLaw {
  type: string;
  symbol: string;
  issuedOn: string | null;
  title: string;
  from: number;
  to: number;
}

const KIND = '(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)';
const NUMBER = String.raw`(?:,?\s*\(?(?:(?:L|l)uật\s+)?(?:số\s*:?\s*)?(?<symbol>${SYMBOL})\)?)?`;
const WHEN = String.raw`(?:,?\s*\(?(?:(?:được\s+)?(?:ban hành|thông qua|đã ban hành)\s+)?(?:ngày\s+)?(?<date>${DATE})\)?|,?\s+(?:năm\s+)(?<year>\d{4})(?!\d))?`;
// "Luật Phòng, chống ma túy" has a comma of its own: only one before another document or body ends the name.
const NAME_END = String.raw`(?=,?\s*\(?(?:luật\s+)?số\s*:?\s*\d|,?\s*\(?(?:(?:được\s+)?(?:ban hành|thông qua)\s+)?ngày\s+\d|,?\s+\(?\d{1,4}\/\d{4}\/|,?\s+năm\s+\d{4}|\s+(?:và|,)\s+(?:các\s+)?(?:${KIND}|Nghị|Thông tư|Quyết định)\s|,\s+(?=\p{Lu})|\s*[;.()“”]|\s*$)`;
const PROPER = String.raw`\p{Lu}[^;.()“”]{1,150}?`;
const AMENDING = 'sửa đổi[^;.()“”]{5,240}?';
const AMENDING_END = String.raw`(?=,?\s*\(?(?:luật\s+)?số\s*:?\s*\d|,?\s*\(?ngày\s+\d|,?\s+\(?\d{1,4}\/\d{4}\/|,?\s+năm\s+\d{4}|\s*[;.()“”]|\s*$)`;
const LAW = new RegExp(
  String.raw`(?<!\p{L})(?<kind>${KIND})\s+(?:(?<amending>${AMENDING})${AMENDING_END}|(?<name>${PROPER})${NAME_END})${NUMBER}${WHEN}`,
  'gu',
);
/** "Luật phòng, chống bệnh truyền nhiễm ngày 21/11/2007": small letters are believed where date or number follows. */
const SMALL_LAW = new RegExp(
  String.raw`^(?<kind>${KIND})\s+(?<name>\p{Ll}[^;.()“”]{1,150}?)(?=,?\s*\(?(?:số\s*:?\s*\d|ngày\s+\d|\d{1,4}\/\d{4}\/))${NUMBER}${WHEN}`,
  'u',
);
const NO_LAW = /^(?:sư|gia|pháp|lệ|sinh)(?!\p{L})/u;

/** Laws and ordinances cited by name, as decrees ask for (A19): `Luật An ninh mạng ngày 12/6/2018`. */
export function findLawsByName(text: string): NamedLaw[] {
  if (!/(?:[Ll]uật|Pháp lệnh|Hiến pháp)\s/u.test(text)) return [];
  const found = [...text.matchAll(LAW)].flatMap((match) => lawFrom(match));
  if (found.some(({ from }) => from === 0)) return found;
  const small = SMALL_LAW.exec(text);
  return small ? [...lawFrom(small), ...found] : found;
}

function lawFrom(match: RegExpExecArray | RegExpMatchArray): NamedLaw[] {
  const { kind = '', name, amending, symbol, date, year } = match.groups ?? {};
  const title = squash(amending ?? name ?? '').replace(/[\s,:–-]+$/u, '');
  if (!title || NO_LAW.test(title)) return [];
  const from = match.index ?? 0;
  return [
    {
      type: kind,
      symbol: symbol ? tidySymbol(symbol) : '',
      issuedOn: date ? readDate(date) : null,
      title: year ? `${title} năm ${year}` : title,
      from,
      to: from + match[0].length,
    },
  ];
}
