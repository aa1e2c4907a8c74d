import type { LocalDate } from '../../../platform/clock/clock.ts';
import { dateWords } from '../../../platform/clock/words.ts';

/** Why a change cannot be recorded: a code for programs, a sentence for people. */
export interface Problem {
  code: string;
  message: string;
}

function problem(code: string, message: string): Problem {
  return { code, message };
}

const someNames = 3;

function nameList(names: readonly string[]): string {
  const shown = names.slice(0, someNames).join(', ');
  return names.length > someNames ? `${shown} và ${names.length - someNames} đơn vị khác` : shown;
}

export const problems = {
  badDate: () => problem('bad-date', 'Ngày áp dụng chưa đúng.'),
  unitUnknown: () => problem('unit-unknown', 'Không tìm thấy đơn vị.'),
  notYet: (name: string, from: LocalDate) =>
    problem('not-yet', `${name} có từ ngày ${dateWords(from)}; ngày áp dụng phải sau ngày đó.`),
  ended: (name: string, on: LocalDate) =>
    problem('ended', `${name} đã kết thúc hoạt động từ ngày ${dateWords(on)}.`),
  laterChange: (name: string, on: LocalDate) =>
    problem(
      'later-change',
      `${name} đã có thay đổi áp dụng từ ngày ${dateWords(on)}. Hoàn tác thay đổi đó trước.`,
    ),
  noChange: (name: string) => problem('no-change', `${name}: không có gì thay đổi.`),
  nameBlank: () => problem('name-blank', 'Chưa có tên đơn vị.'),
  nameTooLong: () => problem('name-too-long', 'Tên đơn vị dài quá 200 ký tự.'),
  codeBlank: () => problem('code-blank', 'Chưa có mã đơn vị.'),
  codeOdd: (code: string) =>
    problem(
      'code-odd',
      `Mã “${code}” có ký tự lạ. Mã gồm chữ cái, chữ số và . - _ / (không có khoảng trắng).`,
    ),
  codeTaken: (code: string, by: string) => problem('code-taken', `Mã “${code}” đã dùng cho ${by}.`),
  parentNeeded: (name: string) => problem('parent-needed', `${name}: chưa chọn nơi trực thuộc.`),
  parentUnknown: () => problem('parent-unknown', 'Không tìm thấy nơi trực thuộc.'),
  parentBelow: (name: string, parent: string) =>
    problem('parent-below', `${parent} nằm dưới ${name}, nên ${name} không thể trực thuộc nơi đó.`),
  parentGone: (parent: string, on: LocalDate) =>
    problem('parent-gone', `${parent} không hoạt động suốt thời gian từ ngày ${dateWords(on)}.`),
  parentKind: (parent: string, kind: string) => problem('parent-kind', `${kind} không trực thuộc ${parent}.`),
  openChildren: (name: string, children: readonly string[]) =>
    problem(
      'open-children',
      `${name} còn ${children.length} đơn vị trực thuộc: ${nameList(children)}. Chuyển các đơn vị này trước.`,
    ),
  mergeNeedsTwo: () => problem('merge-needs-two', 'Chọn đơn vị được sáp nhập và đơn vị nhận.'),
  mergeBelow: (name: string, target: string) =>
    problem('merge-below', `${target} nằm dưới ${name}. Chuyển nơi trực thuộc của ${target} trước.`),
  splitNeedsNew: () => problem('split-needs-new', 'Ghi ít nhất một đơn vị mới.'),
};
