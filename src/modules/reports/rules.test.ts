import { describe, expect, it } from 'vitest';
import type { Actor } from '../../platform/auth/actor.ts';
import { isOpen, mayDecide, missingFields, recipientOf, tooLongField } from './rules.ts';

const actor = (role: Actor['role'], unitId: string, unitIds: string[]): Actor => ({
  userId: 'u',
  name: 'Người mẫu',
  postId: 'p',
  postTitle: '',
  role,
  unitId,
  unitName: '',
  unitKind: '',
  scope: role === 'coordinator' ? { kind: 'all' } : { kind: 'units', unitIds },
});

describe('quy tắc báo cáo', () => {
  it('chỉ đánh giá chung là bắt buộc; khoảng trắng không phải là lời', () => {
    expect(missingFields({ judgement: ' \n', obstacles: '', proposals: '' })).toEqual(['judgement']);
    expect(missingFields({ judgement: 'Tốt.', obstacles: '', proposals: '' })).toEqual([]);
  });

  it('đánh giá chung tối đa 300 từ', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'từ').join(' ');
    const texts = { obstacles: '', proposals: '' };
    expect(tooLongField({ ...texts, judgement: words(300) })).toBeNull();
    expect(tooLongField({ ...texts, judgement: words(301) })).toBe('judgement');
  });

  it('trường thuộc huyện gửi Phòng GD&ĐT của mình, đơn vị khác gửi Sở qua Phòng HC-QT', () => {
    const office = { kind: 'district_office', name: 'Phòng GD&ĐT Huyện mẫu 08' };
    expect(recipientOf(office)).toEqual({ shortName: 'Phòng GD&ĐT', name: office.name });
    expect(recipientOf({ kind: 'department', name: 'Sở' }).shortName).toBe('Phòng HC-QT');
    expect(recipientOf(null).shortName).toBe('Phòng HC-QT');
  });

  it('Phòng GD&ĐT quyết định với trường của mình, không với chính mình, không với huyện khác', () => {
    const officer = actor('district_officer', 'pgd', ['pgd', 'truong']);
    expect(mayDecide(officer, 'truong')).toBe(true);
    expect(mayDecide(officer, 'pgd')).toBe(false);
    expect(mayDecide(officer, 'truong-khac')).toBe(false);
    expect(mayDecide(actor('coordinator', 'hcqt', []), 'pgd')).toBe(true);
    expect(mayDecide(actor('unit_head', 'truong', ['truong']), 'truong')).toBe(false);
  });

  it('bản nháp và bản bị trả lại mở cho đơn vị, bản đã gửi và đã tiếp nhận thì khóa', () => {
    expect(['draft', 'returned', 'submitted', 'accepted'].map((status) => isOpen(status as 'draft'))).toEqual(
      [true, true, false, false],
    );
  });
});
