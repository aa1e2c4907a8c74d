import { expect, it } from 'vitest';
import { canonicalUrl, whyNotUrl } from './canonical-url.ts';

it.each([
  ['http://127.0.0.1:8080/bai', /mạng riêng/],
  ['https://may-chu/bai', /mạng riêng/],
  ['https://ten:mat-khau@truong.example/bai', /tên đăng nhập/],
  ['ftp://truong.example/bai', /bắt đầu bằng http/],
  ['không phải đường dẫn', /bắt đầu bằng http/],
])('%s bị từ chối với lý do đúng', (text, words) => {
  expect(canonicalUrl(text)).toBeNull();
  expect(whyNotUrl(text)).toMatch(words);
});
