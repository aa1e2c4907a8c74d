import type { FactValues, PlanFactKind } from '../../facts.ts';

const cited = { type: '', symbol: '', issuedOn: null, issuer: null, title: null };
const undated = { inclusive: false, every: null, on: null, relative: null };

/** What a person's own fact begins with: nothing is filled in that was not written. The head is never added. */
export const emptyValues: { [K in Exclude<PlanFactKind, 'head'>]: FactValues[K] } = {
  legal_basis: cited,
  task: {
    no: '',
    title: '',
    lead: [],
    partners: [],
    notes: [],
    schedule: { text: '', kind: 'none', from: null, to: null, due: null },
    measures: [],
  },
  report_duty: { from: '', to: '', via: null, due: null, ...undated },
  deadline: { text: '', date: null, ...undated },
  document: { ...cited, group: null, no: '', title: '' },
  channel: { kind: 'url', name: null, value: null, audience: null },
  recipient: { name: '', purpose: null },
  citation: { ...cited, place: 'body' },
  budget: { text: '', amount: null, source: null },
};

export type AddableKind = keyof typeof emptyValues;

export function isAddable(kind: string): kind is AddableKind {
  return Object.hasOwn(emptyValues, kind);
}
