import { beforeAll, describe, expect, it, vi } from 'vitest';
import { useTestHouse } from '../../../tests/support/test-database.ts';
import { buildUnit } from '../units/testing.ts';
import { signIn } from './sign-in.server.ts';
import { buildPerson, clientAt } from './testing.ts';

const derived = vi.hoisted(() => ({ times: 0 }));
vi.mock('node:crypto', async (original) => {
  const real = await original<typeof import('node:crypto')>();
  const argon2: typeof real.argon2 = (...args) => {
    derived.times += 1;
    return real.argon2(...args);
  };
  return { ...real, argon2, default: { ...real, argon2 } };
});

const password = 'một câu dài để nhớ';

// Hashing is nearly all of the time an answer takes, so the same number of hashes is the same time.
describe('thời gian trả lời không cho biết tên nào có thật', () => {
  const house = useTestHouse();

  beforeAll(async () => {
    const unit = await buildUnit(house.services.db);
    await buildPerson(house.services.db, { username: 'co-that', password, postIn: unit.id });
  });

  it.each([
    { title: 'sai mật khẩu', username: 'co-that', typed: 'sai mật khẩu rồi' },
    { title: 'sai tên', username: 'khong-co-that', typed: password },
  ])('$title: băm đúng một lần', async ({ username, typed }) => {
    derived.times = 0;
    const refused = signIn(house.ctx(), { username, password: typed }, clientAt('10.0.0.1'));
    await expect(refused).rejects.toMatchObject({ code: 'account.wrong-password' });
    expect(derived.times).toBe(1);
  });
});
