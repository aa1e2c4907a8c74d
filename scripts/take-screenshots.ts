// Makes the pictures of docs/screenshots anew, from a running house of samples (docs/screenshots/README.md).
// node scripts/take-screenshots.ts <address> <data folder> october|year [name …]
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { desk, openBrowser, phone } from '../tests/support/browser.ts';
import { afterTheYear, inOctober, type Shot } from './screenshot-list.ts';

const [baseUrl = '', dataDir = '', when = '', ...names] = process.argv.slice(2);
const folder = process.env.SCREENSHOTS ?? join(import.meta.dirname, '../docs/screenshots');
const wholePage = process.env.WHOLE_PAGE === '1';

async function visitor(browser: Browser, who: Shot['who'], viewport: typeof desk): Promise<Page> {
  const context = await browser.newContext({ viewport, baseURL: baseUrl, locale: 'vi-VN', bypassCSP: true });
  const page = await context.newPage();
  if (!who) return page;
  const password = (await readFile(join(dataDir, 'tai-khoan-mau.txt'), 'utf8')).trim();
  await page.goto('/dang-nhap');
  await page.fill('input[name=username]', `${who}.mau`);
  await page.fill('input[name=password]', password);
  await page.press('input[name=password]', 'Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/dang-nhap'));
  return page;
}

async function goTo(page: Page, { at, press, file, follow = [], below }: Shot): Promise<void> {
  await page.goto(at, { waitUntil: 'networkidle' });
  const button = press && page.getByRole('button', { name: press });
  if (button && (await button.count()) > 0) await leaveBy(page, () => button.click());
  if (file) await handIn(page, file);
  for (const pattern of follow) {
    // The button may have led there already.
    if (pattern.test(new URL(page.url()).pathname)) continue;
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    const next = links.find((href) => href && pattern.test(href));
    if (!next) throw new Error(`no link like ${pattern} on ${page.url()}`);
    await page.goto(next, { waitUntil: 'networkidle' });
  }
  if (below) await page.goto(new URL(page.url()).pathname + below, { waitUntil: 'networkidle' });
}

/** The house has a plan of this file already: another one is asked for. */
async function handIn(page: Page, file: string): Promise<void> {
  const path = join(import.meta.dirname, '..', file);
  const again = page.getByLabel('Vẫn lập kế hoạch nữa');
  const before = page.url();
  const send = () => page.click('main button[type=submit]');
  await page.setInputFiles('main input[type=file]', path);
  await send();
  await Promise.race([page.waitForURL((url) => url.href !== before), again.waitFor()]);
  if ((await again.count()) > 0) {
    await page.setInputFiles('main input[type=file]', path);
    await again.check();
    await leaveBy(page, send);
  }
  await page.waitForLoadState('networkidle');
}

async function leaveBy(page: Page, act: () => Promise<void>): Promise<void> {
  const before = page.url();
  await act();
  await page.waitForURL((url) => url.href !== before);
  await page.waitForLoadState('networkidle');
}

/** Offices have Times New Roman; this machine may not. Tinos has the same measures. */
async function lendPaperFont(page: Page): Promise<void> {
  const face = async (file: string, weight: number) => {
    const font = await readFile(join(import.meta.dirname, '../node_modules/@expo-google-fonts/tinos', file));
    const source = `url(data:font/ttf;base64,${font.toString('base64')})`;
    return `@font-face{font-family:"Times New Roman";font-weight:${weight};src:${source}}`;
  };
  const faces = [
    await face('400Regular/Tinos_400Regular.ttf', 400),
    await face('700Bold/Tinos_700Bold.ttf', 700),
  ];
  await page.addStyleTag({ content: faces.join('') });
}

async function take(page: Page, shot: Shot, width: number): Promise<void> {
  await goTo(page, shot);
  await lendPaperFont(page);
  await page.evaluate('document.fonts.ready');
  const picture = await page.screenshot({ fullPage: wholePage });
  // 64 colours and no dithering: type stays sharp, a page weighs a quarter.
  const small = await sharp(picture).png({ palette: true, colours: 64, dither: 0, effort: 10 }).toBuffer();
  await writeFile(join(folder, `${shot.name}-${width}.png`), small);
}

/** The list of all pictures; written anew so that it cannot tell of one that no longer exists. */
async function writeList(): Promise<void> {
  const line = ({ name, says }: Shot) =>
    `- ${says}: [1280 px](${name}-${desk.width}.png) · [360 px](${name}-${phone.width}.png)`;
  const intro = await readFile(join(import.meta.dirname, 'screenshots-intro.md'), 'utf8');
  const list = [
    intro.trimEnd(),
    '## Giữa năm (16/10/2023)',
    inOctober.map(line).join('\n'),
    '## Hết năm (22/11/2023)',
    afterTheYear.map(line).join('\n'),
  ];
  await writeFile(join(folder, 'README.md'), `${list.join('\n\n')}\n`);
}

const shots = (when === 'october' ? inOctober : afterTheYear).filter(
  (shot) => names.length === 0 || names.includes(shot.name),
);
await mkdir(folder, { recursive: true });
const browser = await openBrowser();
for (const viewport of [desk, phone]) {
  const pages = new Map<Shot['who'], Page>();
  for (const shot of shots) {
    const page = pages.get(shot.who) ?? (await visitor(browser, shot.who, viewport));
    pages.set(shot.who, page);
    await take(page, shot, viewport.width).catch((error: unknown) => {
      console.error(`${shot.name}-${viewport.width}: ${String(error).split('\n')[0]}`);
      process.exitCode = 1;
    });
  }
  for (const page of pages.values()) await page.context().close();
}
await browser.close();
await writeList();
