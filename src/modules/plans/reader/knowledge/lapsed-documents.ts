import { fold } from '../text/tidy-text.ts';

/** A document as a text names it. */
export interface CitedDocument {
  type: string;
  symbol: string;
  issuedOn: string | null;
  title: string | null;
}

/** A national document that is no longer in force; `lapsedOn` is the first day without force. */
export interface LapsedDocument {
  symbol: string;
  lapsedOn: string;
  replacedBy: string;
  /** Laws are also cited by name and year alone. */
  law?: { name: string; year: number };
}

type LawRow = [name: string, year: number, symbol: string, lapsedOn: string, replacedBy: string];

// The final article of each replacing law ("Luật này thay thế …") gives the day.
const LAWS: LawRow[] = [
  ['Giáo dục', 2005, '38/2005/QH11', '2020-07-01', 'Luật Giáo dục số 43/2019/QH14'],
  ['Giao dịch điện tử', 2005, '51/2005/QH11', '2024-07-01', 'Luật Giao dịch điện tử số 20/2023/QH15'],
  // vietnam-conventions E24: Luật An ninh mạng 116/2025/QH15 joins both from 01/7/2026.
  ['An toàn thông tin mạng', 2015, '86/2015/QH13', '2026-07-01', 'Luật An ninh mạng số 116/2025/QH15'],
  ['An ninh mạng', 2018, '24/2018/QH14', '2026-07-01', 'Luật An ninh mạng số 116/2025/QH15'],
  ['Bảo vệ, chăm sóc và giáo dục trẻ em', 2004, '25/2004/QH11', '2017-06-01', 'Luật Trẻ em số 102/2016/QH13'],
  ['Bảo hiểm xã hội', 2014, '58/2014/QH13', '2025-07-01', 'Luật Bảo hiểm xã hội số 41/2024/QH15'],
  ['Bảo vệ môi trường', 2014, '55/2014/QH13', '2022-01-01', 'Luật Bảo vệ môi trường số 72/2020/QH14'],
  ['Thi đua, khen thưởng', 2003, '15/2003/QH11', '2024-01-01', 'Luật Thi đua, khen thưởng số 06/2022/QH15'],
  [
    'Phòng, chống bạo lực gia đình',
    2007,
    '02/2007/QH12',
    '2023-07-01',
    'Luật Phòng, chống bạo lực gia đình số 13/2022/QH15',
  ],
  ['Đất đai', 2013, '45/2013/QH13', '2024-08-01', 'Luật Đất đai số 31/2024/QH15'],
  ['Nhà ở', 2014, '65/2014/QH13', '2024-08-01', 'Luật Nhà ở số 27/2023/QH15'],
  ['Khám bệnh, chữa bệnh', 2009, '40/2009/QH12', '2024-01-01', 'Luật Khám bệnh, chữa bệnh số 15/2023/QH15'],
  ['Thanh tra', 2010, '56/2010/QH12', '2023-07-01', 'Luật Thanh tra số 11/2022/QH15'],
  ['Thanh tra', 2022, '11/2022/QH15', '2025-07-01', 'Luật Thanh tra số 84/2025/QH15'],
  [
    'Tổ chức chính quyền địa phương',
    2015,
    '77/2015/QH13',
    '2025-03-01',
    'Luật Tổ chức chính quyền địa phương số 65/2025/QH15, sau đó là số 72/2025/QH15',
  ],
  [
    'Ban hành văn bản quy phạm pháp luật',
    2015,
    '80/2015/QH13',
    '2025-04-01',
    'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15',
  ],
  ['Căn cước công dân', 2014, '59/2014/QH13', '2024-07-01', 'Luật Căn cước số 26/2023/QH15'],
  ['Cư trú', 2006, '81/2006/QH11', '2021-07-01', 'Luật Cư trú số 68/2020/QH14'],
  ['Phòng, chống ma túy', 2000, '23/2000/QH10', '2022-01-01', 'Luật Phòng, chống ma túy số 73/2021/QH14'],
  [
    'Giao thông đường bộ',
    2008,
    '23/2008/QH12',
    '2025-01-01',
    'Luật Trật tự, an toàn giao thông đường bộ số 36/2024/QH15 và Luật Đường bộ số 35/2024/QH15',
  ],
  [
    'Phòng cháy và chữa cháy',
    2001,
    '27/2001/QH10',
    '2025-07-01',
    'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ số 55/2024/QH15',
  ],
  ['Viễn thông', 2009, '41/2009/QH12', '2024-07-01', 'Luật Viễn thông số 24/2023/QH15'],
  ['Thanh niên', 2005, '53/2005/QH11', '2021-01-01', 'Luật Thanh niên số 57/2020/QH14'],
  ['Đấu thầu', 2013, '43/2013/QH13', '2024-01-01', 'Luật Đấu thầu số 22/2023/QH15'],
  ['Việc làm', 2013, '38/2013/QH13', '2026-01-01', 'Luật Việc làm số 74/2025/QH15'],
  ['Hợp tác xã', 2012, '23/2012/QH13', '2024-07-01', 'Luật Hợp tác xã số 17/2023/QH15'],
  ['Bảo vệ và phát triển rừng', 2004, '29/2004/QH11', '2019-01-01', 'Luật Lâm nghiệp số 16/2017/QH14'],
  ['Trợ giúp pháp lý', 2006, '69/2006/QH11', '2018-01-01', 'Luật Trợ giúp pháp lý số 11/2017/QH14'],
  [
    'Bảo vệ quyền lợi người tiêu dùng',
    2010,
    '59/2010/QH12',
    '2024-07-01',
    'Luật Bảo vệ quyền lợi người tiêu dùng số 19/2023/QH15',
  ],
  [
    'Phòng, chống tham nhũng',
    2005,
    '55/2005/QH11',
    '2019-07-01',
    'Luật Phòng, chống tham nhũng số 36/2018/QH14',
  ],
  [
    'Phòng, chống mua bán người',
    2011,
    '66/2011/QH12',
    '2025-07-01',
    'Luật Phòng, chống mua bán người số 53/2024/QH15',
  ],
  ['Di sản văn hóa', 2001, '28/2001/QH10', '2025-07-01', 'Luật Di sản văn hóa số 45/2024/QH15'],
  ['Tài nguyên nước', 2012, '17/2012/QH13', '2024-07-01', 'Luật Tài nguyên nước số 28/2023/QH15'],
  ['Lao động', 2012, '10/2012/QH13', '2021-01-01', 'Bộ luật Lao động số 45/2019/QH14'],
  ['Cán bộ, công chức', 2008, '22/2008/QH12', '2025-07-01', 'Luật Cán bộ, công chức số 80/2025/QH15'],
  ['Lưu trữ', 2011, '01/2011/QH13', '2025-07-01', 'Luật Lưu trữ số 33/2024/QH15'],
  ['Công đoàn', 2012, '12/2012/QH13', '2025-07-01', 'Luật Công đoàn số 50/2024/QH15'],
  ['Công chứng', 2014, '53/2014/QH13', '2025-07-01', 'Luật Công chứng số 46/2024/QH15'],
  ['Đầu tư công', 2019, '39/2019/QH14', '2025-01-01', 'Luật Đầu tư công số 58/2024/QH15'],
  [
    'Khoa học và công nghệ',
    2013,
    '29/2013/QH13',
    '2025-10-01',
    'Luật Khoa học, công nghệ và đổi mới sáng tạo số 93/2025/QH15',
  ],
  ['Điện ảnh', 2006, '62/2006/QH11', '2023-01-01', 'Luật Điện ảnh số 05/2022/QH15'],
  ['Du lịch', 2005, '44/2005/QH11', '2018-01-01', 'Luật Du lịch số 09/2017/QH14'],
  ['Thủy sản', 2003, '17/2003/QH11', '2019-01-01', 'Luật Thủy sản số 18/2017/QH14'],
  ['Doanh nghiệp', 2014, '68/2014/QH13', '2021-01-01', 'Luật Doanh nghiệp số 59/2020/QH14'],
];

const OTHERS: LapsedDocument[] = [
  // vietnam-conventions 1: Nghị định 30/2020/NĐ-CP, Điều 37, in force since 05/3/2020.
  { symbol: '110/2004/NĐ-CP', lapsedOn: '2020-03-05', replacedBy: 'Nghị định số 30/2020/NĐ-CP' },
  { symbol: '09/2010/NĐ-CP', lapsedOn: '2020-03-05', replacedBy: 'Nghị định số 30/2020/NĐ-CP' },
  // vietnam-conventions E1: Nghị định 356/2025/NĐ-CP repeals it from 01/01/2026.
  {
    symbol: '13/2023/NĐ-CP',
    lapsedOn: '2026-01-01',
    replacedBy: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định số 356/2025/NĐ-CP',
  },
  // vietnam-conventions C20: Nghị định 23/2025/NĐ-CP, in force since 10/4/2025.
  { symbol: '130/2018/NĐ-CP', lapsedOn: '2025-04-10', replacedBy: 'Nghị định số 23/2025/NĐ-CP' },
  // vietnam-conventions B6: Nghị định 78/2025/NĐ-CP, in force since 01/4/2025.
  { symbol: '34/2016/NĐ-CP', lapsedOn: '2025-04-01', replacedBy: 'Nghị định số 78/2025/NĐ-CP' },
  // vietnam-conventions D1: Nghị định 42/2022/NĐ-CP, in force since 15/8/2022.
  { symbol: '43/2011/NĐ-CP', lapsedOn: '2022-08-15', replacedBy: 'Nghị định số 42/2022/NĐ-CP' },
  // Nghị định 147/2024/NĐ-CP, Điều 83, in force since 25/12/2024.
  { symbol: '72/2013/NĐ-CP', lapsedOn: '2024-12-25', replacedBy: 'Nghị định số 147/2024/NĐ-CP' },
  { symbol: '27/2018/NĐ-CP', lapsedOn: '2024-12-25', replacedBy: 'Nghị định số 147/2024/NĐ-CP' },
  // Nghị định 118/2025/NĐ-CP, in force since 01/7/2025.
  { symbol: '61/2018/NĐ-CP', lapsedOn: '2025-07-01', replacedBy: 'Nghị định số 118/2025/NĐ-CP' },
  { symbol: '107/2021/NĐ-CP', lapsedOn: '2025-07-01', replacedBy: 'Nghị định số 118/2025/NĐ-CP' },
  // vietnam-conventions D9: Thông tư 09/2024/TT-BGDĐT, in force since 19/7/2024.
  { symbol: '36/2017/TT-BGDĐT', lapsedOn: '2024-07-19', replacedBy: 'Thông tư số 09/2024/TT-BGDĐT' },
  // Thông tư 29/2024/TT-BGDĐT (extra teaching), in force since 14/02/2025.
  { symbol: '17/2012/TT-BGDĐT', lapsedOn: '2025-02-14', replacedBy: 'Thông tư số 29/2024/TT-BGDĐT' },
  // Nghị định 81/2021/NĐ-CP (school fees) since 15/10/2021, itself replaced since 03/9/2025.
  { symbol: '86/2015/NĐ-CP', lapsedOn: '2021-10-15', replacedBy: 'Nghị định số 81/2021/NĐ-CP' },
  { symbol: '81/2021/NĐ-CP', lapsedOn: '2025-09-03', replacedBy: 'Nghị định số 238/2025/NĐ-CP' },
  // Nghị định 125/2024/NĐ-CP (conditions for schools), in force since 20/11/2024.
  { symbol: '46/2017/NĐ-CP', lapsedOn: '2024-11-20', replacedBy: 'Nghị định số 125/2024/NĐ-CP' },
  // Nghị định 45/2025/NĐ-CP: departments of provinces and districts, in force since 01/3/2025.
  { symbol: '24/2014/NĐ-CP', lapsedOn: '2025-03-01', replacedBy: 'Nghị định số 45/2025/NĐ-CP' },
  { symbol: '37/2014/NĐ-CP', lapsedOn: '2025-03-01', replacedBy: 'Nghị định số 45/2025/NĐ-CP' },
  // Nghị định 138/2020, 115/2020, 90/2020, 112/2020: civil servants and public employees.
  { symbol: '24/2010/NĐ-CP', lapsedOn: '2020-12-01', replacedBy: 'Nghị định số 138/2020/NĐ-CP' },
  { symbol: '138/2020/NĐ-CP', lapsedOn: '2025-07-01', replacedBy: 'Nghị định số 170/2025/NĐ-CP' },
  { symbol: '29/2012/NĐ-CP', lapsedOn: '2020-09-29', replacedBy: 'Nghị định số 115/2020/NĐ-CP' },
  { symbol: '56/2015/NĐ-CP', lapsedOn: '2020-08-20', replacedBy: 'Nghị định số 90/2020/NĐ-CP' },
  { symbol: '34/2011/NĐ-CP', lapsedOn: '2020-09-20', replacedBy: 'Nghị định số 112/2020/NĐ-CP' },
  // Nghị định 60/2021/NĐ-CP (financial autonomy), in force since 15/8/2021.
  { symbol: '16/2015/NĐ-CP', lapsedOn: '2021-08-15', replacedBy: 'Nghị định số 60/2021/NĐ-CP' },
  // Nghị định 98/2023/NĐ-CP (commendation), in force since 01/01/2024.
  { symbol: '91/2017/NĐ-CP', lapsedOn: '2024-01-01', replacedBy: 'Nghị định số 98/2023/NĐ-CP' },
  // Nghị định 188/2025/NĐ-CP (health insurance), in force since 15/8/2025.
  { symbol: '146/2018/NĐ-CP', lapsedOn: '2025-08-15', replacedBy: 'Nghị định số 188/2025/NĐ-CP' },
  // Nghị định 144/2021/NĐ-CP (public order), in force since 01/01/2022.
  { symbol: '167/2013/NĐ-CP', lapsedOn: '2022-01-01', replacedBy: 'Nghị định số 144/2021/NĐ-CP' },
  // Nghị định 100/2019/NĐ-CP (road traffic), in force since 01/01/2020.
  { symbol: '46/2016/NĐ-CP', lapsedOn: '2020-01-01', replacedBy: 'Nghị định số 100/2019/NĐ-CP' },
  // Luật Thực hiện dân chủ ở cơ sở, in force since 01/7/2023; Nghị định 59/2023/NĐ-CP since 14/8/2023.
  {
    symbol: '34/2007/PL-UBTVQH11',
    lapsedOn: '2023-07-01',
    replacedBy: 'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15',
  },
  { symbol: '04/2015/NĐ-CP', lapsedOn: '2023-08-14', replacedBy: 'Nghị định số 59/2023/NĐ-CP' },
  // Luật Thư viện and Luật Bảo vệ bí mật nhà nước, both in force since 01/7/2020.
  { symbol: '31/2000/PL-UBTVQH10', lapsedOn: '2020-07-01', replacedBy: 'Luật Thư viện số 46/2019/QH14' },
  {
    symbol: '30/2000/PL-UBTVQH10',
    lapsedOn: '2020-07-01',
    replacedBy: 'Luật Bảo vệ bí mật nhà nước số 29/2018/QH14',
  },
  // The charters of schools: Thông tư 32/2020, 28/2020, 52/2020.
  { symbol: '12/2011/TT-BGDĐT', lapsedOn: '2020-11-01', replacedBy: 'Thông tư số 32/2020/TT-BGDĐT' },
  { symbol: '41/2010/TT-BGDĐT', lapsedOn: '2020-10-20', replacedBy: 'Thông tư số 28/2020/TT-BGDĐT' },
  { symbol: '14/2008/QĐ-BGDĐT', lapsedOn: '2021-03-31', replacedBy: 'Thông tư số 52/2020/TT-BGDĐT' },
];

export const LAPSED_DOCUMENTS: LapsedDocument[] = [
  ...LAWS.map(([name, year, symbol, lapsedOn, replacedBy]) => ({
    symbol,
    lapsedOn,
    replacedBy,
    law: { name, year },
  })),
  ...OTHERS,
];

const LONGEST_NAME = 200;

/**
 * What a document is looked up by: its symbol; a law without one by its name and year ("Luật Giáo dục ngày 14/6/2005",
 * "Luật Giáo dục năm 2005"). Null for what cannot be told apart.
 */
export function lookUpKey({ type, symbol, title, issuedOn }: CitedDocument): string | null {
  if (symbol) return fold(symbol).replace(/\s/g, '');
  if (!/luật$/iu.test(type)) return null;
  const name = fold((title ?? '').slice(0, LONGEST_NAME));
  const year = issuedOn?.slice(0, 4) ?? /(?:nam |^)(\d{4})\b/.exec(name)?.[1];
  return year ? `${name.replace(/\s+(?:nam\s+)?\d{4}.*$/, '').trim()} ${year}` : null;
}

export function lookUpKeys({ symbol, law }: LapsedDocument): string[] {
  return [fold(symbol).replace(/\s/g, ''), ...(law ? [`${fold(law.name)} ${law.year}`] : [])];
}

const BY_KEY = new Map(
  LAPSED_DOCUMENTS.flatMap((document) => lookUpKeys(document).map((key) => [key, document] as const)),
);

/** What became of a document on a day; null while it is in force or nothing is known of it. */
export function lapseOf(cited: CitedDocument, on: string): LapsedDocument | null {
  const document = BY_KEY.get(lookUpKey(cited) ?? '');
  return document && document.lapsedOn <= on ? document : null;
}
