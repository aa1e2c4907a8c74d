import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useTestHouse } from '../../../../tests/support/test-database.ts';
import { rawWorkbook } from '../../../platform/spreadsheets/testing.ts';
import { findUnitByCode } from '../unit-store.server.ts';
import { exportUnitsCommand } from './export-units-command.server.ts';
import { importUnitsCommand } from './import-units-command.server.ts';

describe('lệnh nhập, xuất đơn vị', () => {
  const house = useTestHouse();

  async function folder() {
    return mkdtemp(join(tmpdir(), 'lantoa-units-'));
  }

  it('nhập vào nhà mới, xuất ra, nhập lại không đổi gì; dòng lỗi có tệp kết quả', async () => {
    const dir = await folder();
    const lines: string[] = [];
    const say = (line: string) => lines.push(line);
    const file = join(dir, 'ds.xlsx');
    const rows = [
      ['Mã đơn vị', 'Tên đơn vị', 'Loại', 'Mã cấp trên'],
      ['so', 'Sở GD&ĐT tỉnh Mẫu', 'Sở GD&ĐT', null],
      ['th1', 'Trường Tiểu học Một', 'Tiểu học', 'so'],
      ['th2', 'Trường Tiểu học Hai', 'Tiểu học', 'khong-co'],
    ];
    await writeFile(file, await rawWorkbook([{ name: 'DS', rows }]));
    expect(await importUnitsCommand(house.ctx(), [file, '--try'], say)).toBe(1);
    expect(await findUnitByCode(house.services.db, 'th1', '2023-10-16')).toBeNull();
    expect(await importUnitsCommand(house.ctx(), [file], say)).toBe(1);
    expect(await findUnitByCode(house.services.db, 'th1', '2023-10-16')).not.toBeNull();
    expect(lines.join('\n')).toContain('Dòng 4: Không tìm thấy nơi trực thuộc “khong-co”.');
    expect((await readFile(join(dir, 'ds-ket-qua.xlsx'))).byteLength).toBeGreaterThan(1000);
    const out = join(dir, 'ra.xlsx');
    expect(await exportUnitsCommand(house.ctx(), [out, '--on', '2023-10-01'], say)).toBe(0);
    expect(await importUnitsCommand(house.ctx(), [out, '--try'], say)).toBe(0);
    expect(lines.join('\n')).toContain('2 dòng không đổi');
  });

  it('tham số hoặc tệp lạ thì nói cách dùng, không làm gì', async () => {
    const lines: string[] = [];
    const say = (line: string) => lines.push(line);
    expect(await importUnitsCommand(house.ctx(), [], say)).toBe(2);
    expect(await importUnitsCommand(house.ctx(), ['/khong/co.xlsx'], say)).toBe(2);
    expect(await importUnitsCommand(house.ctx(), ['a.xlsx', '--turn', 'hôm nay'], say)).toBe(2);
    expect(await exportUnitsCommand(house.ctx(), ['a.xlsx', '--on', '2023-02-30'], say)).toBe(2);
  });
});
