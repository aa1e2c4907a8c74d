import { describe, expect, it } from 'vitest';
import { needsUrl, rungOf, whyNotHappenedOn } from './rules.ts';
import { activitySchema } from './schema.ts';
import { activityInput } from './testing.ts';

describe('luật của hoạt động', () => {
  it('mức tin cậy: có ảnh đã lưu 2, có đường dẫn 1, chỉ khai báo 0', () => {
    expect(rungOf({ hasPhoto: true, url: null })).toBe(2);
    expect(rungOf({ hasPhoto: false, url: 'https://a.vn' })).toBe(1);
    expect(rungOf({ hasPhoto: false, url: null })).toBe(0);
  });

  it('chỉ bài trên mạng xã hội buộc có đường dẫn', () => {
    expect(needsUrl('social_post')).toBe(true);
    expect(needsUrl('assembly')).toBe(false);
  });

  it('ngày diễn ra không sau hôm nay theo giờ Việt Nam', () => {
    const now = new Date('2023-10-31T23:30:00+07:00');
    expect(whyNotHappenedOn('2023-10-31', now)).toBeNull();
    expect(whyNotHappenedOn('2023-11-01', now)).toMatch(/sau hôm nay/);
  });

  it('ô số để trống là không khai, số âm hay chữ bị từ chối', () => {
    const sent = { ...activityInput(), headcount: '', classCount: ' ', url: ' ' };
    expect(activitySchema.parse({ ...sent, classCount: '' })).toMatchObject({
      headcount: undefined,
      url: undefined,
    });
    expect(activitySchema.safeParse({ ...sent, headcount: '-1' }).success).toBe(false);
    expect(activitySchema.safeParse({ ...sent, headcount: 'nhiều' }).success).toBe(false);
    expect(activitySchema.safeParse({ ...sent, headcount: '1,5' }).success).toBe(false);
  });

  it('số người viết kiểu Việt Nam được hiểu đúng, không bớt ba số không', () => {
    const headcount = (typed: unknown) =>
      activitySchema.safeParse({ ...activityInput(), headcount: typed }).data?.headcount;
    for (const [typed, meant] of [
      ['1.200', 1200],
      ['84.000', 84_000],
      ['1 200', 1200],
      [' 84 ', 84],
      [84, 84],
    ])
      expect(headcount(typed)).toBe(meant);
    for (const typed of ['1,5', '1.5', '1e3', '0x10', '12.00', '-1', 1.5])
      expect(activitySchema.safeParse({ ...activityInput(), headcount: typed }).success).toBe(false);
  });

  it('không có chỗ cho tên học sinh: trường lạ bị bỏ', () => {
    expect(activitySchema.parse({ ...activityInput(), pupils: ['Tên em'] })).not.toHaveProperty('pupils');
  });
});
