import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, clearIds, undo } from './decide-item.ts';
import type { DraftContent, DraftItem } from './items.ts';
import { type Knowledge, type LastYear, proposeItems } from './propose-items.ts';
import { shiftText, shiftYears } from './shift-years.ts';

const nothingKnown: Knowledge = { lapseOf: () => null, endingOf: () => null, officeNow: () => null };
const words = { date: (day: string) => day, number: String };
const schedule = { text: 'Trước 20/11/2023', kind: 'by', from: null, to: null, due: '2023-11-20' } as const;

function task(id: string, lead = 'Văn phòng'): LastYear['facts'][number] {
  const value = {
    no: id,
    title: `Việc ${id} năm 2023`,
    lead: [lead],
    partners: [],
    notes: [],
    measures: [],
    schedule,
  };
  return { id, kind: 'task', value, fromLine: 1, toLine: 1 };
}

function propose(facts: LastYear['facts'], rest: Partial<LastYear> = {}, known: Partial<Knowledge> = {}) {
  const last = { facts, year: 2023, results: new Map(), ...rest };
  return proposeItems(last, 2024, { ...nothingKnown, ...known }, words);
}

describe('kế hoạch năm sau', () => {
  it('nhiệm vụ chưa đạt đứng trước, nơi đạt thấp nhất đứng đầu', () => {
    const results = new Map([
      ['a', { owed: 10, done: 10 }],
      ['b', { owed: 10, done: 4 }],
      ['c', { owed: 10, done: 9 }],
    ]);
    const items = propose([task('a'), task('b'), task('c')], { results });
    expect(items.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(items[0]?.reasons).toEqual([
      { code: 'unmet', words: 'Năm 2023 đạt 40\u00a0%: còn 6 trong 10 phần phải làm chưa có minh chứng đủ.' },
    ]);
    expect(items[2]?.reasons).toEqual([]);
  });

  it('dời năm trong tên việc và trong hạn; hạn rơi vào cuối tuần thì nhắc', () => {
    const results = new Map([['a', { owed: 1, done: 1 }]]);
    const [item] = propose([{ ...task('a') }], { results });
    expect(item?.value).toMatchObject({
      title: 'Việc a năm 2024',
      schedule: { text: 'Trước 20/11/2024', due: '2024-11-20' },
    });
    const sunday = task('a');
    if (sunday.kind === 'task') sunday.value.schedule = { ...schedule, due: '2023-12-01' };
    expect(propose([sunday], { results })[0]?.reasons.map(({ code }) => code)).toEqual(['weekend']);
  });

  it('đơn vị đổi tên thì dùng tên mới, đơn vị đã thôi thì hỏi', () => {
    const results = new Map([['a', { owed: 1, done: 1 }]]);
    const renamed = propose([task('a')], { results }, { officeNow: () => ({ name: 'Phòng Tổng hợp' }) });
    expect(renamed[0]).toMatchObject({
      value: { lead: ['Phòng Tổng hợp'] },
      reasons: [{ code: 'renamed-unit' }],
    });
    const closed = propose([task('a')], { results }, { officeNow: () => 'closed' });
    expect(closed[0]).toMatchObject({ value: { lead: ['Văn phòng'] }, reasons: [{ code: 'closed-unit' }] });
  });

  it('văn bản hết hiệu lực được nêu cùng văn bản thay thế, và không bị sửa ngày', () => {
    const document: LastYear['facts'][number] = {
      id: 'v',
      kind: 'document',
      fromLine: 1,
      toLine: 1,
      value: {
        group: null,
        no: '1',
        type: 'Nghị định',
        symbol: '13/2023/NĐ-CP',
        issuedOn: '2023-04-17',
        issuer: 'Chính phủ',
        title: 'về bảo vệ dữ liệu cá nhân',
      },
    };
    const lapse = { lapsedOn: '2026-01-01', replacedBy: 'Luật Bảo vệ dữ liệu cá nhân' };
    const [item] = propose([document], {}, { lapseOf: () => lapse });
    expect(item?.reasons.map(({ code }) => code)).toEqual(['lapsed']);
    expect(item?.value).toEqual(document.value);
  });
});

describe('dời năm', () => {
  it('giữ năm của văn bản được dẫn và của chương trình nhiều năm', () => {
    const text =
      'Thực hiện Kế hoạch số 579/KH-UBND ngày 08/3/2023 và Nghị định 30/2020/NĐ-CP, giai đoạn 2021 - 2025, định hướng đến năm 2030: năm 2023 đạt 100%, trước ngày 20/11/2023.';
    expect(shiftText(text, 1)).toBe(
      'Thực hiện Kế hoạch số 579/KH-UBND ngày 08/3/2023 và Nghị định 30/2020/NĐ-CP, giai đoạn 2021 - 2025, định hướng đến năm 2030: năm 2024 đạt 100%, trước ngày 20/11/2024.',
    );
  });

  it('ngày 29/02 thành ngày 28/02', () => {
    expect(shiftYears({ due: '2024-02-29' }, 1)).toEqual({ due: '2025-02-28' });
  });

  it('dời đi rồi dời lại thì như cũ', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1950, max: 2050 }), (text, year) => {
        const whole = `${text} năm ${year}`;
        fc.pre(!/(?:19|20)\d{2}/.test(text));
        expect(shiftText(shiftText(whole, 1), -1)).toBe(whole);
      }),
    );
  });
});

describe('quyết định và hoàn tác', () => {
  const item = (id: string, reasons: DraftItem['reasons'] = []): DraftItem =>
    ({
      id,
      kind: 'recipient',
      value: { name: id, purpose: null },
      before: null,
      reasons,
      choice: 'open',
      changes: 0,
      lines: null,
    }) as DraftItem;
  /** Without the counts of changes, which only grow. */
  const plain = ({ items }: DraftContent) => items.map(({ changes: _, ...rest }) => rest);
  const start: DraftContent = {
    items: [item('a'), item('b', [{ code: 'ended-body', words: 'x' }]), item('c')],
    undo: [],
    checkedChannels: {},
    checkingSince: null,
  };

  it('“giữ mọi mục không có gì phải xem” để lại mục cần xem', () => {
    const kept = choose(start, clearIds(start), 'keep');
    expect(kept.items.map(({ choice }) => choice)).toEqual(['keep', 'open', 'keep']);
    expect(plain(undo(kept)!)).toEqual(plain(start));
  });

  it('hoàn tác từng bước đưa về đúng lúc đầu', () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('keep', 'drop', 'open')),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(steps, (list) => {
        let now = start;
        for (const [id, choice] of list) now = choose(now, [id], choice as 'keep');
        for (const _ of list) now = undo(now) ?? now;
        expect(plain(now)).toEqual(plain(start));
        expect(undo(now)).toBeNull();
      }),
    );
  });
});
