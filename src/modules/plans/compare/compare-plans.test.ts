import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactValues } from '../facts.ts';
import { comparePlans } from './compare-plans.ts';
import type { ComparedFact } from './pair-facts.ts';
import { similarity, wordingOf } from './similarity.ts';

const years = { before: 2023, after: 2024 };
const schedule = { text: 'Quý I', kind: 'none', from: null, to: null, due: null } as const;
let next = 0;

function task(title: string, rest: Partial<FactValues['task']> = {}): ComparedFact {
  const value = { no: String(next), title, lead: ['Văn phòng'], partners: [], notes: [], measures: [] };
  next += 1;
  return { id: `t${next}`, kind: 'task', value: { ...value, schedule, ...rest } };
}

function duty(due: string): ComparedFact {
  const value = { from: 'Các trường', to: 'Sở', via: null, due, inclusive: false, every: null };
  next += 1;
  return { id: `d${next}`, kind: 'report_duty', value };
}

const standings = (before: ComparedFact[], after: ComparedFact[]) =>
  comparePlans(before, after, years).flatMap(({ pairs }) => pairs.map(({ standing }) => standing));

describe('so hai kế hoạch', () => {
  it('nhiệm vụ giữ nguyên, đổi chỗ trong bảng vẫn là một', () => {
    const [a, b] = [task('Tập huấn kỹ năng số cho giáo viên'), task('In tờ gấp phòng chống đuối nước')];
    expect(standings([a, b], [b, a])).toEqual(['same', 'same']);
  });

  it('thấy nhiệm vụ mới, nhiệm vụ bỏ và nhiệm vụ đổi đơn vị chủ trì', () => {
    const before = [task('Tập huấn kỹ năng số cho giáo viên'), task('Tổ chức hội thi tuyên truyền viên')];
    const after = [
      task('Tập huấn kỹ năng số cho giáo viên', { lead: ['Phòng Chuyên môn'] }),
      task('Xây dựng kho học liệu mở'),
    ];
    expect(standings(before, after)).toEqual(['changed', 'new', 'dropped']);
    const [changed] = comparePlans(before, after, years)[0]!.pairs;
    expect(changed?.lines).toEqual([{ term: 'Chủ trì', before: 'Văn phòng', after: 'Phòng Chuyên môn' }]);
  });

  it('viết lại vài chữ vẫn nhận ra là nhiệm vụ cũ', () => {
    const then = 'Duy trì chuyên mục “Chuyển đổi số” trên Trang thông tin điện tử của Sở, đăng tin, bài';
    const now =
      'Tiếp tục duy trì chuyên mục “Chuyển đổi số” trên Cổng thông tin điện tử của Sở, đăng tin bài';
    expect(standings([task(then)], [task(now)])).toEqual(['changed']);
  });

  it('chỉ dời một năm thì không coi là đổi nội dung', () => {
    expect(standings([duty('2023-11-20')], [duty('2024-11-20')])).toEqual(['moved']);
    expect(standings([duty('2023-11-20')], [duty('2024-10-20')])).toEqual(['changed']);
  });

  it('văn bản so theo số, ký hiệu chứ không theo trích yếu', () => {
    const document = (symbol: string, title: string): ComparedFact => ({
      id: symbol,
      kind: 'document',
      value: { group: null, no: '1', type: 'Kế hoạch', symbol, issuedOn: null, issuer: null, title },
    });
    const before = [document('12/KH-UBND', 'về chuyển đổi số năm 2023')];
    expect(standings(before, [document('15/KH-UBND', 'về chuyển đổi số năm 2023')])).toEqual([
      'new',
      'dropped',
    ]);
    expect(standings(before, [document('12/ KH-UBND', 'về chuyển đổi số năm 2023')])).toContain('changed');
  });
});

describe('trên mọi danh sách nhiệm vụ', () => {
  const titles = fc.array(fc.constantFrom('Tập huấn giáo viên', 'In tờ gấp', 'Mở chuyên mục', 'Họp tổ'), {
    maxLength: 6,
  });

  it('mỗi nhiệm vụ của hai bên xuất hiện đúng một lần', () => {
    fc.assert(
      fc.property(titles, titles, (then, now) => {
        const [before, after] = [then.map((one) => task(one)), now.map((one) => task(one))];
        const pairs = comparePlans(before, after, years)[0]!.pairs;
        const ids = pairs.flatMap((pair) => [pair.before?.id, pair.after?.id]).filter(Boolean);
        expect(ids.sort()).toEqual([...before, ...after].map(({ id }) => id).sort());
      }),
    );
  });

  it('so với chính mình thì không có gì đổi', () => {
    fc.assert(
      fc.property(titles, (list) => {
        const facts = list.map((one) => task(one));
        expect(standings(facts, facts).every((one) => one === 'same')).toBe(true);
      }),
    );
  });

  it('độ giống nằm trong 0..1 và không phụ thuộc thứ tự', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const score = similarity(wordingOf(one), wordingOf(other));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(similarity(wordingOf(other), wordingOf(one))).toBe(score);
      }),
    );
  });
});
