import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Role } from '../../platform/auth/actor.ts';
import { fieldMessages } from '../../platform/errors/field-messages.ts';
import { farDayQuestion, mayGive, mayLookAfter, rolesOfKind, whyNotDecide } from './rules.ts';
import { invitationSchema } from './schema.ts';
import { usernameBase, usernameFor } from './usernames.ts';

const units = ['so', 'phong', 'huyen', 'truong-a', 'truong-b'] as const;
const below = ['huyen', 'truong-a', 'truong-b'];

function actor(role: Role, unitId: string, userId = `${role}-${unitId}`): Actor {
  const all = role === 'system_administrator' || role === 'coordinator' || role === 'task_lead';
  const unitIds = role === 'district_officer' ? below : [unitId];
  return {
    ...{ userId, name: userId, postId: 'p', postTitle: role, role, unitId, unitName: unitId, unitKind: 'x' },
    scope: all ? { kind: 'all' } : { kind: 'units', unitIds },
  };
}

const roles: Role[] = [
  'system_administrator',
  'coordinator',
  'task_lead',
  'district_officer',
  'unit_head',
  'unit_communicator',
  'staff_member',
];
/** Higher looks after lower, never the other way round. */
const height: Record<Role, number> = {
  system_administrator: 5,
  coordinator: 4,
  task_lead: 3,
  district_officer: 3,
  unit_head: 2,
  unit_communicator: 1,
  staff_member: 1,
};
const anyRole = fc.constantFrom(...roles);
const anyUnit = fc.constantFrom(...units);
const anyPost = fc.record({ role: anyRole, unitId: anyUnit });

describe('ai giao được chức danh nào', () => {
  it('thủ trưởng: người của đơn vị mình, trừ thủ trưởng; cán bộ huyện: các trường của mình', () => {
    const head = actor('unit_head', 'truong-a');
    expect(mayGive(head, { role: 'staff_member', unitId: 'truong-a' })).toBe(true);
    expect(mayGive(head, { role: 'unit_head', unitId: 'truong-a' })).toBe(false);
    expect(mayGive(head, { role: 'staff_member', unitId: 'truong-b' })).toBe(false);
    const officer = actor('district_officer', 'huyen');
    expect(mayGive(officer, { role: 'unit_head', unitId: 'truong-a' })).toBe(true);
    expect(mayGive(officer, { role: 'unit_head', unitId: 'huyen' })).toBe(false);
    expect(mayGive(officer, { role: 'district_officer', unitId: 'huyen' })).toBe(false);
    expect(mayGive(officer, { role: 'staff_member', unitId: 'phong' })).toBe(false);
    expect(mayGive(actor('coordinator', 'phong'), { role: 'system_administrator', unitId: 'so' })).toBe(
      false,
    );
  });

  it('không ai giao được chức danh cao hơn của mình, hay ngoài phạm vi của mình', () => {
    fc.assert(
      fc.property(anyRole, anyUnit, anyPost, (role, unitId, post) => {
        const one = actor(role, unitId);
        if (!mayGive(one, post)) return;
        expect(height[post.role]).toBeLessThanOrEqual(height[role]);
        if (one.scope.kind === 'units') expect(one.scope.unitIds).toContain(post.unitId);
        expect(['system_administrator', 'coordinator', 'district_officer', 'unit_head']).toContain(role);
      }),
    );
  });

  it('không ai mở lại tài khoản giữ thêm một chức danh mà mình không giao được, hay của chính mình', () => {
    fc.assert(
      fc.property(anyRole, anyUnit, fc.array(anyPost, { maxLength: 4 }), (role, unitId, posts) => {
        const one = actor(role, unitId, 'toi');
        expect(mayLookAfter(one, 'toi', posts)).toBe(false);
        const may = mayLookAfter(one, 'nguoi-khac', posts);
        expect(may).toBe(posts.length > 0 && posts.every((post) => mayGive(one, post)));
      }),
    );
  });

  it('đơn vị nào có chức danh nấy', () => {
    expect(rolesOfKind('preschool')).not.toContain('coordinator');
    expect(rolesOfKind('district_office')).toContain('district_officer');
    expect(rolesOfKind('department_office')).toContain('coordinator');
  });
});

describe('khôi phục cần hai người', () => {
  const posts = [{ role: 'staff_member' as const, unitId: 'truong-a' }];

  it('người thứ hai, của đơn vị cấp trên, phụ trách được người đó', () => {
    const officer = actor('district_officer', 'huyen');
    const asked = { userId: 'gv', posts, startedBy: null };
    expect(whyNotDecide(officer, asked)).toBeNull();
    expect(whyNotDecide(officer, { ...asked, startedBy: officer.userId })).toMatch(/người thứ hai/);
    expect(whyNotDecide(actor('unit_head', 'truong-a'), asked)).toMatch(/cấp trên/);
    expect(whyNotDecide(officer, { ...asked, posts: [{ role: 'staff_member', unitId: 'huyen' }] })).toMatch(
      /cấp trên xác nhận/,
    );
  });

  it('không chuỗi nào cho một người làm cả hai bước, hay tự mở cho mình', () => {
    const anyActor = fc.tuple(anyRole, anyUnit).map(([role, unitId]) => actor(role, unitId));
    fc.assert(
      fc.property(anyActor, fc.array(anyPost, { maxLength: 3 }), (one, some) => {
        expect(whyNotDecide(one, { userId: 'ai', posts: some, startedBy: one.userId })).not.toBeNull();
        expect(whyNotDecide(one, { userId: one.userId, posts: some, startedBy: null })).not.toBeNull();
      }),
    );
  });
});

describe('tên đăng nhập', () => {
  it('tên trước, họ sau, không dấu; trùng thì thêm số', () => {
    expect(usernameBase('Nguyễn Thị Bình An')).toBe('an.nguyenthibinh');
    expect(usernameFor('Đỗ Ế', (name) => name === 'e.do' || name === 'e.do2')).toBe('e.do3');
  });

  it('tên nào cũng thành tên đăng nhập hợp lệ', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 140 }), (name) => {
        expect(usernameFor(name, () => false)).toMatch(/^[a-z0-9._-]{3,60}$/);
      }),
    );
  });
});

it('để trống chức danh thì ghi theo vai trò, không bị đòi nhập', () => {
  const blank = { id: '', unitId: '', role: '', title: '', from: '', name: '', email: '', phone: '' };
  const refused = invitationSchema.safeParse({ ...blank, staffCode: '' });
  expect(refused.success).toBe(false);
  expect(Object.keys(fieldMessages(refused.error!))).not.toContain('title');
  const id = '00000000-0000-4000-8000-000000000001';
  const filled = {
    ...blank,
    id,
    unitId: id,
    role: 'unit_head',
    from: '2023-10-16',
    name: 'Lê Mẫu',
    staffCode: '',
  };
  expect(invitationSchema.parse(filled).title).toBe('Thủ trưởng đơn vị');
  expect(invitationSchema.parse({ ...filled, title: 'Hiệu trưởng' }).title).toBe('Hiệu trưởng');
});

it('ngày còn hơn một năm nữa được hỏi lại một lần', () => {
  const today = '2023-11-22';
  expect(farDayQuestion('2050-01-01', today, '')).toMatch(/01\/01\/2050 còn hơn một năm/);
  expect(farDayQuestion('2050-01-01', today, '2049-01-01')).not.toBeNull();
  expect(farDayQuestion('2050-01-01', today, '2050-01-01')).toBeNull();
  expect(farDayQuestion('2024-06-01', today, '')).toBeNull();
  expect(farDayQuestion('không phải ngày', today, '')).toBeNull();
});
