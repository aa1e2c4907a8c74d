import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { xlsxAnswer } from '../../units/index.server.ts';
import { staffTemplate } from '../import/staff-files.server.ts';

export const loader = withCtx(async () => xlsxAnswer(await staffTemplate(), 'mau-nhan-su.xlsx'));
