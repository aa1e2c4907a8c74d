import { setTimeout as wait } from 'node:timers/promises';
import { addDays } from '../../../platform/clock/clock.ts';
import { dateWords } from '../../../platform/clock/words.ts';
import { readWorkbook } from '../../../platform/spreadsheets/index.server.ts';
import type { Client } from '../http-client.server.ts';
import type { HouseUnit } from './cast.ts';
import { checkOriginality, type ShownArticle } from './check-originality.ts';
import {
  type Difference,
  differencesOf,
  fileDifferences,
  gapDifferences,
  summaryDifferences,
} from './differences.ts';
import { coordinator, expectOk, type PlayedStory } from './play-story.server.ts';
import { readCsv } from './read-csv.ts';
import { type TrueCell, trueCells } from './truth.ts';

export interface StoryCheck {
  cells: TrueCell[];
  differences: Difference[];
  /** Of schools of the story, as measured; null while they were never measured. */
  articles: ShownArticle[];
  /** How many single figures were laid side by side. */
  compared: number;
}

export interface CheckOptions {
  /** How long to wait for the articles to be measured, in ms; 0: their originality is not looked at. */
  measuredWithin: number;
}

/** Lays what the coordinator sees — matrix, sums, gaps, .csv, .xlsx, what was measured — beside the story. */
export async function checkStory(
  client: Client,
  { world, plan }: PlayedStory,
  { measuredWithin }: CheckOptions,
): Promise<StoryCheck> {
  const cells = trueCells(world);
  const differences: Difference[] = [];
  let compared = 0;
  const { units } = await expectOk<{ units: HouseUnit[] }>(client.as('quantri.mau', 'GET', '/units'));
  const codeOf = new Map([...world.house, ...units].map((unit) => [unit.id, unit.code]));
  const nameOf = new Map([...world.house, ...units].map((unit) => [unit.code, unit.name]));
  // A file names the last day of a school that is no more.
  for (const { code, name, until } of world.cast)
    if (until) nameOf.set(code, `${name} (đến hết ${dateWords(addDays(until, -1))})`);
  const keep = (found: { differences: Difference[]; compared: number }) => {
    differences.push(...found.differences);
    compared += found.compared;
  };
  const ask = <T>(path: string) => expectOk<T>(client.as(coordinator, 'GET', path));
  for (const measure of world.measures) {
    const should = cells.filter((cell) => cell.measureId === measure.id);
    if (measure.period === 'quarter') continue;
    keep(
      differencesOf(
        measure,
        should,
        codeOf,
        await ask(`/progress/matrix?planId=${plan.planId}&measureId=${measure.id}`),
      ),
    );
  }
  keep(summaryDifferences(world.measures, cells, await ask(`/progress/summary?planId=${plan.planId}`)));
  keep(gapDifferences(world.measures, cells, codeOf, await ask(`/progress/gaps?planId=${plan.planId}`)));
  for (const measure of world.measures.filter((one) => one.taskNo !== null && one.period === 'month')) {
    const should = cells.filter((cell) => cell.measureId === measure.id);
    const path = (as: string) =>
      `/tien-do/tai-ve?dang=${as}&ke-hoach=${plan.planId}&nhiem-vu=${measure.taskNo}&mo=tat-ca`;
    const csv = readCsv((await client.file(coordinator, path('csv'))).toString('utf8'));
    keep(fileDifferences('tệp .csv', measure, should, nameOf, csv));
    const [sheet] = await readWorkbook(await client.file(coordinator, path('xlsx')));
    const rows = sheet!.rows.map((row) => row.cells.map((cell) => (cell === null ? '' : String(cell))));
    keep(fileDifferences('tệp .xlsx', measure, should, nameOf, rows));
  }
  const articles = measuredWithin > 0 ? await measuredArticles(client, measuredWithin) : [];
  if (measuredWithin > 0) keep(checkOriginality(world, codeOf, articles));
  return { cells, differences, articles, compared };
}

/** The house measures in the background, every minute. */
async function measuredArticles(client: Client, within: number): Promise<ShownArticle[]> {
  const until = Date.now() + within;
  for (;;) {
    const articles = await listArticles(client);
    if (articles.every((one) => one.measuredAs !== null) || Date.now() > until) return articles;
    await wait(5_000);
  }
}

async function listArticles(client: Client): Promise<ShownArticle[]> {
  const all: ShownArticle[] = [];
  for (let page = 1; ; page++) {
    const path = `/articles?status=published&page=${page}`;
    const { articles } = await expectOk<{ articles: ShownArticle[] }>(client.as(coordinator, 'GET', path));
    all.push(...articles);
    if (articles.length < 100) return all;
  }
}
