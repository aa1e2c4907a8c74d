import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeskAddress, deskHref, readDeskAddress } from '../home/desk-address.ts';
import {
  evidenceHref,
  type ProgressAddress,
  progressHref,
  readEvidenceAddress,
  readProgressAddress,
} from './progress-address.ts';

const query = (href: string) => new URL(href, 'http://mau.invalid').searchParams;
const word = fc.string({ minLength: 1 });
const maybe = fc.option(word);

describe('địa chỉ của trang nói lại đúng những gì trang đang xem', () => {
  it('trang đầu', () => {
    const address: fc.Arbitrary<DeskAddress> = fc.record({
      plan: maybe,
      list: fc.constantFrom('owing', 'silent', 'exempt'),
      task: maybe,
      district: maybe,
      open: fc.array(word),
    });
    fc.assert(
      fc.property(address, (one) => {
        expect(readDeskAddress(query(deskHref(one)))).toEqual(one);
      }),
    );
  });

  it('trang tiến độ', () => {
    const address: fc.Arbitrary<ProgressAddress> = fc.record({
      plan: maybe,
      look: fc.constantFrom('table', 'places', 'trend'),
      task: maybe,
      measure: maybe,
      province: maybe,
      district: maybe,
      unit: maybe,
      compare: fc.constantFrom('month', 'year', null),
      period: fc.constantFrom('2023-09-01', null),
      open: fc.array(word),
      cell: maybe,
    });
    fc.assert(
      fc.property(address, (one) => {
        expect(readProgressAddress(query(progressHref(one)))).toEqual(one);
      }),
    );
  });

  it('danh sách minh chứng; số trang sai là trang đầu', () => {
    const address = {
      plan: null,
      measure: 'm',
      province: 'p',
      district: 'h',
      unit: null,
      period: '2023-09-01',
      page: 3,
    };
    expect(readEvidenceAddress(query(evidenceHref(address)))).toEqual(address);
    for (const page of ['0', '-4', 'x', ''])
      expect(readEvidenceAddress(new URLSearchParams({ trang: page })).page).toBe(1);
  });
});
