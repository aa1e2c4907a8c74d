import { expect, it } from 'vitest';
import { plainTextOnly } from './trusted-types.ts';

it('chỉ văn bản không thể tạo thẻ mới được đi qua', () => {
  expect(plainTextOnly('@media(min-width: 48em){.x{--sg-cols:3;}}')).toContain('--sg-cols');
  expect(plainTextOnly('<img src=x onerror=alert(1)>')).toBeNull();
  expect(plainTextOnly('</style><script>')).toBeNull();
});
