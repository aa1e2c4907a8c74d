import { describe, expect, it } from 'vitest';
import type { FactView } from '../../facts.ts';
import { choicesOf, mustBeDecided, tidyDecision } from '../findings/finding-choices.ts';
import { reviewAddress } from '../page/review-address.ts';
import { nextOpen, reviewTabs, tabOf } from '../page/review-tabs.ts';
import { correctFact } from './correct-fact.ts';
import { confidenceWord, reviewProgress, whyNotReleasable } from './review-rules.ts';

const finding = (code: string, severity: 'error' | 'warning' | 'note' = 'warning') => ({
  code,
  severity,
  message: '',
});
const fact = (kind: string, status: string, value: object = {}, confidence = 0.9) =>
  ({ id: `${kind}-${status}`, kind, status, value, confidence }) as unknown as FactView;

describe('điểm phải quyết định', () => {
  it('lỗi và điểm có lựa chọn thật thì chặn phát hành; điểm chỉ để biết thì không', () => {
    expect(mustBeDecided(finding('two-denominators'))).toBe(true);
    expect(mustBeDecided(finding('deadline-passed', 'error'))).toBe(true);
    expect(mustBeDecided(finding('addressee-abolished'))).toBe(false);
    expect(mustBeDecided(finding('document-without-issuer', 'note'))).toBe(false);
  });

  it('cách quyết định có ô thì ô phải điền; ô của cách khác bị bỏ', () => {
    const blank = finding('document-number-blank');
    expect(tidyDecision(blank, { choice: 'fill', number: '  ' })).toBeNull();
    expect(tidyDecision(blank, { choice: 'fill', number: ' 45 ', issuer: 'X' })).toEqual({
      choice: 'fill',
      number: '45',
    });
    expect(tidyDecision(blank, { choice: 'later', number: '45' })).toEqual({ choice: 'later' });
    expect(tidyDecision(blank, { choice: 'khác' })).toBeNull();
  });

  it('lỗi không có lựa chọn riêng thì chỉ cần đã xem', () => {
    expect(choicesOf(finding('deadline-passed', 'error')).map((one) => one.choice)).toEqual(['seen']);
  });
});

describe('mức tin cậy bằng chữ', () => {
  it.each([
    ['task', {}, 0.95, 'clear'],
    ['task', {}, 0.5, 'look'],
    ['report_duty', { due: null, every: null }, 0.95, 'decide'],
    ['report_duty', { due: '2023-11-20', every: null }, 0.95, 'clear'],
    ['report_duty', { due: null, every: 'month' }, 0.95, 'clear'],
  ])('%s %o', (kind, value, confidence, word) => {
    expect(confidenceWord(fact(kind, 'unconfirmed', value, confidence))).toBe(word);
  });
});

describe('khi nào phát hành được', () => {
  const ready = [fact('head', 'confirmed'), fact('task', 'confirmed'), fact('document', 'unconfirmed')];

  it('mọi nhiệm vụ, nghĩa vụ và đầu văn bản đã quyết định; văn bản và kênh không chặn', () => {
    expect(whyNotReleasable(ready)).toBeNull();
    expect(reviewProgress(ready)).toEqual({ facts: 3, decided: 2, openDecisions: 0 });
  });

  it('nói rõ còn gì', () => {
    expect(whyNotReleasable([...ready, fact('finding', 'unconfirmed', finding('two-denominators'))])).toBe(
      'còn 1 điểm phải quyết định',
    );
    expect(whyNotReleasable([...ready, fact('report_duty', 'unconfirmed')])).toBe(
      'còn 1 nghĩa vụ báo cáo chưa xác nhận',
    );
    expect(whyNotReleasable([fact('head', 'confirmed'), fact('task', 'dropped')])).toMatch(
      /chưa có nhiệm vụ/,
    );
  });
});

describe('đi tiếp trong danh sách', () => {
  it('dữ kiện chưa xác nhận kế tiếp, vòng lại từ đầu, hết thì thôi', () => {
    const facts = ['a', 'b', 'c'].map((id) => ({ id, status: id === 'b' ? 'confirmed' : 'unconfirmed' }));
    expect(nextOpen(facts, 'a')?.id).toBe('c');
    expect(nextOpen(facts, 'c')?.id).toBe('a');
    expect(nextOpen([{ id: 'a', status: 'unconfirmed' }], 'a')).toBeNull();
  });

  it('thẻ lạ trong địa chỉ mở thẻ đầu; dòng thắng dữ kiện trong phần neo', () => {
    expect(tabOf('không-có')).toBe(reviewTabs[0]);
    expect(reviewAddress({ planId: 'p', tab: 'kenh', factId: 'f', source: true, line: 7 })).toBe(
      '/ke-hoach/p?tab=kenh&du-kien=f&xem=van-ban#dong-7',
    );
  });
});

describe('sửa một dữ kiện', () => {
  const value = {
    no: '4',
    title: 'Đăng bài',
    lead: ['Các đơn vị giáo dục'],
    partners: [],
    notes: [],
    schedule: { text: 'Thường xuyên', kind: 'continuous', from: null, to: null, due: null },
    measures: [{ kind: 'coverage', target: 1, of: 'trường' }],
  } as const;
  const correct = (sent: Record<string, unknown>) => correctFact({ kind: 'task', value }, sent);

  it('thêm, bớt chỉ tiêu; không gửi dòng chỉ tiêu nào thì giữ nguyên', () => {
    const rows = {
      m0Kind: 'coverage',
      m0Number: '98,5',
      m0What: 'trường',
      m1Kind: 'quota',
      m1Number: '2',
      m1Per: 'month',
      m1What: 'bài viết',
      m2Kind: '',
    };
    expect(correct(rows).value).toMatchObject({
      measures: [
        { kind: 'coverage', target: 0.985, of: 'trường' },
        { kind: 'quota', min: 2, per: 'month', what: 'bài viết' },
      ],
    });
    expect(correct({ m0Kind: '' }).value).toMatchObject({ measures: [] });
    expect(correct({ title: 'Khác' }).value).toMatchObject({ measures: value.measures });
  });

  it('đổi lịch; không gửi thì giữ nguyên lịch đã đọc', () => {
    expect(correct({ scheduleKind: 'by', scheduleDue: '2023-11-20' }).value).toMatchObject({
      schedule: { kind: 'by', due: '2023-11-20', text: 'Thường xuyên' },
    });
    expect(correct({ title: 'Khác' }).value).toMatchObject({ title: 'Khác', schedule: value.schedule });
    expect(correct({ scheduleFrom: '2023-05-01', scheduleTo: '2023-04-01' }).fields).toHaveProperty(
      'scheduleTo',
    );
  });

  it('số thứ tự không đổi được; ô sai được nêu tên', () => {
    expect(correct({ no: '9' }).value).toMatchObject({ no: '4' });
    for (const number of ['hai', '1.000', '0', '-1', ''])
      expect(correct({ m0Kind: 'quota', m0Number: number, m0What: 'bài' }).fields).toHaveProperty('m0Number');
    expect(correct({ m0Kind: 'coverage', m0Number: '101', m0What: 'trường' }).fields).toHaveProperty(
      'm0Number',
    );
    expect(correct({ m0Kind: 'presence', m0What: ' ' }).fields).toHaveProperty('m0What');
  });
});
