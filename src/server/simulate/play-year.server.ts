import { firstDayOf, type LocalDate, lastDayOf, type YearMonth } from '../../platform/clock/clock.ts';
import { type Decisions, decideReports, isReadingDay } from './decide-reports.server.ts';
import { type Answer, type Client, createClient } from './http-client.server.ts';
import { inParallel } from './in-parallel.ts';
import { type Act, lastPlayedDay, type PlayedUnit, scriptOfYear } from './script-of-year.ts';

export interface PlayOptions {
  baseUrl: string;
  password: string;
  units: number;
  from: YearMonth;
  to: YearMonth;
  seed: number;
  /** Told after each played day. */
  progress(share: number, day: LocalDate, sent: number): void;
}

export interface PlayResult {
  sent: number;
  /** Answers by status code. */
  answers: Record<number, number>;
  /** The first few refusals, for a person to read. */
  refusals: string[];
  decisions: Decisions;
}

interface SampleState {
  planId: string | null;
  reportDueOn: LocalDate | null;
}

/**
 * Plays a year through the public HTTP API, as the units and districts would: signs in as each, sets the sample
 * clock to each day in turn, publishes, records, reports and decides. Writes no table. Playing it again changes nothing.
 */
export async function playYear(options: PlayOptions): Promise<PlayResult> {
  const client = createClient(options.baseUrl, options.password);
  try {
    const sample = (await expectOk(client.as('quantri.mau', 'GET', '/sample'))) as unknown as SampleState;
    if (!sample.planId || !sample.reportDueOn)
      throw new Error('Chưa có kế hoạch nào được phát hành để diễn.');
    const { units } = (await expectOk(client.as('quantri.mau', 'GET', '/units'))) as { units: PlayedUnit[] };
    if (options.units > units.length)
      throw new Error(`Chỉ có ${units.length} đơn vị mẫu; giảm --units rồi chạy lại.`);
    const plan = {
      planId: sample.planId,
      reportDueOn: sample.reportDueOn,
      from: options.from,
      to: options.to,
      seed: options.seed,
    };
    const acts = scriptOfYear(units.slice(0, options.units), plan);
    const result: PlayResult = {
      sent: 0,
      answers: {},
      refusals: [],
      decisions: { accepted: 0, returned: 0 },
    };
    const days = [...new Set(acts.map((act) => act.day))];
    for (const [index, day] of days.entries()) {
      await setDay(client, day, '08:00');
      const today = acts.filter((act) => act.day === day);
      await inParallel(today, async (act) =>
        record(result, act.path, await perform(client, plan.planId, act)),
      );
      if (isReadingDay(plan, day)) addDecisions(result, await decideReports(client, units, plan, day));
      options.progress((index + 1) / days.length, day, result.sent);
    }
    const end = lastPlayedDay(plan);
    await setDay(client, end, '09:00');
    return result;
  } finally {
    client.close();
  }
}

async function perform(client: Client, planId: string, act: Act): Promise<Answer> {
  if (!act.cell) return client.as(act.by, act.method, act.path, act.body);
  const answer = await client.as(act.by, 'GET', `/obligations?planId=${planId}&unitId=${act.cell.unitId}`);
  const cells = (answer.body.obligations ?? []) as {
    obligationId: string;
    periodStart: string;
    periodEnd: string;
  }[];
  const cell = cells.find(
    (one) => one.periodStart === firstDayOf(act.cell!.month) && one.periodEnd === lastDayOf(act.cell!.month),
  );
  return cell
    ? client.as(act.by, act.method, act.path.replace('{obligation}', cell.obligationId), act.body)
    : answer;
}

async function setDay(client: Client, day: LocalDate, time: string): Promise<void> {
  await expectOk(client.as('quantri.mau', 'PUT', '/sample/clock', { now: `${day}T${time}:00+07:00` }));
}

async function expectOk(asked: ReturnType<Client['as']>): Promise<Record<string, unknown>> {
  const answer = await asked;
  if (answer.status !== 200) throw new Error(`Máy chủ từ chối: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

function record(
  result: PlayResult,
  path: string,
  answer: { status: number; body: Record<string, unknown> },
): void {
  result.sent += 1;
  result.answers[answer.status] = (result.answers[answer.status] ?? 0) + 1;
  if (answer.status !== 200 && result.refusals.length < 5)
    result.refusals.push(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
}

function addDecisions(result: PlayResult, more: Decisions): void {
  result.decisions.accepted += more.accepted;
  result.decisions.returned += more.returned;
}
