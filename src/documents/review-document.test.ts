import { expect, test } from 'vitest';
import { reviewDocument, sampleReport } from './index.ts';
import { sampleLetter, samplePlan } from './testing/sample-documents.ts';

const rules = (document: Parameters<typeof reviewDocument>[0]) =>
  reviewDocument(document).map((finding) => finding.rule);

test('văn bản đủ thể thức không có điều gì phải xem lại', () => {
  expect(rules(sampleReport(10))).toEqual([]);
  expect(rules(sampleLetter())).toEqual([]);
});

test('A26: nội dung phải nhắc đến phụ lục', () => {
  expect(rules({ ...sampleReport(10), body: [] })).toEqual(['A26']);
});

test('A22: họ tên người ký không kèm học hàm, học vị', () => {
  expect(
    rules({ ...sampleLetter(), signature: { position: 'Giám đốc', name: 'TS. Nguyễn Văn Mẫu' } }),
  ).toEqual(['A22']);
  expect(rules({ ...sampleLetter(), signature: { position: 'Giám đốc', name: 'Tsan Văn Mẫu' } })).toEqual([]);
});

test('A62: công văn phải có nơi gửi', () => {
  expect(rules({ ...sampleLetter(), addressees: [] })).toEqual(['A62']);
});

test('A70: chưa có số, ngày', () => {
  expect(rules(samplePlan())).toEqual(['A70']);
});
