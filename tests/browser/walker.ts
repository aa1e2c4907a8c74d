import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { axeProblems, desk, phone } from '../support/browser.ts';

export interface Walker {
  page: Page;
  /** Opens an address of the house and looks at it. */
  open(path: string): Promise<void>;
  /** Looks at the page as it is now: at both widths nothing overflows and axe finds nothing serious. */
  look(): Promise<void>;
  /** Ends the walk: the console stayed quiet, and no policy was broken. */
  end(): Promise<void>;
}

export interface WalkOptions {
  /** The size the person works at; the other one is only looked at. */
  viewport?: { width: number; height: number };
  javaScriptEnabled?: boolean;
}

const { baseUrl, password } = inject('house');

/** A person at a browser of their own. */
export async function walk(browser: Browser, options: WalkOptions = {}): Promise<Walker> {
  const viewport = options.viewport ?? desk;
  const context = await browser.newContext({
    viewport,
    baseURL: baseUrl,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    javaScriptEnabled: options.javaScriptEnabled ?? true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const noise = listen(context, page);
  const look = async () => {
    const scripted = options.javaScriptEnabled ?? true;
    for (const size of [viewport, viewport === desk ? phone : desk]) {
      await page.setViewportSize(size);
      // A page that was just made narrower may need a moment.
      await expect
        .poll(() => overflow(page, scripted), { message: `${page.url()} ở ${size.width} px` })
        .toEqual([]);
      if (scripted)
        await expect
          .poll(() => axeProblems(page), { message: `${page.url()} ở ${size.width} px` })
          .toEqual([]);
    }
    await page.setViewportSize(viewport);
  };
  return {
    page,
    look,
    async open(path) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(200);
      await look();
    },
    async end() {
      await context.close();
      expect(noise).toEqual([]);
    },
  };
}

/** Everything the browser complains about; what the journey itself provokes is left out by the caller. */
function listen(context: BrowserContext, page: Page): string[] {
  const noise: string[] = [];
  context.on('console', (message) => {
    // A violation of the Content-Security-Policy is an error on the console as well.
    if (isSameFileSaid(page.url(), message.text())) return;
    if (['error', 'warning'].includes(message.type())) noise.push(`${page.url()}: ${message.text()}`);
  });
  context.on('weberror', (error) => noise.push(`${page.url()}: ${error.error().message}`));
  context.on('response', (answer) => {
    if (answer.status() >= 500) noise.push(`${answer.url()} answered ${answer.status()}`);
    if (
      !answer.url().startsWith(baseUrl) &&
      !answer.url().startsWith('data:') &&
      !answer.url().startsWith('blob:')
    )
      noise.push(`asked another host: ${answer.url()}`);
  });
  return noise;
}

/** The file that was uploaded before: the page answers 409 and says so, and Chromium calls that an error. */
function isSameFileSaid(url: string, text: string): boolean {
  return url.endsWith('/ke-hoach/tai-len') && / status of 409 /.test(text);
}

/** What stands out of the page to the right; a region that scrolls by itself may be wider than the page. */
async function overflow(page: Page, scripted: boolean): Promise<string[]> {
  if (!scripted) return [];
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    return [...document.body.querySelectorAll('*')]
      .filter(
        (element) =>
          element.getBoundingClientRect().right > clientWidth + 1 && !scrolls(element.parentElement),
      )
      .slice(-4)
      .map((element) => `${scrollWidth} px: ${element.outerHTML.slice(0, 160)}`);
  });
}

/** Signs in by the form, as everybody does. */
export async function signIn({ page, look }: Walker, username: string): Promise<void> {
  await page.goto('/dang-nhap');
  await look();
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL(`${baseUrl}/`);
  await look();
}

/** What stands in the page, with plain spaces. */
export async function mainText(page: Page): Promise<string> {
  const text = (await page.locator('main').first().textContent()) ?? '';
  return text.replaceAll('\u00a0', ' ');
}

export function housePassword(): string {
  return password;
}

/** The plan that came with the samples: other journeys release plans of their own, which fewer units owe. */
export async function samplePlanId({ page }: Walker): Promise<string> {
  const answer = await page.request.get('/api/v1/plans');
  const { plans } = (await answer.json()) as { plans: { id: string; isSample: boolean; symbol: string }[] };
  const samples = plans.filter((plan) => plan.isSample && plan.symbol === 'KH-SGDĐT');
  return samples.at(-1)!.id;
}
