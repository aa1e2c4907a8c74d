import { describe, expect, it } from 'vitest';
import { bodyOfText } from './body/body-of-text.ts';
import { readingMinutes, whyNotPublishable, whyNotPublishedOn } from './rules.ts';

const ready = { status: 'draft' as const, title: 'Ba cách', body: bodyOfText('Có chữ.') };

describe('luật của bài đăng', () => {
  it('nói đúng lý do vì sao chưa đăng được', () => {
    expect(whyNotPublishable(ready)).toBeNull();
    expect(whyNotPublishable({ ...ready, status: 'published' })).toBe('already-published');
    expect(whyNotPublishable({ ...ready, status: 'withdrawn' })).toBe('withdrawn');
    expect(whyNotPublishable({ ...ready, title: '  ' })).toBe('no-title');
    expect(whyNotPublishable({ ...ready, body: bodyOfText('') })).toBe('no-text');
    expect(whyNotPublishable({ ...ready, body: null })).toBe('no-text');
  });

  it('ngày đăng của đường dẫn tính theo giờ Việt Nam, không sau hôm nay', () => {
    const lateEvening = new Date('2023-10-31T23:30:00+07:00');
    expect(whyNotPublishedOn('2023-10-31', lateEvening)).toBeNull();
    expect(whyNotPublishedOn('2023-11-01', lateEvening)).toMatch(/sau hôm nay/);
    expect(whyNotPublishedOn('0203-10-01', lateEvening)).toMatch(/xem lại năm/);
  });

  it('bài ngắn nhất cũng cần một phút đọc', () => {
    expect(readingMinutes('')).toBe(1);
    expect(readingMinutes('chữ '.repeat(900))).toBe(5);
  });
});
