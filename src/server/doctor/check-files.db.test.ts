import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useTestHouse } from '../../../tests/support/test-database.ts';
import { saveFile } from '../../platform/files/file-store.server.ts';
import { checkFiles } from './check-files.server.ts';

const twoDaysAgo = new Date(Date.now() - 48 * 60 * 60 * 1000);

describe('khám kho tệp', () => {
  const house = useTestHouse();
  const check = (sweep = false) => {
    const { db, files, config } = house.services;
    return checkFiles({ db, files, dir: join(config.dataDir, 'files'), sweep });
  };
  const put = async (key: string) => {
    await house.services.files.put(key, new Uint8Array([1]));
    return join(house.services.config.dataDir, 'files', key);
  };

  it('kho đúng với sổ thì lành; tệp vừa ghi chưa bị coi là mồ côi', async () => {
    await saveFile(house.ctx(), {
      unitId: null,
      name: 'a.txt',
      mediaType: 'text/plain',
      bytes: new Uint8Array([1]),
    });
    await put('ab/moi');
    expect((await check()).map((finding) => finding.well)).toEqual([true, true]);
  });

  it('tệp cũ không thuộc nội dung nào được nêu ra, và chỉ bị xóa khi được bảo', async () => {
    const path = await put('ab/cu');
    await utimes(path, twoDaysAgo, twoDaysAgo);
    expect((await check())[0]).toMatchObject({ well: false, sentence: expect.stringContaining('1 tệp') });
    expect((await check(true))[0]).toMatchObject({
      well: true,
      sentence: expect.stringContaining('Đã xóa 1'),
    });
    expect((await check())[0]!.well).toBe(true);
  });

  it('tệp đã ghi nhận mà mất byte thì nêu đích danh, không xóa dòng nào', async () => {
    const { db, files } = house.services;
    const { id } = await saveFile(house.ctx(), {
      unitId: null,
      name: 'anh-lop-hoc.jpg',
      mediaType: 'image/jpeg',
      bytes: new Uint8Array([2]),
    });
    await files.delete(`${id.slice(0, 2)}/${id}`);
    expect((await check(true))[1]).toMatchObject({
      well: false,
      sentence: expect.stringContaining('anh-lop-hoc.jpg'),
    });
    expect(await db.selectFrom('files').select('id').where('id', '=', id).execute()).toHaveLength(1);
  });
});
