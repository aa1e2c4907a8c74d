import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../platform/spreadsheets/index.server.ts';
import { type RawSheet, rawWorkbook } from '../../../platform/spreadsheets/testing.ts';
import { draftOf } from '../lineage/draft.ts';
import { messes, mixedMess, numberedProvince, type TrueUnit, trueProvince } from './messy-lists.ts';
import { planUnits } from './plan-units.ts';
import { readUnitRows } from './read-unit-rows.ts';
import { readList } from './row-reading.ts';
import { type UnitField, unitSynonyms } from './unit-columns.ts';

const options = { newFrom: '2023-01-01', changeFrom: '2023-10-16', owesFrom: null, today: '2023-10-16' };
const form = { synonyms: unitSynonyms, needed: ['name', 'code'] as const, keys: ['code'] as const };

interface Score {
  asMeant: number;
  told: number;
  silentlyWrong: string[];
  invented: string[];
}

/** Against the truth: read as meant, told that something is wrong, or wrong without a word. */
async function score(truth: readonly TrueUnit[], sheets: RawSheet[]): Promise<Score> {
  const reading = readList<UnitField>(await readWorkbook(await rawWorkbook(sheets)), form, {
    withHiddenRows: false,
  })!;
  const draft = draftOf([], randomUUID);
  const plan = planUnits(readUnitRows(reading), draft, [], options);
  const told = new Set(plan.rows.filter((row) => row.state === 'error').map((row) => row.code));
  const result: Score = { asMeant: 0, told: 0, silentlyWrong: [], invented: [] };
  const byCode = new Map([...draft.lives.values()].map((life) => [life.code, life]));
  const contactOf = new Map(plan.contacts.map((one) => [one.unitId, one.contact]));
  for (const unit of truth) {
    const life = byCode.get(unit.code);
    const version = life?.versions[0];
    const parent = version?.parentId ? draft.lives.get(version.parentId)!.code : null;
    byCode.delete(unit.code);
    const same =
      version?.name === unit.name &&
      version.kind === unit.kind &&
      parent === unit.parentCode &&
      version.validFrom === unit.from &&
      contactOf.get(life!.id)?.phone === unit.phone;
    if (same) result.asMeant += 1;
    else if (!life || told.has(unit.code)) result.told += 1;
    else result.silentlyWrong.push(`${unit.code}: ${JSON.stringify(version)}`);
  }
  result.invented = [...byCode.keys()];
  return result;
}

describe('danh sách như người ta vẫn giữ', () => {
  const truth = trueProvince(300);
  const shares: Record<string, number> = {};

  it.each(Object.keys(messes))('%s', async (name) => {
    const { asMeant, silentlyWrong, invented } = await score(truth, messes[name]!(truth));
    expect({ silentlyWrong: silentlyWrong.slice(0, 3), invented }).toEqual({
      silentlyWrong: [],
      invented: [],
    });
    shares[name] = asMeant / truth.length;
    expect(shares[name]).toBeGreaterThanOrEqual(0.95);
  });

  it('mã toàn chữ số mà bảng tính đã bỏ số 0 đầu', async () => {
    const { units, sheets } = numberedProvince(200);
    const { asMeant, silentlyWrong, invented } = await score(units, sheets);
    expect({ silentlyWrong, invented }).toEqual({ silentlyWrong: [], invented: [] });
    expect(asMeant / units.length).toBeGreaterThanOrEqual(0.95);
  });

  it('nhiều kiểu lộn xộn trong một tệp 1.500 đơn vị', async () => {
    const units = trueProvince(1500);
    const { asMeant, told, silentlyWrong, invented } = await score(units, mixedMess(units));
    expect({ silentlyWrong: silentlyWrong.slice(0, 3), invented }).toEqual({
      silentlyWrong: [],
      invented: [],
    });
    console.log(`1500 units, mixed mess: ${asMeant} as meant, ${told} told`);
    expect(asMeant / units.length).toBeGreaterThanOrEqual(0.95);
  });

  it('đủ 20 kiểu lộn xộn', () => {
    expect(Object.keys(messes).length).toBeGreaterThanOrEqual(20);
    console.log(`read as meant: ${JSON.stringify(shares)}`);
  });
});
