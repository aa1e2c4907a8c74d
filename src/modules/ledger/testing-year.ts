import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { addDays, type LocalDate, lastDayOf, monthOf, type YearMonth } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { healCredits, recountCells } from './credits/evidence-store.server.ts';
import { generateObligations } from './obligations/generate-obligations.server.ts';
import { type BuiltPlan, buildMeasure, buildPlan, buildTask } from './testing.ts';

/** A whole played year for tests of screens and speed, on whatever units the database holds. Same seed, same year. */

const schools = [
  'preschool',
  'primary_school',
  'primary_lower_secondary_school',
  'lower_secondary_school',
  'lower_upper_secondary_school',
  'upper_secondary_school',
  'continuing_education_centre',
  'childcare_facility',
];
const units = ['district_office', ...schools];
const activities = ['assembly', 'conference', 'workshop', 'extracurricular', 'union_event'].map(
  (kind) => `activity.${kind}`,
);

const sourceText = [
  'KẾ HOẠCH MẪU',
  'Tuyên truyền về Chuyển đổi số năm 2023',
  'III. NỘI DUNG',
  '1. Các trường mầm non, phổ thông dạy kiến thức an toàn mạng cho toàn bộ học sinh.',
  'Phụ lục II. Danh mục nhiệm vụ',
  '1. Tuyên truyền qua sinh hoạt đầu tuần, hội nghị, hội thảo.',
  '2. Hướng dẫn nội dung tuyên truyền.',
  '3. Duy trì chuyên mục trên trang của Sở. Mỗi tháng đăng ít nhất 2 bài viết, bản tin tại chuyên mục này.',
  '4. Tạo chuyên mục trên trang của đơn vị. Mỗi tháng đăng ít nhất 2 bài viết, bản tin tại chuyên mục này.',
  '5. Tuyên truyền qua tài khoản mạng xã hội của đơn vị.',
  '6. Xây dựng tờ gấp, áp phích, khẩu hiệu.',
  '7. Bảo đảm 100% trường tiểu học, THCS, THPT và cơ sở nuôi dưỡng trẻ em được giáo dục kỹ năng an toàn mạng.',
  'Báo cáo kết quả về Sở trước ngày 20/11/2023.',
].join('\n');

const titles: [string, string][] = [
  ['Sinh hoạt, hội nghị', 'Tuyên truyền thông qua sinh hoạt đầu tuần, hội nghị, hội thảo (mẫu)'],
  ['Hướng dẫn nội dung', 'Hướng dẫn nội dung tuyên truyền về thói quen, kỹ năng an toàn thông tin (mẫu)'],
  ['Trang của Sở', 'Duy trì chuyên mục “Chuyển đổi số” trên trang thông tin của Sở (mẫu)'],
  ['Chuyên mục đơn vị', 'Tạo chuyên mục “Chuyển đổi số” trên trang của đơn vị, thường xuyên đăng bài (mẫu)'],
  ['Mạng xã hội', 'Tuyên truyền qua các tài khoản mạng xã hội của cơ quan, đơn vị (mẫu)'],
  ['Tờ gấp, áp phích', 'Xây dựng tờ gấp, áp phích, khẩu hiệu tuyên truyền (mẫu)'],
  [
    'An toàn mạng',
    'Bảo đảm 100% trường được tuyên truyền, giáo dục kỹ năng tham gia môi trường mạng an toàn (mẫu)',
  ],
];

async function buildYearPlan(ctx: Ctx, officeId: string): Promise<BuiltPlan> {
  const { db } = ctx;
  const plan = await buildPlan(db, { sourceText });
  const planId = plan.id;
  const tasks = new Map<number, string>();
  for (const [index, [shortTitle, title]] of titles.entries())
    tasks.set(index + 1, (await buildTask(db, { planId, no: index + 1, shortTitle, title })).id);
  const office = { kinds: [], unitIds: [officeId] };
  const one = { planId, needed: 1, period: 'plan' as const };
  const lesson = {
    ...one,
    kind: 'coverage' as const,
    taskId: tasks.get(7),
    counts: ['activity.online_safety_lesson'],
  };
  await buildMeasure(db, {
    ...one,
    kind: 'presence',
    taskId: tasks.get(1),
    line: 6,
    counts: activities,
    what: 'Có tổ chức sinh hoạt tuyên truyền',
    owedBy: { kinds: units },
  });
  await buildMeasure(db, {
    ...one,
    kind: 'presence',
    period: 'quarter',
    taskId: tasks.get(2),
    line: 7,
    counts: ['article', ...activities],
    what: 'Có hướng dẫn mỗi quý',
    owedBy: office,
  });
  await buildMeasure(db, {
    planId,
    taskId: tasks.get(3),
    line: 8,
    what: 'Ít nhất 2 bài mỗi tháng',
    owedBy: office,
  });
  await buildMeasure(db, {
    planId,
    taskId: tasks.get(4),
    line: 9,
    what: 'Ít nhất 2 bài mỗi tháng',
    owedBy: { kinds: units },
  });
  await buildMeasure(db, {
    ...one,
    kind: 'presence',
    taskId: tasks.get(5),
    line: 10,
    counts: ['activity.social_post'],
    what: 'Có bài trên mạng xã hội',
    owedBy: { kinds: units },
  });
  await buildMeasure(db, {
    ...one,
    kind: 'presence',
    period: 'quarter',
    taskId: tasks.get(6),
    line: 11,
    counts: ['activity.material'],
    what: 'Có ấn phẩm mỗi quý',
    owedBy: office,
  });
  await buildMeasure(db, {
    ...lesson,
    denominator: 'Mục III.1.b',
    line: 4,
    what: '100% trường mầm non, tiểu học, THCS, THPT',
    owedBy: { kinds: schools.filter((kind) => kind !== 'childcare_facility') },
  });
  await buildMeasure(db, {
    ...lesson,
    denominator: 'Phụ lục, nhiệm vụ 7',
    line: 12,
    what: '100% trường tiểu học, THCS, THPT và cơ sở nuôi dưỡng trẻ em',
    owedBy: { kinds: schools.filter((kind) => kind !== 'preschool') },
  });
  await buildMeasure(db, {
    ...one,
    kind: 'report',
    counts: ['report'],
    line: 13,
    dueOn: '2023-11-19',
    what: 'Các đơn vị báo cáo Sở qua Phòng HC-QT',
    owedBy: { kinds: units },
  });
  await buildMeasure(db, {
    ...one,
    kind: 'report',
    counts: ['report'],
    line: 13,
    dueOn: '2023-11-30',
    what: 'Sở gửi tổng hợp',
    owedBy: office,
  });
  return plan;
}

/** Small and fast, the same everywhere (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Item {
  kind: string;
  unitId: string;
  title: string;
  happenedOn: LocalDate;
  receivedOn: LocalDate;
  rung: number;
}

const postTitles = [
  'Năm bước tạo mật khẩu mạnh cho phụ huynh',
  'Nhận biết tin nhắn lừa đảo',
  'Cài đặt định danh điện tử tại nhà',
  'Kỹ năng dùng mạng an toàn cho học sinh',
  'Nộp học phí không dùng tiền mặt',
  'Tra cứu dịch vụ công trực tuyến',
];

/** Posts of one unit over the months: most write two, some come late, some fall silent. */
function postsOf(
  unitId: string,
  months: readonly YearMonth[],
  today: LocalDate,
  weak: number,
  random: () => number,
): Item[] {
  const silentFrom = random() < weak * 0.25 ? Math.floor(random() * months.length) : months.length;
  return months.flatMap((month, index): Item[] => {
    if (index >= silentFrom) return [];
    const count = random() < weak ? Math.floor(random() * 2) : 2 + Math.floor(random() * 2);
    return Array.from({ length: count }, (): Item => {
      const happenedOn = `${month}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
      const receivedOn = random() < 0.06 ? addDays(lastDayOf(month), 4) : happenedOn;
      const title = postTitles[Math.floor(random() * postTitles.length)]!;
      return {
        kind: 'article',
        unitId,
        title: `${title} (mẫu)`,
        happenedOn,
        receivedOn,
        rung: random() < 0.8 ? 2 : 1,
      };
    }).filter((item) => item.happenedOn <= today && item.receivedOn <= today);
  });
}

async function insertItems(ctx: Ctx, items: Item[]): Promise<void> {
  const column = <K extends keyof Item>(key: K) => items.map((item) => item[key]);
  await sql`
    insert into evidence (kind, source_type, source_id, unit_id, title, url, happened_on, published_at, received_at, rung, originality)
    select kind, split_part(kind, '.', 1), source_id, unit_id, title, '/c/mau/' || left(source_id::text, 8), happened_on,
      (happened_on + time '08:00') at time zone 'Asia/Ho_Chi_Minh', (received_on + time '16:20') at time zone 'Asia/Ho_Chi_Minh', rung, 'own'
    from unnest(${column('kind')}::text[], ${items.map(() => randomUUID())}::uuid[], ${column('unitId')}::uuid[], ${column('title')}::text[],
      ${column('happenedOn')}::date[], ${column('receivedOn')}::date[], ${column('rung')}::int[])
      as e(kind, source_id, unit_id, title, happened_on, received_on, rung)`.execute(ctx.db);
}

export async function seedYear(ctx: Ctx, options: { seed: number; today: LocalDate }): Promise<BuiltPlan> {
  const random = seededRandom(options.seed);
  const { rows } = await sql<{ id: string; kind: string; parent: string | null }>`
    select v.unit_id as id, v.kind, p.short_name as parent from units_on(${options.today}::date) v
    left join unit_versions p on p.unit_id = v.parent_id order by v.sort_key, v.unit_id`.execute(ctx.db);
  const office = rows.find((row) => row.kind === 'department_office')!;
  const plan = await buildYearPlan(ctx, office.id);
  const months = plan.countedMonths.filter((month) => month <= monthOf(options.today));
  const items = rows.flatMap((row): Item[] => {
    if (row.kind === 'department' || (row.kind === 'department_office' && row.id !== office.id)) return [];
    const weak = /(08|11|13)$/.test(row.parent ?? '') ? 0.05 : 0.006;
    const on = `2023-0${4 + Math.floor(random() * 5)}-1${Math.floor(random() * 9)}`;
    const once = (kind: string, share: number, title: string): Item[] =>
      random() < share ? [{ kind, unitId: row.id, title, happenedOn: on, receivedOn: on, rung: 0 }] : [];
    return [
      ...postsOf(row.id, months, options.today, weak, random),
      ...once('activity.assembly', 0.9, 'Sinh hoạt dưới cờ về an toàn mạng (mẫu)'),
      ...once('activity.social_post', 0.7, 'Bài trên trang mạng xã hội của trường (mẫu)'),
      ...once('activity.online_safety_lesson', 0.88, 'Tiết dạy an toàn mạng (mẫu)'),
    ];
  });
  await withTransaction(ctx, async (tx) => {
    await generateObligations(tx, plan.id);
    await insertItems(tx, items);
    await healCredits(tx.db, { planId: plan.id }, tx.clock.now());
    await recountCells(tx.db, { planId: plan.id });
    await giveStates(tx, plan.id, random);
  });
  return plan;
}

/** A few units are excused from a month, a few declare one empty. */
async function giveStates(tx: Ctx, planId: string, random: () => number): Promise<void> {
  const { rows } = await sql<{ id: string; month: string }>`
    select o.id, to_char(o.period_start, 'MM') as month from obligations o join measures m on m.id = o.measure_id join unit_versions v on v.unit_id = o.unit_id
    where o.plan_id = ${planId} and m.period = 'month' and o.done = 0 and o.period_start < '2023-10-01' order by v.sort_key, m.position, o.period_start`.execute(
    tx.db,
  );
  for (const row of rows) {
    const state = random() < 0.3 ? (random() < 0.5 ? 'exempt' : 'nothing_to_report') : 'owed';
    if (state === 'owed') continue;
    await tx.db
      .updateTable('obligations')
      .set({
        state,
        state_reason: state === 'exempt' ? 'Trường đang sáp nhập (mẫu)' : 'Trường nghỉ hè (mẫu)',
        state_at: tx.clock.now(),
      })
      .where('id', '=', row.id)
      .execute();
  }
}
