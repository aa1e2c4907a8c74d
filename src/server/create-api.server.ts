import { apiGate } from '../access.server.ts';
import { addAccountApi } from '../modules/accounts/api.server.ts';
import { addActivityApi } from '../modules/activities/api.server.ts';
import { addArticleApi } from '../modules/articles/api.server.ts';
import { addConfirmationApi } from '../modules/confirmation/api.server.ts';
import { addLedgerApi } from '../modules/ledger/api.server.ts';
import { addPlanApi } from '../modules/plans/api.server.ts';
import { addReportApi } from '../modules/reports/api.server.ts';
import { addUnitApi } from '../modules/units/api.server.ts';
import { Api } from '../platform/http/api.server.ts';
import { addSampleApi } from './sample/api.server.ts';

/** Every call of the API, each with its permission. */
export function createApi(): Api {
  const api = new Api(apiGate);
  addAccountApi(api);
  addUnitApi(api);
  addPlanApi(api);
  addLedgerApi(api);
  addSampleApi(api);
  addArticleApi(api);
  addActivityApi(api);
  addReportApi(api);
  addConfirmationApi(api);
  return api;
}
