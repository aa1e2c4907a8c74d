import { sliceScreens } from '../../platform/http/screen-table.ts';

const read = { GET: 'report.read' };

export const reportScreens = sliceScreens('reports', [
  { path: 'bao-cao', file: 'screens/report-home.tsx', access: { ...read, POST: 'report.write' } },
  { path: 'bao-cao/bien-nhan/:code', file: 'screens/receipt.tsx', access: read },
  {
    path: 'bao-cao/ban-gui/:code',
    file: 'screens/submission.tsx',
    access: { ...read, POST: 'report.decide' },
  },
  { path: 'bao-cao/ban-gui/:code/so-lieu/:key', file: 'screens/submission-figure.tsx', access: read },
  {
    path: 'bao-cao/tong-hop',
    file: 'screens/consolidated.tsx',
    access: { GET: 'report.consolidated-read', POST: 'report.consolidate' },
  },
  {
    path: 'bao-cao/tong-hop/so-lieu/:key',
    file: 'screens/consolidated-figure.tsx',
    access: { GET: 'report.consolidated-read' },
  },
  {
    path: 'bao-cao/tong-hop/:id',
    file: 'screens/consolidated-frozen.tsx',
    access: { GET: 'report.consolidated-read' },
  },
  {
    path: 'bao-cao/tong-hop/:id/tai',
    file: 'screens/consolidated-download.tsx',
    access: { GET: 'report.consolidated-read' },
    bare: true,
  },
  { path: 'bao-cao/:id', file: 'screens/report.tsx', access: read },
  {
    path: 'bao-cao/:id/muc/:subject',
    file: 'screens/report-text.tsx',
    access: { GET: 'report.write', POST: 'report.write' },
  },
  { path: 'bao-cao/:id/so-lieu/:key', file: 'screens/report-figure.tsx', access: read },
  {
    path: 'bao-cao/:id/kiem-tra',
    file: 'screens/report-check.tsx',
    access: { GET: 'report.write', POST: 'report.submit' },
  },
]);
