import { sliceScreens } from '../../platform/http/screen-table.ts';

export const administrationScreens = sliceScreens('administration', [
  { path: 'quan-tri', file: 'screens/health.tsx', access: { GET: 'administration.open' } },
  {
    path: 'quan-tri/khoa-truy-cap',
    file: 'screens/passkey-rule.tsx',
    access: { GET: 'passkey-rule.set', POST: 'passkey-rule.set' },
  },
  { path: 'quan-tri/thu-di', file: 'screens/outbox.tsx', access: { GET: 'outbox.read' } },
  { path: 'quan-tri/thu-di/:mailId', file: 'screens/mail.tsx', access: { GET: 'outbox.read' } },
  {
    path: 'quan-tri/nhat-ky',
    file: 'screens/event-log.tsx',
    access: { GET: 'event-log.read', POST: 'event-log.prove' },
  },
  {
    path: 'quan-tri/nam-mau',
    file: 'screens/sample-year.tsx',
    access: { GET: 'sample.fill', POST: 'sample.fill' },
  },
]);
