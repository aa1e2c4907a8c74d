import { describe, expect, it } from 'vitest';
import { countedKindsWords, dayRuleWords, ruleWords, shareRuleWords } from './rule-words.ts';

const posts = { kind: 'quota', period: 'month', needed: 2, counts: ['article'] } as const;
const lesson = {
  kind: 'coverage',
  period: 'plan',
  needed: 1,
  counts: ['activity.online_safety_lesson'],
} as const;

describe('lời giải thích một con số', () => {
  it('nói khi nào đạt, chia cái gì cho cái gì, ngày nào', () => {
    expect(ruleWords(posts)).toBe('Một đơn vị đạt khi có ít nhất 2 minh chứng mỗi tháng.');
    expect(shareRuleWords(posts)).toContain('lượt đơn vị theo tháng phải làm');
    expect(shareRuleWords(posts)).toContain('kỳ đang chạy chưa vào tỷ lệ');
    expect(shareRuleWords(lesson)).not.toContain('kỳ đang chạy');
    expect(dayRuleWords(posts)).toContain('ngày đăng');
    expect(dayRuleWords(lesson)).not.toContain('ngày đăng');
  });

  it('nói cái gì được tính, mỗi loại một lần', () => {
    expect(countedKindsWords(['article', 'x', 'y'])).toMatch(
      /^Bài đăng trên chuyên mục.*; hoạt động khác\. Một minh chứng/,
    );
  });
});
