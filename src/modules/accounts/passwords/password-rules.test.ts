import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readablePassword } from '../../../platform/auth/readable-password.server.ts';
import { fold, longestPassword, shortestPassword, whyNotPassword } from './password-rules.ts';

const owner = {
  username: 'thcs-mau-12.truyenthong',
  name: 'Nguyễn Thị Mẫu Đơn',
  unitName: 'Trường THCS Mẫu Hoa Sen',
};
const why = (password: string) => whyNotPassword(password, owner);

describe('mật khẩu được nhận', () => {
  it.each([
    'con mèo đen ngủ trên mái nhà',
    'con meo den ngu tren mai nha',
    'chuồn chuồn bay thấp thì mưa rào',
    'purple-kettle-anchor-violin',
    '中文密码也可以用来登录这个系统的',
    'Bánh tráng trộn, ít cay!',
    'k7#vQ9!mZ2$xL4&',
  ])('một câu của riêng mình: %s', (password) => expect(why(password)).toBeNull());

  it('không đòi chữ hoa, chữ số hay ký hiệu; đủ từ 15 đến 128 ký tự', () => {
    expect(why('giuong tre cu ky')).toBeNull();
    expect(why(`bên sông ${'khoai lang nướng '.repeat(8)}`.slice(0, longestPassword))).toBeNull();
  });

  it('mọi mật khẩu do hệ thống tạo', () => {
    for (let time = 0; time < 200; time++) expect(why(readablePassword())).toBeNull();
  });
});

describe('mật khẩu bị từ chối, kèm lý do', () => {
  it.each(['', 'matkhau', 'mười bốn ký t'])('ngắn: %s', (password) => {
    expect(why(password)).toContain(`cần ít nhất ${shortestPassword}`);
  });

  it('dài quá 128 ký tự', () => expect(why(`${'câu dài '.repeat(20)}`)).toContain('dài quá'));

  it('chữ tổ hợp và chữ dựng sẵn đếm như nhau', () => {
    expect(why('mười bốn ký t'.normalize('NFD'))).toBe(why('mười bốn ký t'));
  });

  it.each(['aaaaaaaaaaaaaaaaaa', 'abcabcabcabcabcabc', 'lantoa lantoa lantoa', '112211221122112211'])(
    'lặp lại: %s',
    (password) => expect(why(password)).toContain('lặp lại'),
  );

  it.each([
    'Trường THCS Mẫu Hoa Sen',
    'truongthcsmauhoasen2023',
    'thcs-mau-12.truyenthong',
    'Nguyen Thi Mau Don 1990',
  ])('tên người dùng hay tên đơn vị: %s', (password) => expect(why(password)).toContain('tên đơn vị'));

  it.each([
    'passwordpassword1',
    'P@ssw0rd P@ssw0rd 2023',
    'matkhau123456789',
    'M4tKh4u!M4tKh4u1',
    'mật khẩu của trường',
    'Chuyển đổi số 2023',
    'qwertyuiopasdfghjkl',
    '1234567890123456',
    '123456789987654321',
    'abcdefghijklmnop',
    'correct horse battery staple',
    'anhyeuem anhyeuem 123',
    'Giáo dục và Đào tạo 2023',
    'thequickbrownfoxjumpsoverthelazydog',
  ])('từ thường gặp, dãy phím, dãy số: %s', (password) => {
    expect(why(password)).toMatch(/từ thường gặp|lặp lại/);
  });

  it('thêm vài dấu hay ký hiệu vào từ thường gặp vẫn bị từ chối', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('matkhautruonghoc', 'passwordadmin1234', 'chuyendoisolongan'),
        fc.array(fc.tuple(fc.nat(20), fc.constantFrom('!', ' ', '-', '.', '_', '#')), { maxLength: 6 }),
        (word, extras) => {
          const letters = [...word];
          for (const [at, extra] of extras) letters.splice(at, 0, extra);
          expect(why(letters.join('').toUpperCase())).not.toBeNull();
        },
      ),
    );
  });
});

it('gập chữ để so: bỏ dấu, bỏ hoa thường, bỏ ký hiệu', () => {
  expect(fold('Mật khẩu ĐẸP, p@$$!')).toBe('matkhaudeppass');
});
