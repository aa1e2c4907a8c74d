import type { LapsedDocument } from './lapsed-documents.ts';

/** Decrees, circulars and ordinances, with where the day stands. */
export const LAPSED_DECREES: LapsedDocument[] = [
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
  // The Government's own decrees of organisation: Nghị định 45/2025 and, from 01/7/2025, Nghị định 150/2025.
  { symbol: '107/2020/NĐ-CP', lapsedOn: '2025-03-01', replacedBy: 'Nghị định số 45/2025/NĐ-CP' },
  { symbol: '108/2020/NĐ-CP', lapsedOn: '2025-03-01', replacedBy: 'Nghị định số 45/2025/NĐ-CP' },
  { symbol: '45/2025/NĐ-CP', lapsedOn: '2025-07-01', replacedBy: 'Nghị định số 150/2025/NĐ-CP' },
  // Luật 72/2025/QH15 in force since 16/6/2025; both laws are of 2025, so only the symbol tells them apart.
  {
    symbol: '65/2025/QH15',
    lapsedOn: '2025-06-16',
    replacedBy: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
  },
  // Nghị định 105/2025/NĐ-CP (fire, rescue), in force since 01/7/2025.
  { symbol: '136/2020/NĐ-CP', lapsedOn: '2025-07-01', replacedBy: 'Nghị định số 105/2025/NĐ-CP' },
  { symbol: '50/2024/NĐ-CP', lapsedOn: '2025-07-01', replacedBy: 'Nghị định số 105/2025/NĐ-CP' },
  { symbol: '83/2017/NĐ-CP', lapsedOn: '2025-07-01', replacedBy: 'Nghị định số 105/2025/NĐ-CP' },
  { symbol: '79/2014/NĐ-CP', lapsedOn: '2021-01-10', replacedBy: 'Nghị định số 136/2020/NĐ-CP' },
  // Nghị định 08/2022/NĐ-CP (environment), in force since 10/01/2022; fines by Nghị định 45/2022 since 25/8/2022.
  { symbol: '18/2015/NĐ-CP', lapsedOn: '2022-01-10', replacedBy: 'Nghị định số 08/2022/NĐ-CP' },
  { symbol: '19/2015/NĐ-CP', lapsedOn: '2022-01-10', replacedBy: 'Nghị định số 08/2022/NĐ-CP' },
  { symbol: '38/2015/NĐ-CP', lapsedOn: '2022-01-10', replacedBy: 'Nghị định số 08/2022/NĐ-CP' },
  { symbol: '40/2019/NĐ-CP', lapsedOn: '2022-01-10', replacedBy: 'Nghị định số 08/2022/NĐ-CP' },
  { symbol: '155/2016/NĐ-CP', lapsedOn: '2022-08-25', replacedBy: 'Nghị định số 45/2022/NĐ-CP' },
  // Fines: health, press, post and telecommunications, family, labour, social evils.
  { symbol: '176/2013/NĐ-CP', lapsedOn: '2020-11-15', replacedBy: 'Nghị định số 117/2020/NĐ-CP' },
  { symbol: '178/2013/NĐ-CP', lapsedOn: '2018-10-20', replacedBy: 'Nghị định số 115/2018/NĐ-CP' },
  { symbol: '159/2013/NĐ-CP', lapsedOn: '2020-12-01', replacedBy: 'Nghị định số 119/2020/NĐ-CP' },
  { symbol: '174/2013/NĐ-CP', lapsedOn: '2020-04-15', replacedBy: 'Nghị định số 15/2020/NĐ-CP' },
  { symbol: '144/2013/NĐ-CP', lapsedOn: '2022-01-01', replacedBy: 'Nghị định số 130/2021/NĐ-CP' },
  { symbol: '28/2020/NĐ-CP', lapsedOn: '2022-01-17', replacedBy: 'Nghị định số 12/2022/NĐ-CP' },
  { symbol: '95/2013/NĐ-CP', lapsedOn: '2020-04-15', replacedBy: 'Nghị định số 28/2020/NĐ-CP' },
  { symbol: '171/2013/NĐ-CP', lapsedOn: '2016-08-01', replacedBy: 'Nghị định số 46/2016/NĐ-CP' },
  // Food safety: Nghị định 15/2018/NĐ-CP, in force since 02/02/2018.
  { symbol: '38/2012/NĐ-CP', lapsedOn: '2018-02-02', replacedBy: 'Nghị định số 15/2018/NĐ-CP' },
  // Belief and religion: Nghị định 162/2017 since 01/01/2018, Nghị định 95/2023 since 30/3/2024.
  { symbol: '92/2012/NĐ-CP', lapsedOn: '2018-01-01', replacedBy: 'Nghị định số 162/2017/NĐ-CP' },
  { symbol: '162/2017/NĐ-CP', lapsedOn: '2024-03-30', replacedBy: 'Nghị định số 95/2023/NĐ-CP' },
  // Staff: fewer posts (29/2023 since 20/7/2023, 154/2025 since 16/6/2025), communes (33/2023 since 01/8/2023), rotation (59/2019).
  { symbol: '108/2014/NĐ-CP', lapsedOn: '2023-07-20', replacedBy: 'Nghị định số 29/2023/NĐ-CP' },
  { symbol: '113/2018/NĐ-CP', lapsedOn: '2023-07-20', replacedBy: 'Nghị định số 29/2023/NĐ-CP' },
  { symbol: '143/2020/NĐ-CP', lapsedOn: '2023-07-20', replacedBy: 'Nghị định số 29/2023/NĐ-CP' },
  { symbol: '29/2023/NĐ-CP', lapsedOn: '2025-06-16', replacedBy: 'Nghị định số 154/2025/NĐ-CP' },
  { symbol: '92/2009/NĐ-CP', lapsedOn: '2023-08-01', replacedBy: 'Nghị định số 33/2023/NĐ-CP' },
  { symbol: '34/2019/NĐ-CP', lapsedOn: '2023-08-01', replacedBy: 'Nghị định số 33/2023/NĐ-CP' },
  { symbol: '158/2007/NĐ-CP', lapsedOn: '2019-08-15', replacedBy: 'Nghị định số 59/2019/NĐ-CP' },
  { symbol: '78/2013/NĐ-CP', lapsedOn: '2020-12-20', replacedBy: 'Nghị định số 130/2020/NĐ-CP' },
  { symbol: '161/2018/NĐ-CP', lapsedOn: '2020-12-01', replacedBy: 'Nghị định số 138/2020/NĐ-CP' },
  // Nghị định 60/2021/NĐ-CP (financial autonomy) replaced these two as well.
  { symbol: '54/2016/NĐ-CP', lapsedOn: '2021-08-15', replacedBy: 'Nghị định số 60/2021/NĐ-CP' },
  { symbol: '141/2016/NĐ-CP', lapsedOn: '2021-08-15', replacedBy: 'Nghị định số 60/2021/NĐ-CP' },
  // Family violence, social assistance, merit: 76/2023, 20/2021, 131/2021.
  { symbol: '08/2009/NĐ-CP', lapsedOn: '2023-12-25', replacedBy: 'Nghị định số 76/2023/NĐ-CP' },
  { symbol: '136/2013/NĐ-CP', lapsedOn: '2021-07-01', replacedBy: 'Nghị định số 20/2021/NĐ-CP' },
  { symbol: '31/2013/NĐ-CP', lapsedOn: '2022-02-15', replacedBy: 'Nghị định số 131/2021/NĐ-CP' },
  {
    symbol: '26/2005/PL-UBTVQH11',
    lapsedOn: '2021-07-01',
    replacedBy: 'Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14',
  },
  // Health insurance: Nghị định 146/2018 since 01/12/2018; labour code: Nghị định 145/2020 since 01/02/2021.
  { symbol: '105/2014/NĐ-CP', lapsedOn: '2018-12-01', replacedBy: 'Nghị định số 146/2018/NĐ-CP' },
  { symbol: '05/2015/NĐ-CP', lapsedOn: '2021-02-01', replacedBy: 'Nghị định số 145/2020/NĐ-CP' },
  // How documents are laid out: Nghị định 30/2020/NĐ-CP took the circular's place.
  { symbol: '01/2011/TT-BNV', lapsedOn: '2020-03-05', replacedBy: 'Nghị định số 30/2020/NĐ-CP' },
];
