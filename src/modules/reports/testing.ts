import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '../../platform/auth/actor.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { countEvidence, generateObligations } from '../ledger/index.server.ts';
import { type BuiltUnit, buildUnit } from '../units/testing.ts';

const schools = [
  'preschool',
  'primary_school',
  'lower_secondary_school',
  'upper_secondary_school',
  'district_office',
];

interface TestMeasure {
  taskNo: number | null;
  kind: string;
  period: string;
  needed: number;
  what: string;
  denominator?: string;
  counts: string[];
  kinds: string[];
  dueOn?: string;
  dueRule?: { every: 'month' | 'quarter' | 'half-year'; day: number | null; month: 'last' | 'next' };
}

/** A report of each quarter, due on the 20th of its last month. */
export const quarterlyReport: TestMeasure = {
  taskNo: null,
  kind: 'report',
  period: 'quarter',
  needed: 1,
  what: 'Trường báo cáo Phòng GD&ĐT hằng quý',
  counts: ['report.quarter'],
  kinds: ['primary_school', 'lower_secondary_school'],
  dueRule: { every: 'quarter', day: 20, month: 'last' },
};

const tasks = [
  [1, 'Sinh hoạt, hội nghị, hội thảo'],
  [4, 'Chuyên mục “Chuyển đổi số” của đơn vị'],
  [7, 'An toàn trên môi trường mạng'],
] as const;

const measures: TestMeasure[] = [
  {
    taskNo: 1,
    kind: 'presence',
    period: 'plan',
    needed: 1,
    what: 'Sinh hoạt: có thực hiện trong năm',
    counts: ['activity.assembly', 'activity.conference'],
    kinds: schools,
  },
  {
    taskNo: 4,
    kind: 'quota',
    period: 'month',
    needed: 2,
    what: 'Ít nhất 2 bài viết, bản tin mỗi tháng',
    counts: ['article'],
    kinds: schools,
  },
  {
    taskNo: 7,
    kind: 'coverage',
    period: 'plan',
    needed: 1,
    what: '100 % trường mầm non, tiểu học, THCS, THPT',
    denominator: 'Mục III.1.b',
    counts: ['activity.online_safety_lesson'],
    kinds: schools.slice(0, 4),
  },
  {
    taskNo: 7,
    kind: 'coverage',
    period: 'plan',
    needed: 1,
    what: '100 % trường tiểu học, THCS, THPT',
    denominator: 'Phụ lục, nhiệm vụ 7',
    counts: ['activity.online_safety_lesson'],
    kinds: schools.slice(1, 4),
  },
  {
    taskNo: null,
    kind: 'report',
    period: 'plan',
    needed: 1,
    what: 'Đơn vị báo cáo Sở GD&ĐT qua Phòng Hành chính – Quản trị',
    counts: ['report'],
    kinds: schools,
    dueOn: '2023-11-19',
  },
];

const head = {
  type: 'Kế hoạch',
  number: null,
  symbol: 'KH-SGDĐT',
  issuedOn: null,
  place: 'Tỉnh mẫu',
  issuer: 'Sở Giáo dục và Đào tạo',
  superior: 'UBND tỉnh mẫu',
  title: 'Tuyên truyền về Chuyển đổi số của ngành Giáo dục và Đào tạo năm 2023',
  year: 2023,
  signer: { authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Nguyễn Văn Mẫu' },
};

const facts = [
  ['head', head],
  [
    'report_duty',
    {
      from: 'Phòng Hành chính – Quản trị',
      to: 'Sở Thông tin và Truyền thông',
      via: null,
      due: '2023-12-01',
      inclusive: false,
    },
  ],
  [
    'report_duty',
    {
      from: 'Phòng GD&ĐT và các đơn vị trực thuộc Sở',
      to: 'Sở GD&ĐT',
      via: 'Phòng Hành chính – Quản trị',
      due: '2023-11-20',
      inclusive: false,
    },
  ],
  ['recipient', { name: 'Sở Thông tin và Truyền thông', purpose: null }],
  ['recipient', { name: 'GĐ, các PGĐ', purpose: null }],
  ['recipient', { name: 'Lưu: VT, HCQT', purpose: null }],
] as const;

/** A released plan with five measures, and others if named; the units that stand then owe it. @returns the plan's id */
export async function buildReportPlan(ctx: Ctx, others: TestMeasure[] = []): Promise<string> {
  const planId = randomUUID();
  const fileId = randomUUID();
  const at = ctx.clock.now();
  await withTransaction(ctx, async (tx) => {
    await tx.db
      .insertInto('files')
      .values({
        id: fileId,
        name: 'ke-hoach-mau.txt',
        media_type: 'text/plain',
        size: 1,
        sha256: '0',
        storage_key: fileId,
        created_at: at,
      })
      .execute();
    await tx.db
      .insertInto('plans')
      .values({
        id: planId,
        year: 2023,
        title: head.title,
        status: 'released',
        symbol: head.symbol,
        issuer: head.issuer,
        file_id: fileId,
        source_text: '',
        reading: JSON.stringify({}),
        counted_months: ['2023-04', '2023-05', '2023-06', '2023-07', '2023-08', '2023-09', '2023-10'],
        created_at: at,
        released_at: at,
      })
      .execute();
    await insertFacts(tx, planId);
    await insertMeasures(tx, planId, [...measures, ...others]);
    await generateObligations(tx, planId);
  });
  return planId;
}

async function insertFacts(tx: Ctx, planId: string): Promise<void> {
  const rows = facts.map(([kind, value], position) => ({
    plan_id: planId,
    kind,
    position,
    as_read: JSON.stringify(value),
    value: JSON.stringify(value),
    from_line: 1,
    to_line: 1,
    confidence: 1,
  }));
  await tx.db.insertInto('plan_facts').values(rows).execute();
}

async function insertMeasures(tx: Ctx, planId: string, all: TestMeasure[]): Promise<void> {
  const taskIds = new Map(tasks.map(([no]) => [no as number, randomUUID() as string]));
  const clause = { from_line: 1, to_line: 1 };
  const lists = { lead: [] as string[], partners: [] as string[], notes: [] as string[] };
  for (const [no, title] of tasks)
    await tx.db
      .insertInto('tasks')
      .values({
        ...clause,
        ...lists,
        id: taskIds.get(no)!,
        plan_id: planId,
        no,
        title,
        short_title: title,
        schedule: JSON.stringify({ text: '', kind: 'continuous', from: null, to: null, due: null }),
      })
      .execute();
  const rows = all.map(({ taskNo, kinds, dueOn, dueRule, denominator, ...measure }, index) => ({
    ...clause,
    ...measure,
    plan_id: planId,
    task_id: taskNo === null ? null : taskIds.get(taskNo)!,
    position: index + 1,
    denominator: denominator ?? null,
    target: measure.kind === 'coverage' ? 1 : null,
    owed_by: JSON.stringify({ kinds, unitIds: [], exceptUnitIds: [] }),
    due_on: dueOn ?? null,
    due_rule: dueRule ? JSON.stringify(dueRule) : null,
  }));
  await tx.db.insertInto('measures').values(rows).execute();
}

export interface TestProvince {
  department: BuiltUnit;
  office: BuiltUnit;
  districts: [BuiltUnit, BuiltUnit];
  /** Two of the first district, one of the second, one directly below the department. */
  schools: [BuiltUnit, BuiltUnit, BuiltUnit, BuiltUnit];
}

/** A small province: one department with its office, two districts, four schools. */
export async function buildProvince(ctx: Ctx): Promise<TestProvince> {
  const { db } = ctx;
  const department = await buildUnit(db, { kind: 'department', name: 'Sở GD&ĐT Tỉnh mẫu' });
  const below = (kind: BuiltUnit['kind'], name: string, parent: BuiltUnit) =>
    buildUnit(db, { kind, name, parentId: parent.id });
  const office = await below('department_office', 'Phòng Hành chính – Quản trị', department);
  const first = await below('district_office', 'Phòng GD&ĐT Huyện mẫu 01', department);
  const second = await below('district_office', 'Phòng GD&ĐT Huyện mẫu 02', department);
  return {
    department,
    office,
    districts: [first, second],
    schools: [
      await below('lower_secondary_school', 'Trường THCS mẫu 12', first),
      await below('preschool', 'Trường Mầm non mẫu 03', first),
      await below('primary_school', 'Trường Tiểu học mẫu 05', second),
      await below('upper_secondary_school', 'Trường THPT mẫu 01', department),
    ],
  };
}

/** A person with an account (receipts of requests are kept per account). */
export async function buildPerson(
  ctx: Ctx,
  role: Role,
  unit: BuiltUnit,
  below: BuiltUnit[] = [],
): Promise<Actor> {
  const userId = randomUUID();
  const name = `Người mẫu ${role}`;
  await ctx.db
    .insertInto('users')
    .values({ id: userId, name, email: `${userId}@mau.invalid` })
    .execute();
  const seesAll = ['coordinator', 'task_lead', 'system_administrator'].includes(role);
  return {
    userId,
    name,
    postId: randomUUID(),
    postTitle: name,
    role,
    unitId: unit.id,
    unitName: unit.name,
    unitKind: unit.kind,
    scope: seesAll ? { kind: 'all' } : { kind: 'units', unitIds: [unit.id, ...below.map((one) => one.id)] },
  };
}

/** Counts a piece of evidence of a unit, as an article or activity slice does. @returns its source id */
export async function buildEvidence(
  ctx: Ctx,
  unit: BuiltUnit,
  kind: string,
  happenedOn: string,
  rung: 0 | 1 | 2 | 3 | 4 = 2,
): Promise<string> {
  const sourceId = randomUUID();
  await withTransaction(ctx, (tx) =>
    countEvidence(tx, {
      kind,
      sourceType: kind.split('.')[0]!,
      sourceId,
      unitId: unit.id,
      title: `Minh chứng mẫu ${happenedOn}`,
      url: null,
      happenedOn,
      publishedAt: null,
      receivedAt: new Date(`${happenedOn}T10:00:00+07:00`),
      rung,
      originality: null,
    }),
  );
  return sourceId;
}
