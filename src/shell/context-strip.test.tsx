import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { describe, expect, it } from 'vitest';
import { ContextStrip } from './context-strip.tsx';
import type { FramePlan, FrameStrip } from './frame-data.server.ts';

const running: FramePlan = {
  id: 'p2023',
  title: 'Chuyển đổi số 2023',
  isReleased: true,
  readOn: '14/3/2023',
};
const draft: FramePlan = { id: 'd2026', title: 'Phường mẫu 2026', isReleased: false, readOn: '02/01/2026' };
const strip: FrameStrip = { plan: running, plans: [running, draft], unitCount: 612 };

const bare = (html: string) => html.replace(/<ul>.*<\/ul>/, '').replace(/<[^>]+>/g, ' ');

function shown(path: string): string {
  const element = <ContextStrip strip={strip} today="Thứ Hai, 16/10/2023" isSample={false} />;
  const paths = ['/tien-do', '/ke-hoach/:planId', '/ke-hoach/:planId/phat-hanh'];
  const router = createMemoryRouter(
    paths.map((one) => ({ id: one, path: one, element, loader: () => ({}) })),
    {
      initialEntries: [path],
      hydrationData: { loaderData: Object.fromEntries(paths.map((one) => [one, {}])) },
    },
  );
  return renderToStaticMarkup(<RouterProvider router={router} />);
}

describe('dải trên trang: đang xem kế hoạch nào', () => {
  it.each(['/ke-hoach/d2026', '/ke-hoach/d2026/phat-hanh'])('%s: kế hoạch đang duyệt', (path) => {
    const words = bare(shown(path));
    expect(words).toContain('Phường mẫu 2026');
    expect(words).toContain('Bản đọc ngày 02/01/2026');
    expect(words).toContain('Chưa phát hành');
    expect(words).not.toContain('Chuyển đổi số 2023');
    expect(words).not.toContain('612 đơn vị');
  });

  it('đổi kế hoạch từ trang của một kế hoạch: mở trang của kế hoạch kia', () => {
    expect(shown('/ke-hoach/d2026/phat-hanh')).toContain('href="/ke-hoach/p2023"');
    expect(shown('/tien-do')).toContain('href="/tien-do?ke-hoach=d2026"');
  });

  it('trang khác: kế hoạch đang làm, số đơn vị, hôm nay', () => {
    const words = bare(shown('/tien-do'));
    expect(words).toContain('Chuyển đổi số 2023');
    expect(words).toContain('612 đơn vị');
    expect(words).not.toContain('Phường mẫu 2026');
  });
});
