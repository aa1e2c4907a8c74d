import { definePolicy } from '../../platform/auth/policy.ts';

export const ledgerPolicy = definePolicy({
  'progress.read': { roles: 'signed-in', over: 'within' },
  /** A unit beside the middle of its district. */
  'progress.own': { roles: 'signed-in', over: 'own' },
  'progress.desk': {
    roles: ['system_administrator', 'coordinator', 'task_lead', 'district_officer'],
    over: 'any',
  },
  /** Figures of all units as of another day: only for those who see all. */
  'progress.compare': { roles: ['system_administrator', 'coordinator', 'task_lead'], over: 'any' },
  'obligation.declare-nothing': { roles: ['unit_head', 'unit_communicator'], over: 'own' },
  'obligation.exempt': { roles: ['coordinator'], over: 'any' },
  /** Excusing, postponing: one or many units at once. */
  'dispensation.read': { roles: ['system_administrator', 'coordinator', 'task_lead'], over: 'any' },
  'dispensation.give': { roles: ['coordinator'], over: 'any' },
  /** A unit asks for it. */
  'dispensation.ask': { roles: ['unit_head', 'unit_communicator'], over: 'own' },
  'home.open': { roles: 'signed-in', over: 'any' },
});
