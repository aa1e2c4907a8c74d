import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinNames, plainText } from '../sentence.ts';
import { type AnswerInput, answerSentence, type OwingUnit } from './answer-sentence.ts';

const nbsp = /\u00a0/g;
const units = (group: string, count: number): OwingUnit[] =>
  Array.from({ length: count }, (_, index) => ({ name: `Trường THCS mẫu ${index + 1}`, group }));
const say = (input: Partial<AnswerInput>) =>
  plainText(
    answerSentence({
      owing: [],
      others: 0,
      upTo: 'đến hết tháng 9',
      nextDue: null,
      oneGroup: false,
      ...input,
    }),
  ).replace(nbsp, ' ');

describe('câu trả lời "Ai còn nợ gì?"', () => {
  it.each<[string, Partial<AnswerInput>, string]>([
    ['chưa gì đến hạn', { upTo: null }, 'Chưa có phần việc nào đến hạn.'],
    [
      'chưa gì đến hạn, biết hạn gần nhất',
      { upTo: null, nextDue: 'Chủ nhật, 30/4/2023' },
      'Chưa có phần việc nào đến hạn. Hạn gần nhất là hết Chủ nhật, 30/4/2023.',
    ],
    [
      'không ai nợ',
      { others: 612 },
      'Không đơn vị nào còn nợ đến hết tháng 9. Cả 612 đơn vị đã xong phần việc đến hạn.',
    ],
    [
      'giữa năm, có đơn vị chưa có gì đến hạn',
      { owing: [{ name: 'Trường THCS mẫu 12', group: 'Huyện mẫu 08' }], others: 500, notYet: 111 },
      'Chỉ còn Trường THCS mẫu 12 nợ. 500 đơn vị khác không còn nợ đến hết tháng 9. 111 đơn vị chưa có phần việc nào đến hạn.',
    ],
    ['không ai nợ, chỉ một đơn vị', { others: 1 }, 'Không đơn vị nào còn nợ đến hết tháng 9.'],
    [
      'một đơn vị nợ',
      { owing: [{ name: 'Trường THCS mẫu 12', group: 'Huyện mẫu 08' }], others: 611 },
      'Chỉ còn Trường THCS mẫu 12 nợ. 611 đơn vị khác không còn nợ đến hết tháng 9.',
    ],
    [
      'vài đơn vị thì gọi tên, tên cùng loại gọi gọn',
      { owing: units('Huyện mẫu 08', 2), others: 610 },
      'Trường THCS mẫu 1 và 2 là 2 đơn vị còn nợ. 610 đơn vị khác không còn nợ đến hết tháng 9.',
    ],
    [
      'một huyện giữ tất cả',
      { owing: units('Huyện mẫu 08', 10), others: 602 },
      'Huyện mẫu 08 giữ toàn bộ phần nợ: 10 đơn vị. 602 đơn vị khác không còn nợ đến hết tháng 9.',
    ],
    [
      'ba huyện giữ hơn nửa',
      {
        owing: [
          ...units('Huyện mẫu 08', 10),
          ...units('Huyện mẫu 11', 7),
          ...units('Huyện mẫu 13', 6),
          ...units('Huyện mẫu 01', 5),
          ...units('Huyện mẫu 02', 5),
          ...units('Huyện mẫu 03', 5),
          ...units('Huyện mẫu 04', 3),
        ],
        others: 571,
      },
      'Huyện mẫu 08, 11 và 13 giữ hơn nửa phần nợ: 23 trong 41 đơn vị. 571 đơn vị khác không còn nợ đến hết tháng 9.',
    ],
    [
      'một huyện trong nhiều huyện giữ hơn nửa, tên thật',
      {
        owing: [
          ...units('Bến Lức', 9),
          ...units('Đức Hòa', 1),
          ...units('Tân Trụ', 1),
          ...units('Vĩnh Hưng', 1),
        ],
        others: 0,
      },
      'Bến Lức giữ hơn nửa phần nợ: 9 trong 12 đơn vị.',
    ],
    [
      'rải đều nhiều nơi',
      { owing: ['A', 'B', 'C', 'D', 'E', 'G', 'H'].flatMap((group) => units(group, 2)), others: 3 },
      'A, B và C còn nợ nhiều nhất: 6 trong 14 đơn vị, số còn lại ở 4 nơi khác. 3 đơn vị khác không còn nợ đến hết tháng 9.',
    ],
    [
      'cán bộ huyện thấy tên trường',
      { owing: units('Huyện mẫu 08', 10), others: 30, oneGroup: true },
      'Trường THCS mẫu 1, Trường THCS mẫu 2, Trường THCS mẫu 3 và 7 đơn vị khác còn nợ. 30 đơn vị khác không còn nợ đến hết tháng 9.',
    ],
  ])('%s', (_name, input, sentence) => {
    expect(say(input)).toBe(sentence);
  });

  it('chỉ phần nợ mang màu đỏ, và tên đứng trước số', () => {
    const parts = answerSentence({
      owing: units('Huyện mẫu 08', 10),
      others: 602,
      upTo: 'đến hết tháng 9',
      nextDue: null,
      oneGroup: false,
    });
    expect(parts[0]).toEqual({ name: 'Huyện mẫu\u00a008' });
    expect(parts.filter((part) => typeof part === 'object' && 'owed' in part)).toEqual([
      { owed: '10\u00a0đơn vị' },
    ]);
  });

  it('dù nợ thế nào câu vẫn kết thúc bằng dấu chấm và không nói quá số đơn vị nợ', () => {
    const anyOwing = fc.array(
      fc.record({
        name: fc.constantFrom('Trường A', 'Trường mẫu 9'),
        group: fc.constantFrom('H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H8'),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(anyOwing, fc.nat(700), fc.boolean(), (owing, others, oneGroup) => {
        const sentence = say({ owing, others, oneGroup });
        expect(sentence.endsWith('.')).toBe(true);
        const said = [...sentence.matchAll(/(\d+) trong (\d+) đơn vị/g)];
        for (const [, part, whole] of said) {
          expect(Number(part)).toBeLessThanOrEqual(Number(whole));
          expect(Number(whole)).toBe(owing.length);
        }
      }),
    );
  });

  it('tên dài, dấu chồng vẫn giữ nguyên', () => {
    expect(joinNames(['Trường Tiểu học và THCS Tuyến Thừa', 'Trường Mầm non Ở Ị'])).toBe(
      'Trường Tiểu học và THCS Tuyến Thừa và Trường Mầm non Ở Ị',
    );
  });
});
