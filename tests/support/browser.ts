import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

// Flags of the packaged browser that hide what we want to see: one process for everything, no same-origin rules.
const unwanted = ['--single-process', '--no-zygote', '--disable-web-security'];

/** The Chromium that npm brings; `CHROMIUM_PATH` names another. */
export async function openBrowser(): Promise<Browser> {
  if (process.env.CHROMIUM_PATH)
    return chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] });
  // Read when the package is loaded: without it, it expects libraries of a system that is not here.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const packaged = (await import('@sparticuz/chromium')).default;
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: packaged.args.filter((flag) => !unwanted.includes(flag)),
  });
}

export const desk = { width: 1280, height: 800 };
export const phone = { width: 360, height: 740 };

interface AxeResult {
  violations: { id: string; impact: string; nodes: { html: string }[] }[];
}

/** Serious and critical findings of axe on the page as it is now, one line each. */
export async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const result = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResult;
  return result.violations
    .filter((one) => one.impact === 'serious' || one.impact === 'critical')
    .map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}
