import { joinNames, keepTogether, type SentencePart } from '../sentence.ts';

export interface OwingUnit {
  name: string;
  /** District, or what stands directly under the department. */
  group: string;
}

export interface AnswerInput {
  owing: readonly OwingUnit[];
  /** Units that had something due and owe nothing. */
  others: number;
  /** Units of this plan of which nothing is due yet: they owe nothing, and are not among those that did their part. */
  notYet?: number;
  /** "đến hết tháng 9"; null when nothing has been due yet. */
  upTo: string | null;
  /** "Chủ nhật, 30/4/2023": the next day something is due. */
  nextDue: string | null;
  /** The person looks at one district only: schools are named instead of districts. */
  oneGroup: boolean;
}

const longestList = 3;

/** The one sentence that answers "Ai còn nợ gì?": names before numbers, only what is owed in red. */
export function answerSentence(input: AnswerInput): SentencePart[] {
  const { owing, others, upTo } = input;
  if (upTo === null)
    return [`Chưa có phần việc nào đến hạn.${input.nextDue ? ` Hạn gần nhất là hết ${input.nextDue}.` : ''}`];
  const waiting = keepTogether(input.notYet ? ` ${input.notYet} đơn vị chưa có phần việc nào đến hạn.` : '');
  if (owing.length === 0) return [`${nobodyOwes(others, upTo)}${waiting}`];
  const tail = others > 0 ? keepTogether(` ${others} đơn vị khác không còn nợ ${upTo}.`) : '';
  return [...whoOwes(input), `.${tail}${waiting}`];
}

function nobodyOwes(others: number, upTo: string): string {
  if (others <= 1) return `Không đơn vị nào còn nợ ${upTo}.`;
  return keepTogether(`Không đơn vị nào còn nợ ${upTo}. Cả ${others} đơn vị đã xong phần việc đến hạn.`);
}

function whoOwes({ owing, oneGroup }: AnswerInput): SentencePart[] {
  if (owing.length === 1) return ['Chỉ còn ', { name: keepTogether(owing[0]!.name) }, { owed: ' nợ' }];
  if (owing.length <= longestList)
    return [
      { name: joinNames(owing.map((unit) => unit.name)) },
      ' là ',
      { owed: keepTogether(`${owing.length} đơn vị còn nợ`) },
    ];
  if (oneGroup) {
    const named = owing.slice(0, longestList).map((unit) => keepTogether(unit.name));
    return [
      { name: named.join(', ') },
      ' và ',
      { owed: keepTogether(`${owing.length - longestList} đơn vị khác còn nợ`) },
    ];
  }
  return districtsOwe(owing);
}

function districtsOwe(owing: readonly OwingUnit[]): SentencePart[] {
  const groups = largestGroups(owing.map((unit) => unit.group));
  const total = owing.length;
  const upTo = (count: number) => groups.slice(0, count).reduce((sum, group) => sum + group.count, 0);
  const names = (count: number): SentencePart => ({
    name: joinNames(groups.slice(0, count).map((group) => group.name)),
  });
  if (groups.length <= longestList)
    return [names(groups.length), ' giữ toàn bộ phần nợ: ', { owed: keepTogether(`${total} đơn vị`) }];
  const half = [1, 2, 3].find((count) => upTo(count) * 2 > total);
  if (half)
    return [
      names(half),
      ' giữ hơn nửa phần nợ: ',
      { owed: keepTogether(`${upTo(half)} trong ${total} đơn vị`) },
    ];
  return [
    names(longestList),
    ' còn nợ nhiều nhất: ',
    { owed: keepTogether(`${upTo(longestList)} trong ${total} đơn vị`) },
    keepTogether(`, số còn lại ở ${groups.length - longestList} nơi khác`),
  ];
}

/** Largest first; equal ones in the order they came. */
export function largestGroups(names: readonly string[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}
