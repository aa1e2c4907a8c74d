import type { DispensationState } from './dispensation-view.ts';

const stateWords: Record<DispensationState, string> = {
  applies: 'đang áp dụng',
  over: 'đã hết thời gian',
  ended: 'đã kết thúc sớm',
  undone: 'đã hoàn tác',
};

/** "1 quyết định đang áp dụng, 1 đã hoàn tác. 16 đơn vị được miễn riêng từng phần việc." */
export function listWords(
  list: readonly { state: DispensationState }[],
  single: readonly { unitName: string }[],
): string {
  const counts = (['applies', 'over', 'ended', 'undone'] as const).flatMap((state) => {
    const count = list.filter((one) => one.state === state).length;
    return count > 0 ? [{ count, words: stateWords[state] }] : [];
  });
  const units = new Set(single.map((one) => one.unitName)).size;
  const decided = counts.map(({ count, words }, at) => `${count} ${at === 0 ? 'quyết định ' : ''}${words}`);
  const parts = [
    ...(decided.length > 0 ? [`${decided.join(', ')}.`] : []),
    ...(units > 0 ? [`${units} đơn vị được miễn riêng từng phần việc.`] : []),
  ];
  return parts.join(' ') || 'Chưa có quyết định miễn, hoãn nào.';
}
