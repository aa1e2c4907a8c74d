import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCode, readCode } from '../links/link-code.ts';
import { linkState } from '../links/link-rules.ts';
import { canInsist, passkeyPlace } from './passkey-place.ts';
import { passkeyNeed } from './passkey-rules.ts';

const now = new Date('2026-11-24T08:00:00Z');
const later = new Date('2026-12-01T08:00:00Z');
const earlier = new Date('2026-11-01T08:00:00Z');

describe('khi nào cần khóa truy cập', () => {
  const approver = {
    ...{ isRequired: true, isApprover: true, hasPasskey: false, shownInSession: false, graceUntil: later },
  };

  it('chưa có thì được báo trước, hết hạn thì phải tạo; có rồi thì phiên nào cũng phải đưa ra', () => {
    expect(passkeyNeed(approver, now)).toBe('soon');
    expect(passkeyNeed({ ...approver, graceUntil: earlier }, now)).toBe('create');
    expect(passkeyNeed({ ...approver, hasPasskey: true }, now)).toBe('show');
    expect(passkeyNeed({ ...approver, hasPasskey: true, shownInSession: true }, now)).toBe('none');
  });

  it('người không duyệt, hoặc nơi không bắt buộc, thì không bao giờ bị hỏi', () => {
    const facts = fc.record({
      isRequired: fc.boolean(),
      isApprover: fc.boolean(),
      hasPasskey: fc.boolean(),
      shownInSession: fc.boolean(),
      graceUntil: fc.constantFrom(null, earlier, later),
    });
    fc.assert(
      fc.property(facts, (one) => {
        const need = passkeyNeed(one, now);
        if (!one.isRequired || !one.isApprover || one.shownInSession) expect(need).toBe('none');
        else expect(need).not.toBe('none');
      }),
    );
  });
});

describe('nơi dùng được khóa truy cập', () => {
  it('https, hoặc máy này; không ở địa chỉ số hay http', () => {
    expect(passkeyPlace('https://lantoa.mau.example/x')).toEqual({
      ...{ origin: 'https://lantoa.mau.example', rpId: 'lantoa.mau.example' },
    });
    expect(passkeyPlace('http://localhost:3000/')).toMatchObject({ rpId: 'localhost' });
    for (const address of [
      'http://127.0.0.1:3000',
      'https://10.0.0.1',
      'http://lantoa.mau.example',
      'https://[::1]',
    ])
      expect(passkeyPlace(address), address).toBeNull();
    expect(canInsist(undefined)).toBe(false);
  });
});

describe('mã của đường dẫn dùng một lần', () => {
  it('đọc lại được dù viết hoa, có dấu gạch, dấu cách', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(28), { minLength: 24, maxLength: 24 }), (picks) => {
        const rest = [...picks];
        const code = makeCode((below) => rest.shift()! % below);
        expect(readCode(code.toUpperCase().replace(/(.{4})/g, '$1 - '))).toBe(code);
      }),
    );
    for (const text of ['', 'abc', 'i'.repeat(24), '0'.repeat(24)]) expect(readCode(text)).toBeNull();
  });

  it('đã dùng, đã thu hay hết hạn thì không mở', () => {
    const open = { expiresAt: later, usedAt: null, withdrawnAt: null };
    expect(linkState(open, now)).toBe('open');
    expect(linkState({ ...open, expiresAt: earlier }, now)).toBe('over');
    expect(linkState({ ...open, usedAt: earlier }, now)).toBe('used');
    expect(linkState({ ...open, withdrawnAt: earlier }, now)).toBe('withdrawn');
  });
});
