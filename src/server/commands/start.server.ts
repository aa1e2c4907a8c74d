import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../../platform/config/config.server.ts';
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
  const explicit = config.port !== undefined;
  const port = await pickPort({
    wanted: config.port ?? usualPort,
    explicit,
    host: config.host,
    say: console.log,
  });
  const house = await startHouse(config, { port, serve, say: console.log });
  const address = config.baseUrl ?? `http://${config.host}:${house.site.port}`;
  await writeHouseAddress(config.dataDir, `http://${config.host}:${house.site.port}`);
  stop = async () => {
    await removeHouseAddress(config.dataDir);
    await house.stop();
  };
  const seconds = ((performance.now() - began) / 1000).toFixed(1).replace('.', ',');
  console.log(`\nLan Tỏa đang chạy tại ${address} (sẵn sàng sau ${seconds} giây).`);
  await sayAccounts(config.dataDir);
  console.log('Nhấn Ctrl-C để dừng.');
}

async function sayAccounts(dataDir: string): Promise<void> {
  const password = await readFile(join(dataDir, samplePasswordFile), 'utf8').catch(() => null);
  if (!password) return;
  console.log(`
Dữ liệu mẫu. Đăng nhập bằng một trong các tên sau, mật khẩu chung: ${password.trim()}
  dieuphoi.mau   điều phối kế hoạch (Phòng HC-QT)
  trunghoc.mau   chủ trì nhiệm vụ 7 (Phòng GD Trung học)
  pgd-08.mau     cán bộ Phòng GD&ĐT Huyện mẫu 08
  thcs-012.mau   phụ trách truyền thông Trường THCS mẫu 12
  ht-thcs-012.mau  hiệu trưởng Trường THCS mẫu 12
  quantri.mau    quản trị hệ thống
Xem một năm đã diễn ra: npx lantoa simulate --units 612 --from 2023-03 --to 2023-11 --seed 1
Xóa dữ liệu mẫu: npx lantoa sample remove`);
}
