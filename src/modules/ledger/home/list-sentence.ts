import { joinNames, keepTogether, type SentencePart } from '../sentence.ts';
import { largestGroups } from './answer-sentence.ts';
import type { DeskList } from './desk-address.ts';

/** Each list of the first page answers a question of its own. */
export const listQuestions: Record<DeskList, string> = {
  owing: 'Ai còn nợ gì?',
  silent: 'Ai đã lâu không có tin?',
  exempt: 'Ai được miễn, được hoãn?',
};

const said = {
  silent: {
    none: 'Không đơn vị nào im lặng từ hai tháng trở lên.',
    some: 'không gửi gì từ hai tháng trở lên',
  },
  exempt: {
    none: 'Chưa đơn vị nào được miễn, được hoãn.',
    some: 'được miễn hoặc hoãn ít nhất một phần việc',
  },
} as const;

/** Names before numbers: few units by their names, many by the places where most of them are. */
export function listSentence(
  list: 'silent' | 'exempt',
  units: readonly { name: string }[],
  groupNames: readonly string[],
): SentencePart[] {
  const { none, some } = said[list];
  if (units.length === 0) return [none];
  if (units.length <= 3) return [{ name: joinNames(units.map((unit) => unit.name)) }, ` ${some}.`];
  const groups = largestGroups(groupNames);
  const first = groups.slice(0, 3).map((group) => group.name);
  const where = groups.length > 3 ? 'Nhiều nhất ở ' : 'Đều ở ';
  return [keepTogether(`${units.length} đơn vị ${some}. ${where}`), { name: joinNames(first) }, '.'];
}
