import { describe, expect, it } from 'vitest';
import type { Role } from '../platform/auth/actor.ts';
import { isCurrent, navigationOf, splitForPhone } from './navigation.ts';

const roles: Role[] = [
  'system_administrator',
  'coordinator',
  'task_lead',
  'district_officer',
  'unit_head',
  'unit_communicator',
  'staff_member',
];

describe('thanh điều hướng', () => {
  it('không vai nào thấy thẻ dẫn tới trang mình không được mở', () => {
    for (const role of roles) {
      const items = navigationOf(role, (href) => href === '/' || href === '/bao-cao');
      expect(items.map((item) => item.href)).toEqual(['/', '/bao-cao']);
    }
  });

  it('chân trang điện thoại có tối đa 4 mục, các mục còn lại không bị mất', () => {
    for (const role of roles) {
      const items = navigationOf(role, () => true);
      const { footer, menu } = splitForPhone(items);
      expect(footer.length).toBeLessThanOrEqual(4);
      expect([...footer, ...menu].map((item) => item.href).sort()).toEqual(
        items.map((item) => item.href).sort(),
      );
    }
  });

  it('trang con thuộc về thẻ của nó, trang đầu chỉ khớp chính nó', () => {
    expect(isCurrent('/don-vi', '/don-vi/123')).toBe(true);
    expect(isCurrent('/don-vi', '/don-vi-khac')).toBe(false);
    expect(isCurrent('/', '/tien-do')).toBe(false);
  });
});
