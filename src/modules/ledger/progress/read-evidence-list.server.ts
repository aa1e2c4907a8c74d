import type { Scope } from '../../../platform/auth/actor.ts';
import { type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { listMeasures, type PlanView } from '../../plans/index.server.ts';
import { listEndedUnits, listUnits } from '../../units/index.server.ts';
import {
  type CreditedFilter,
  countCreditedEvidence,
  listCreditedEvidence,
} from '../credits/credited-store.server.ts';
import { periodHead } from '../home/owed-words.ts';
import { ensurePlaces } from '../kept/places-store.server.ts';
import { listUnitIdsOf, provinceOf } from '../kept/province-store.server.ts';
import { isId } from '../obligations/obligation-store.server.ts';
import { namedAsEnded } from './cell-units.server.ts';
import type { EvidenceAddress } from './progress-address.ts';
import { evidencePage } from './read-cell.server.ts';
import { districtName, groupIdOf } from './unit-groups.ts';

export const evidencePerPage = 50;

export interface EvidenceLine {
  key: string;
  unit: string;
  title: string;
  happenedOn: LocalDate;
  receivedAt: Date;
  isLate: boolean;
  rung: number;
  href: string | null;
}

export interface EvidenceListView {
  address: EvidenceAddress;
  /** "Chuyên mục Chuyển đổi số, Tháng 9, Huyện mẫu 08" */
  about: string;
  items: number;
  units: number;
  late: number;
  pages: number;
  lines: EvidenceLine[];
  /** The one unit it is about: its name need not stand in every row. */
  singleUnit: string | null;
}

/** The evidence behind one figure of the progress page or a report, in the person's scope. */
export async function readEvidenceList(
  ctx: Ctx,
  plan: PlanView,
  address: EvidenceAddress,
): Promise<EvidenceListView> {
  const today = localDate(ctx.clock.now());
  const scope = await narrowedScope(ctx, address, today);
  const [measures, present, ended] = await Promise.all([
    listMeasures(ctx.db, plan.id),
    listUnits(ctx.db, { scope, on: today }),
    listEndedUnits(ctx.db, { scope, on: today }),
  ]);
  const units = [...present, ...ended.map(namedAsEnded)];
  const measure = measures.find((one) => one.id === address.measure);
  if (address.measure && !measure) throw commonErrors.notFound();
  if (address.unit && !isId(address.unit)) throw commonErrors.notFound();
  const inDistrict = units.filter((unit) => groupIdOf(unit) === address.district).map((unit) => unit.id);
  const unitIds = address.unit ? [address.unit] : address.district ? inDistrict : undefined;
  const isPeriod = /^\d{4}-\d{2}-\d{2}$/.test(address.period ?? '');
  const filter: CreditedFilter = {
    planId: plan.id,
    scope,
    ...(measure ? { measureId: measure.id } : { oncePerItem: true }),
    ...(unitIds ? { unitIds } : {}),
    ...(isPeriod ? { periodStart: address.period! } : {}),
  };
  const counts = await countCreditedEvidence(ctx.db, filter);
  const pages = Math.max(1, Math.ceil(counts.items / evidencePerPage));
  const page = Math.min(address.page, pages);
  const rows = await listCreditedEvidence(ctx.db, {
    ...filter,
    newestFirst: true,
    limit: evidencePerPage,
    offset: (page - 1) * evidencePerPage,
  });
  const nameOf = new Map(units.map((unit) => [unit.id, unit.name]));
  const district = units.find((unit) => unit.id === address.district);
  const about = [
    measure ? (measure.taskShortTitle ?? measure.what) : 'Mọi nhiệm vụ',
    measure?.denominator,
    measure && isPeriod && measure.period !== 'plan' ? periodHead(measure.period, address.period!) : null,
    district ? (district.kind === 'department' ? 'Trực thuộc Sở' : districtName(district.name)) : null,
    address.unit ? nameOf.get(address.unit) : null,
  ];
  return {
    address: { ...address, page },
    about: about.filter(Boolean).join(', '),
    ...counts,
    pages,
    lines: rows.map((row) => ({
      key: `${row.id}${row.obligationId}`,
      unit: nameOf.get(row.unitId) ?? '',
      title: row.title,
      happenedOn: row.happenedOn,
      receivedAt: row.receivedAt,
      isLate: row.isLate,
      rung: row.rung,
      href: evidencePage(row),
    })),
    singleUnit:
      present.length === 1 ? present[0]!.name : address.unit ? (nameOf.get(address.unit) ?? null) : null,
  };
}

/** Of a country only the province that is asked for: its units alone are named and counted. */
async function narrowedScope(ctx: Ctx, address: EvidenceAddress, today: LocalDate): Promise<Scope> {
  const { scope } = ctx.actor!;
  const inside = address.unit ?? address.district ?? address.province;
  if (scope.kind !== 'all' || !inside || !(await ensurePlaces(ctx.db, today))) return scope;
  const province = await provinceOf(ctx.db, inside);
  return province ? { kind: 'units', unitIds: await listUnitIdsOf(ctx.db, province) } : scope;
}
