import { sliceScreens } from '../../platform/http/screen-table.ts';

const confirm = { GET: 'evidence.confirm', POST: 'evidence.confirm' };

export const confirmationScreens = sliceScreens('confirmation', [
  { path: 'xac-nhan', file: 'screens/waiting-list.tsx', access: confirm },
  { path: 'xac-nhan/:evidenceId/tra-lai', file: 'screens/return.tsx', access: confirm },
]);
