import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { longPlan } from './long-plan.ts';
import { signIn, walk } from './walker.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const median = (values: readonly number[]) =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!);

/** How long the browser took from a key or a click to the next picture, for each since the last call. */
async function answersOf(page: Page): Promise<number[]> {
  await page.waitForTimeout(200);
  return page.evaluate(() => {
    const kept = window as unknown as { answers: number[] };
    const { answers } = kept;
    kept.answers = [];
    return answers.length > 0 ? answers : [0];
  });
}

async function watchAnswers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept = window as unknown as { answers: number[] };
    kept.answers = [];
    new PerformanceObserver((list) => {
      kept.answers.push(...list.getEntries().map((entry) => entry.duration));
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
}

test('kế hoạch 60 trang: trang duyệt mở nhanh, bấm phím thấy ngay, xác nhận xong là ở dữ kiện sau', async () => {
  const walker = await walk(browser);
  const { page, look } = walker;
  await signIn(walker, 'dieuphoi.mau');
  await page.goto('/ke-hoach/tai-len');
  const text = longPlan();
  await page.getByLabel('Tệp kế hoạch').setInputFiles({
    name: 'ke-hoach-60-trang.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from(text),
  });
  await page.getByRole('button', { name: 'Đọc kế hoạch' }).click();
  await page.waitForURL(/\/ke-hoach\/[0-9a-f-]{36}/, { timeout: 60_000 });
  const address = `${page.url().split('?')[0]}?tab=nhiem-vu`;

  const opened: { size: number; packed: number; server: number; painted: number }[] = [];
  for (let round = 0; round < 5; round++) {
    const answer = await page.goto(address);
    const html = (await answer?.body()) ?? Buffer.alloc(0);
    await page.waitForLoadState('networkidle');
    const times = await page.evaluate(() => ({
      server: performance.getEntriesByType('navigation')[0]!.toJSON().responseStart as number,
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    }));
    opened.push({ size: html.length, packed: gzipSync(html).length, ...times });
  }

  await watchAnswers(page);
  for (let key = 0; key < 15; key++) await page.keyboard.press('j', { delay: 20 });
  const steps = await answersOf(page);
  await answersOf(page);
  await page.evaluate(() => document.getElementById('dong-1500')?.scrollIntoView({ block: 'center' }));
  await page.waitForTimeout(200);
  const line = (await page.locator('#dong-1500').boundingBox())!;
  await page.mouse.click(line.x - 20, line.y + 8);
  await expect.poll(() => page.locator('.lt-selection').textContent()).toMatch(/Dòng 1500 đang chọn/);
  const choose = Math.max(...(await answersOf(page)));
  await page.keyboard.press('Escape');

  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('j');
  const confirmed: number[] = [];
  for (let round = 0; round < 12; round++) {
    const before = await page.locator('article.lt-fact[data-active]').getAttribute('id');
    const start = performance.now();
    await page.keyboard.press('Enter');
    await page.waitForFunction((id) => {
      const card = document.querySelector('article.lt-fact[data-active]');
      return card !== null && card.id !== id && card.contains(document.activeElement);
    }, before);
    confirmed.push(performance.now() - start);
  }
  await look();

  const figures = {
    lines: text.split('\n').length,
    cards: await page.locator('article.lt-fact').count(),
    htmlKb: Math.round(opened[0]!.size / 1000),
    packedKb: Math.round(opened[0]!.packed / 1000),
    serverMs: median(opened.map((one) => one.server)),
    paintedMs: median(opened.map((one) => one.painted)),
    stepMs: median(steps),
    slowestStepMs: Math.max(...steps),
    chooseMs: choose,
    confirmMs: median(confirmed),
  };
  console.info(JSON.stringify(figures));
  expect(figures.lines).toBeGreaterThan(2900);
  // One page of cards, however many facts there are.
  expect(figures.cards).toBe(30);
  expect(figures.packedKb).toBeLessThan(150);
  // Several times what is promised (docs/performance.md): a machine that runs all tests at once is slow.
  expect(figures.paintedMs).toBeLessThan(3000);
  expect(figures.stepMs).toBeLessThan(400);
  expect(figures.chooseMs).toBeLessThan(600);
  expect(figures.confirmMs).toBeLessThan(2500);
  await walker.end();
});
