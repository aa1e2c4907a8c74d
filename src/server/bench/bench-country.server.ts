import { bareCountryQueries } from '../../modules/ledger/bench/bare-queries.ts';
import { findUnitByCode } from '../../modules/units/index.server.ts';
import { type BenchOptions, openCountryHouse } from './country-house.server.ts';
import { measurePage, type PageToMeasure } from './measure-pages.server.ts';
import type { Measurement } from './measurement.ts';
import { openSiteAs } from './sign-in-people.server.ts';

/** Whole pages of a country: 55,000 units in 34 provinces × 12 months × 7 tasks with 10 million evidence. */
export async function* benchCountry(options: BenchOptions): AsyncGenerator<Measurement> {
  const house = await openCountryHouse(options.dataDir, options.say);
  try {
    const { services, seeded } = house;
    const idOf = async (code: string) => (await findUnitByCode(services.db, code, '2023-12-16'))!.id;
    const [province, commune, school] = await Promise.all(['do-p7', 'do-p7-h7', 'do-t77'].map(idOf));
    const open = await openSiteAs(services, [
      { username: 'dieu-phoi', role: 'coordinator', unitId: province! },
      { username: 'tinh', role: 'district_officer', unitId: province! },
      { username: 'truong', role: 'unit_communicator', unitId: school! },
    ]);
    const bare = bareCountryQueries(services.db, seeded, province!, school!);
    const country = { name: 'đếm từ các ô của nhiệm vụ (SQL trần)', run: bare.countTask };
    const own = { name: 'các ô của nhiệm vụ trong tỉnh', run: bare.cellsOfProvince };
    const unit = { name: 'các ô của một đơn vị', run: bare.cellsOfUnit };
    const matrix = '/tien-do?nhiem-vu=4';
    const who = 'dieu-phoi';
    const inside = `${matrix}&tinh=${province}`;
    const pages: PageToMeasure[] = [
      { name: 'cả nước: 34 tỉnh', who, path: matrix, target: 300, beside: country },
      { name: 'cả nước, địa bàn', who, path: `${matrix}&xem=dia-ban`, target: 300, beside: country },
      { name: 'cả nước, xu hướng', who, path: `${matrix}&xem=xu-huong`, target: 300, beside: country },
      { name: 'một tỉnh: 97 xã', who, path: inside, target: 80, beside: own },
      { name: 'một tỉnh, mở một xã', who, path: `${inside}&mo=${commune}`, target: 80, beside: own },
      { name: 'một tỉnh, địa bàn', who, path: `${inside}&xem=dia-ban`, target: 80, beside: own },
      { name: 'cán bộ của một tỉnh', who: 'tinh', path: matrix, target: 80, beside: own },
      { name: 'trang đầu của một trường', who: 'truong', path: '/', target: 15, beside: unit },
    ];
    for (const page of pages) yield* measurePage(page, open, { warm: 3, page: 9, bare: 3 });
    const slow: PageToMeasure[] = [
      {
        name: 'cả nước, so cùng ngày tháng trước',
        who,
        path: `${matrix}&so-sanh=thang-truoc`,
        beside: country,
      },
      { name: 'trang đầu của điều phối cả nước', who, path: '/', beside: country },
    ];
    for (const page of slow) yield* measurePage(page, open, { warm: 1, page: 3, bare: 1 });
  } finally {
    await house.close();
  }
}
