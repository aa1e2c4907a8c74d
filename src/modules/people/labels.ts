import type { PersonState } from './rules.ts';

export const stateLabels: Record<PersonState, string> = {
  in: 'Đã vào',
  invited: 'Đã mời, chưa vào',
  over: 'Lời mời hết hạn',
  none: 'Chưa mời',
};

export const personStates = Object.keys(stateLabels) as PersonState[];
