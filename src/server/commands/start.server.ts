import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../../platform/config/config.server.ts';
import type { Services } from '../../platform/context.server.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import { pickPort } from '../../platform/db/pick-port.server.ts';
import { stopOnSignal } from '../../platform/process/stop-on-signal.server.ts';
import { removeHouseAddress, writeHouseAddress } from '../house-address.server.ts';
import { samplePasswordFile } from '../sample/load-sample.server.ts';
import { serveSite } from '../serve.server.ts';
import { type Serve, startHouse } from '../start-house.server.ts';

const usualPort = 3000;

/** Database, web and jobs in one process group; goes on until it is told to stop. */
export function run(): Promise<undefined> {
  return runHouse(serveSite);
}

export async function runHouse(serve: Serve): Promise<undefined> {
  const began = performance.now();
  let stop = async () => {};
  stopOnSignal({ stop: () => stop(), say: console.log });
  const config = readConfig();
  const choosePort = () =>
    pickPort({
      wanted: config.port ?? usualPort,
      explicit: config.port !== undefined,
      host: config.host,
      say: console.log,
    });
  const house = await startHouse(config, { choosePort, serve, say: console.log });
  void house.databaseLost.then(() => giveUp(config.dataDir));
  const address = config.baseUrl ?? `http://${config.host}:${house.site.port}`;
  await writeHouseAddress(config.dataDir, `http://${config.host}:${house.site.port}`);
  stop = async () => {
    await removeHouseAddress(config.dataDir);
    await house.stop();
  };
  const seconds = ((performance.now() - began) / 1000).toFixed(1).replace('.', ',');
  console.log(`\nLan Tỏa đang chạy tại ${address} (sẵn sàng sau ${seconds} giây).`);
  await sayAccounts(house.services);
  console.log('Nhấn Ctrl-C để dừng.');
}

/** Nothing can be answered without the database, and a new start repairs what a sudden end left. */
async function giveUp(dataDir: string): Promise<void> {
  console.error(
    'PostgreSQL đã dừng đột ngột nên Lan Tỏa cũng dừng. Dữ liệu đã lưu vẫn còn; chạy lại “lantoa start” để phục hồi.',
  );
  await removeHouseAddress(dataDir);
  process.exit(1);
}

async function sayAccounts({ db, config }: Services): Promise<void> {
  const password = await readFile(join(config.dataDir, samplePasswordFile), 'utf8').catch(() => null);
  if (!password) return sayFirstAccount(db);
  console.log(`
Dữ liệu mẫu. Đăng nhập bằng một trong các tên sau, mật khẩu chung: ${password.trim()}
  dieuphoi.mau   điều phối kế hoạch (Phòng HC-QT)
  trunghoc.mau   chủ trì nhiệm vụ 7 (Phòng GD Trung học)
  pgd-02.mau     cán bộ Phòng GD&ĐT Huyện mẫu 02, nơi Trường THCS mẫu 12 trực thuộc
  thcs-012.mau   phụ trách truyền thông Trường THCS mẫu 12
  ht-thcs-012.mau  hiệu trưởng Trường THCS mẫu 12
  quantri.mau    quản trị hệ thống
Xem một năm đã diễn ra: bấm “Nạp năm mẫu” trên trang đầu của dieuphoi.mau, hoặc npx lantoa simulate --units 612 --from 2023-03 --to 2023-11 --seed 1
Xóa dữ liệu mẫu: npx lantoa sample remove`);
}

async function sayFirstAccount(db: Db): Promise<void> {
  const someone = await db.selectFrom('users').select('id').limit(1).executeTakeFirst();
  if (someone) return;
  console.log(`
Chưa có tài khoản nào. Tạo người quản trị đầu tiên bằng lệnh sau, ở một cửa sổ lệnh khác:
  npx lantoa user add --department "Sở GD&ĐT …" --role system_administrator --name "Họ và tên" --username ten.dang.nhap`);
}
