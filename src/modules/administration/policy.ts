import { definePolicy } from '../../platform/auth/policy.ts';

export const administrationPolicy = definePolicy({
  'administration.open': { roles: ['system_administrator'], over: 'any' },
  'passkey-rule.set': { roles: ['system_administrator'], over: 'any' },
  'outbox.read': { roles: ['system_administrator'], over: 'any' },
  'event-log.read': { roles: ['system_administrator'], over: 'any' },
  'event-log.prove': { roles: ['system_administrator'], over: 'any' },
  'sample.play': { roles: ['system_administrator'], over: 'any' },
  'sample.fill': { roles: ['coordinator', 'system_administrator'], over: 'any' },
});
