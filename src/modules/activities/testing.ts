import { randomUUID } from 'node:crypto';
import type { ActivityInput } from './schema.ts';

/** What a communicator would send. */
export function activityInput(overrides: Partial<ActivityInput> = {}): ActivityInput {
  return {
    id: randomUUID(),
    kind: 'assembly',
    title: 'Chào cờ: nhận biết tin nhắn lừa đảo (mẫu)',
    happenedOn: '2023-10-16',
    headcount: 420,
    classCount: 12,
    url: undefined,
    note: '',
    consentBasis: undefined,
    ...overrides,
  };
}
