import { sliceScreens } from '../../platform/http/screen-table.ts';

const write = { GET: 'article.write', POST: 'article.write' };
const readPublic = { GET: 'article.read-public' };

export const articleScreens = sliceScreens('articles', [
  { path: 'bai-dang', file: 'screens/article-list.tsx', access: { GET: 'article.read' } },
  { path: 'bai-dang/moi', file: 'screens/article-new.tsx', access: write },
  { path: 'bai-dang/gui-duong-dan', file: 'screens/article-link.tsx', access: write },
  {
    path: 'bai-dang/:id',
    file: 'screens/article.tsx',
    access: { GET: 'article.read', POST: 'article.write' },
  },
  {
    path: 'bai-dang/:id/nhap',
    file: 'screens/article-autosave.tsx',
    access: { POST: 'article.write' },
    bare: true,
  },
  { path: 'c/:unitSlug', file: 'screens/public-column.tsx', access: readPublic, bare: true, kept: ['trang'] },
  { path: 'c/:unitSlug/rss.xml', file: 'screens/public-feed.tsx', access: readPublic, bare: true, kept: [] },
  {
    path: 'c/:unitSlug/:articleSlug',
    file: 'screens/public-article.tsx',
    access: readPublic,
    bare: true,
    kept: [],
  },
]);
