import { MantineProvider } from '@mantine/core';
import { renderToString } from 'react-dom/server';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { Examples } from './examples.ts';
import { theme } from './theme.ts';

const files = import.meta.glob<{ examples: Examples }>('./*.examples.tsx', { eager: true });
const parts = import.meta.glob('./*.tsx');

function render(element: React.ReactElement): string {
  const router = createMemoryRouter([{ path: '/', element }]);
  return renderToString(
    <MantineProvider theme={theme} forceColorScheme="light">
      <RouterProvider router={router} />
    </MantineProvider>,
  );
}

describe('bộ phận giao diện', () => {
  for (const [file, { examples }] of Object.entries(files))
    for (const [name, element] of Object.entries(examples))
      it(`${file.slice(2, -13)}: ${name}`, () => {
        const html = render(element);
        expect(html).not.toMatch(/undefined|NaN|\[object/);
        // A server and a browser that disagree would repaint the page under the reader's eyes.
        expect(render(element)).toBe(html);
      });

  it('mỗi bộ phận có ví dụ', () => {
    const bare = ['./kit.test.tsx', './ui-link.tsx', './logo.tsx'];
    const missing = Object.keys(parts).filter(
      (part) =>
        !part.endsWith('.examples.tsx') &&
        !bare.includes(part) &&
        !files[part.replace('.tsx', '.examples.tsx')],
    );
    expect(missing).toEqual([]);
  });

  it('mỗi trạng thái luôn có biểu tượng và chữ', () => {
    const { examples } = files['./status-badge.examples.tsx']!;
    for (const name of ['chip trong danh sách', 'chỉ biểu tượng']) {
      const badges = render(examples[name]!).split('class="lt-st ').slice(1);
      expect(badges).toHaveLength(9);
      for (const badge of badges) expect(badge).toMatch(/<svg[\s\S]*<\/svg><span[^>]*>[^<]+<\/span>/);
    }
  });
});
