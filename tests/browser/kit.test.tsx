import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { MantineProvider } from '@mantine/core';
import type { Browser } from 'playwright-core';
import { renderToString } from 'react-dom/server';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Examples } from '../../src/ui/examples.ts';
import { theme } from '../../src/ui/theme.ts';
import { axeProblems, desk, openBrowser, phone } from '../support/browser.ts';

const ui = join(import.meta.dirname, '../../src/ui');
const files = import.meta.glob<{ examples: Examples }>('../../src/ui/*.examples.tsx', { eager: true });
const resolve = createRequire(join(ui, 'x.ts')).resolve;

/** A stylesheet with its imports put in place. */
function sheet(file: string): string {
  return readFileSync(file, 'utf8').replace(/@import "([^"]+)";/g, (_, name: string) =>
    sheet(name.startsWith('.') ? join(dirname(file), name) : resolve(name)),
  );
}

const css = ['layers', 'mantine', 'tokens', 'base', 'kit']
  .map((name) => sheet(join(ui, `${name}.css`)))
  .join('\n');

function pageOf(name: string, element: React.ReactElement): string {
  const router = createMemoryRouter([{ path: '/', element: <main>{element}</main> }]);
  const body = renderToString(
    <MantineProvider theme={theme} forceColorScheme="light">
      <RouterProvider router={router} />
    </MantineProvider>,
  );
  return `<!doctype html><html lang="vi" data-mantine-color-scheme="light"><head><meta charset="utf-8"><title>${name}</title><style>${css}</style></head><body>${body}</body></html>`;
}

describe('bộ phận giao diện trong trình duyệt', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  for (const [size, viewport] of Object.entries({ desk, phone }))
    it(`axe không có lỗi nghiêm trọng, không tràn ngang (${size})`, async () => {
      const page = await browser.newPage({ viewport });
      const problems: string[] = [];
      for (const [file, { examples }] of Object.entries(files))
        for (const [name, element] of Object.entries(examples)) {
          await page.setContent(pageOf(name, element));
          const where = `${file.split('/').at(-1)} · ${name}`;
          for (const problem of await axeProblems(page)) problems.push(`${where}: ${problem}`);
          const width = await page.evaluate('document.documentElement.scrollWidth');
          if (Number(width) > viewport.width) problems.push(`${where}: rộng ${width} px`);
        }
      expect(problems).toEqual([]);
      await page.close();
    });
});
