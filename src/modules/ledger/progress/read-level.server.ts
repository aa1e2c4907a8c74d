import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import type { PlanView } from '../../plans/index.server.ts';
import type { UnitView } from '../../units/index.server.ts';
import { ensurePlaces } from '../kept/places-store.server.ts';
import { listProvinces, listUnitIdsOf, provinceOf } from '../kept/province-store.server.ts';
import { listCellUnits } from './cell-units.server.ts';
import type { ProgressAddress } from './progress-address.ts';
import { groupIdOf, groupsOf, officeFirst, provinceName, type UnitGroup } from './unit-groups.ts';

/**
 * What stands in one row of a page: in a house of several provinces each province by name, and inside one of them, as
 * in a house of one, its districts or communes with their units.
 */
export interface PlaceLevel {
  isCountry: boolean;
  /** The province whose districts are shown, in a house of several. */
  province: UnitGroup | null;
  provinces: UnitGroup[];
  /** None for a country: nobody reads 55,000 names. */
  units: UnitView[];
  groups: ReadonlyMap<string, UnitGroup>;
  /** Unit → row. */
  groupOf(): Promise<ReadonlyMap<string, string>>;
}

interface Asked {
  plan: PlanView;
  today: LocalDate;
  address: ProgressAddress;
  /** The unit of the cell whose detail is shown. */
  cellUnit: string | null;
}

/** Who looks after some units sees these; who looks after all begins with the provinces, if there are several. */
export async function readLevel(ctx: Ctx, { plan, today, address, cellUnit }: Asked): Promise<PlaceLevel> {
  const { scope } = ctx.actor!;
  const everything = { planId: plan.id, on: today };
  const isPlaced = scope.kind === 'all' && (await ensurePlaces(ctx.db, today));
  const known = isPlaced ? await listProvinces(ctx.db, today) : [];
  if (known.filter((one) => !one.hasEnded).length < 2)
    return unitsLevel(await listCellUnits(ctx.db, { ...everything, scope }), null, []);
  const provinces = known.map(({ id, name }) => ({ id, name: provinceName(name) }));
  const inside = cellUnit ?? address.unit ?? address.district;
  const provinceId = inside ? await provinceOf(ctx.db, inside) : address.province;
  const province = provinces.find((one) => one.id === provinceId);
  if (province) {
    const unitIds = await listUnitIdsOf(ctx.db, province.id);
    const own = await listCellUnits(ctx.db, { ...everything, scope: { kind: 'units', unitIds } });
    return unitsLevel(own, province, provinces);
  }
  return {
    isCountry: true,
    province: null,
    provinces,
    units: [],
    groups: new Map(provinces.map((one) => [one.id, one])),
    groupOf: () => mapToProvinces(ctx),
  };
}

function unitsLevel(byName: UnitView[], province: UnitGroup | null, provinces: UnitGroup[]): PlaceLevel {
  const units = officeFirst(byName);
  const groupOf = async () => new Map(units.map((unit) => [unit.id, groupIdOf(unit)]));
  return { isCountry: false, province, provinces, units, groups: groupsOf(units), groupOf };
}

async function mapToProvinces(ctx: Ctx): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.db
    .selectFrom('unit_places')
    .where('province_id', 'is not', null)
    .select(['unit_id', 'province_id'])
    .execute();
  return new Map(rows.map((row) => [row.unit_id, row.province_id!]));
}
