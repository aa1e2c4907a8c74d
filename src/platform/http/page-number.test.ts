import { expect, it } from 'vitest';
import { pageNumber } from './page-number.ts';

it.each([
  ['', 1],
  ['trang=1', 1],
  ['trang=12', 12],
  ['trang=0', 1],
  ['trang=-3', 1],
  ['trang=2.5', 1],
  ['trang=1e3', 1],
  ['trang=99999999', 1],
  ['trang=hai', 1],
])('“?%s” là trang %i', (query, page) => {
  expect(pageNumber(new URLSearchParams(query))).toBe(page);
});
