import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from './canonical-url.ts';
import { cleanLine, cleanText, slugOf } from './clean-text.ts';

describe('chữ người dùng nhập', () => {
  it('mọi chữ sau khi làm sạch đều ghép dấu, không ký tự điều khiển, làm sạch lần nữa không đổi', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(clean).toBe(clean.normalize('NFC'));
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).not.toMatch(/(?![\n\t])\p{Cc}/u);
        expect(cleanText(clean)).toBe(clean);
        expect(cleanLine(text)).not.toMatch(/\n|^\s|\s$/);
      }),
    );
  });

  it('địa chỉ bài không dấu, chỉ chữ thường, số và gạch nối, dài tối đa 80', () => {
    expect(slugOf('Đặt một mật khẩu DÀI: Ở nhà, ưỡn ẹo!')).toBe('dat-mot-mat-khau-dai-o-nha-uon-eo');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(slugOf(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slugOf(text).length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('đường dẫn', () => {
  it('bỏ tham số theo dõi, dấu thăng và cổng mặc định; giữ phần làm nên địa chỉ', () => {
    expect(canonicalUrl('HTTPS://Truong-Mau.edu.vn:443/Bai?utm_source=z&id=5&fbclid=1#dau')).toBe(
      'https://truong-mau.edu.vn/Bai?id=5',
    );
    expect(canonicalUrl('truong-mau.edu.vn/bai')).toBe('https://truong-mau.edu.vn/bai');
    expect(canonicalUrl('https://a.vn/#!/bai/5')).toBe('https://a.vn/#!/bai/5');
  });

  it('không phải trang web công khai thì không nhận', () => {
    for (const text of [
      '',
      'a b',
      'javascript:alert(1)',
      'ftp://a.vn',
      'http://localhost',
      'http://127.0.0.1/x',
      'http://[::1]/',
      'https://u:p@a.vn',
      'mailto:a@b.vn',
      'https://',
      'http://2130706433/',
    ])
      expect(canonicalUrl(text), text).toBeNull();
  });

  it('địa chỉ đã chuẩn hóa thì chuẩn hóa lần nữa không đổi', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = canonicalUrl(url);
        if (once) expect(canonicalUrl(once)).toBe(once);
      }),
    );
  });
});
