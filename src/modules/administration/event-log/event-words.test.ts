import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventLabels } from '../labels.ts';
import { eventDetail, subjectHref } from './event-words.ts';

const id = '0b0a3c1e-6f3d-4a53-9c39-2f7a5c3f1a11';

test('mỗi dòng nói bằng lời điều đã xảy ra', () => {
  expect(eventDetail('article.withdrawn', { title: 'Bài mẫu', reason: 'nhầm ngày' })).toBe(
    '“Bài mẫu”, lý do: nhầm ngày',
  );
  expect(eventDetail('obligation.state-changed', { from: 'owed', to: 'exempt', reason: null })).toBe(
    'từ “phải làm” sang “được miễn”',
  );
  expect(eventDetail('evidence.counted', { cells: ['a', 'b'] })).toBe('vào 2 ô');
  expect(eventDetail('evidence.counted', { cells: [] })).toBe('không tính vào phần phải làm nào');
  expect(eventDetail('ledger.recounted', { drift: 0 })).toBe('khớp');
  expect(eventDetail('audit.proved', { broken: { no: 12, reason: 'changed' } })).toBe(
    'đứt ở mắt xích 12: nội dung đã bị sửa hoặc đổi chỗ',
  );
  expect(eventDetail('plan.released', {})).toBeNull();
});

test('có đường dẫn tới nơi có trang, và chỉ ở đó', () => {
  expect(subjectHref('article', id, {})).toBe(`/bai-dang/${id}`);
  expect(subjectHref('report_submission', id, { receiptCode: 'BC-1' })).toBe('/bao-cao/ban-gui/BC-1');
  expect(subjectHref('evidence', id, {})).toBeNull();
  expect(subjectHref('user', 'dieuphoi.mau', {})).toBeNull();
  expect(subjectHref('article', '../quan-tri', {})).toBeNull();
});

test('chi tiết lạ, thiếu hoặc hỏng không làm hỏng trang nhật ký', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(eventLabels), 'khac.la'), fc.jsonValue(), (name, payload) => {
      const detail = eventDetail(name, payload);
      expect(detail === null || typeof detail === 'string').toBe(true);
    }),
    { numRuns: 500 },
  );
});
