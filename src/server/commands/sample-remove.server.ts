import { readConfig } from '../../platform/config/config.server.ts';
import { findHouseAddress } from '../house-address.server.ts';
import { removeSample } from '../sample/remove-sample.server.ts';
import { withTools } from './open-tools.server.ts';

export async function run(): Promise<number> {
  // The running house holds the sample clock; taking it away below its feet would mix two calendars.
  if (await findHouseAddress(readConfig().dataDir)) {
    console.error('Lan Tỏa đang chạy. Dừng lại (Ctrl-C) rồi chạy lệnh này. Chưa có gì bị xóa.');
    return 2;
  }
  return withTools(async (ctx) => {
    const removed = await removeSample(ctx);
    console.log(
      `Đã xóa dữ liệu mẫu: ${removed.units} đơn vị, ${removed.people} tài khoản, ${removed.plans} kế hoạch, ${removed.files} tệp.`,
    );
    return 0;
  });
}
