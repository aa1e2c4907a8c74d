import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findHouseAddress, readHouseAddress } from '../house-address.server.ts';
import { type Finding, ill, well } from './finding.ts';

/** Others of this machine must not read the keys of sessions nor the shared password of the samples. */
const secretFiles = ['khoa-phien.txt', 'tai-khoan-mau.txt'];

export async function checkDataDir(dataDir: string): Promise<Finding[]> {
  const there = await stat(dataDir).catch(() => null);
  if (!there?.isDirectory())
    return [
      ill(
        `Chưa có thư mục dữ liệu ${dataDir}.`,
        'Chạy “npx lantoa start” để tạo, hoặc đặt LANTOA_DATA trỏ tới thư mục đang dùng.',
      ),
    ];
  const { R_OK, W_OK, X_OK } = constants;
  const usable = await access(dataDir, R_OK | W_OK | X_OK).then(
    () => true,
    () => false,
  );
  const place = usable
    ? well(`Thư mục dữ liệu ${dataDir} đọc và ghi được.`)
    : ill(
        `Không đọc hoặc không ghi được ${dataDir}.`,
        'Chạy bằng người dùng sở hữu thư mục, hoặc cấp lại quyền.',
      );
  return [place, ...(await checkSecrets(dataDir))];
}

async function checkSecrets(dataDir: string): Promise<Finding[]> {
  const open: string[] = [];
  for (const name of secretFiles) {
    const file = await stat(join(dataDir, name)).catch(() => null);
    if (file && (file.mode & 0o077) !== 0) open.push(join(dataDir, name));
  }
  if (process.platform === 'win32') return [];
  return open.length === 0
    ? [well('Các tệp khóa chỉ chủ sở hữu đọc được.')]
    : [ill(`Người khác trên máy đọc được: ${open.join(', ')}.`, `Chạy: chmod 600 ${open.join(' ')}`)];
}

/** The address a running house leaves for other commands; after a sudden end it points to nothing. */
export async function checkHouseAddress(dataDir: string): Promise<Finding> {
  const written = await readHouseAddress(dataDir);
  if (!written) return well('Lan Tỏa đang không chạy ở thư mục này.');
  if (await findHouseAddress(dataDir)) return well(`Lan Tỏa đang chạy và trả lời tại ${written}.`);
  return ill(
    `Địa chỉ đã ghi ${written} không trả lời: lần trước Lan Tỏa dừng đột ngột, hoặc đang quá tải.`,
    'Nếu Lan Tỏa đã dừng, chạy lại “npx lantoa start”; địa chỉ sẽ được ghi mới.',
  );
}
