import { readDecimal } from './numbers.ts';

export interface FoundMoney {
  /** In đồng. */
  amount: number;
  from: number;
  to: number;
}

const SCALES: Record<string, number> = { tỷ: 1e9, tỉ: 1e9, triệu: 1e6, nghìn: 1e3, ngàn: 1e3, '': 1 };
const FIGURE = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?|\d+\.\d{1,2}(?!\d)`;
const DONG = String.raw`(?:đồng(?!\s+(?:chí|thời|bộ|chủ|hành|đội|phục|diễn|nghiệp|tổ))|đ(?!\p{L})|VNĐ|VND|vnđ)(?!\p{L})`;
const ENDS = String.raw`(?:\s*${DONG}|(?=\s*(?:[,.;:)]|$)))`;
const MONEY = new RegExp(
  String.raw`(?<![\d.,/\p{L}])(${FIGURE})\s*(?:(tỷ|tỉ)\s*(?:(?:đồng\s+)?(\d{1,3}(?:,\d+)?)\s*(triệu))?${ENDS}|(triệu|nghìn|ngàn)${ENDS}|${DONG})`,
  'giu',
);

/** Sums of money in a text: "350 triệu đồng", "1,2 tỷ đồng", "1 tỷ 200 triệu đồng", "20.000.000đ". */
export function findMoney(text: string): FoundMoney[] {
  return [...text.matchAll(MONEY)].flatMap((match) => {
    const [whole, figure = '', billions, millions, , scale] = match;
    const amount = figureOf(figure) * (SCALES[(billions ?? scale ?? '').toLowerCase()] ?? 1);
    const more = millions ? readDecimal(millions) * 1e6 : 0;
    const total = Math.round(amount + more);
    return total > 0 ? [{ amount: total, from: match.index, to: match.index + whole.length }] : [];
  });
}

/** "1.250" and "1.250,5" in groups of three; "2,4" and "2.4" as decimals. */
function figureOf(figure: string): number {
  return /^\d{1,3}(?:\.\d{3})+/.test(figure) ? readDecimal(figure.replaceAll('.', '')) : readDecimal(figure);
}

/** A bare figure under a head that names its unit: "24" under "Kinh phí (triệu đồng)". */
export function moneyUnder(header: string, cell: string): number | null {
  const [stated] = findMoney(cell);
  if (stated) return stated.amount;
  const figure = new RegExp(`^(?:${FIGURE})$`, 'u').exec(cell.trim())?.[0];
  const unit = /(tỷ|tỉ|triệu|nghìn|ngàn|1\.?000)\s*(?:đồng|đ)|(đồng|VNĐ|VND)/iu.exec(header);
  if (!figure || !unit) return null;
  const scale = /^1\.?000$/.test(unit[1] ?? '') ? 1e3 : (SCALES[(unit[1] ?? '').toLowerCase()] ?? 1);
  const amount = Math.round(figureOf(figure) * scale);
  return amount > 0 ? amount : null;
}
