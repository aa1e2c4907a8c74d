import { expect, it } from 'vitest';
import { nameErrors, plainLabel } from './field-labels.ts';

const labels = new Map([
  ['title', 'Tên hoạt động'],
  ['classCount', 'Số lớp'],
  ['headcount', 'Số người tham gia'],
]);

it('lỗi theo thứ tự của biểu mẫu, kèm tên ô khi câu chưa nói', () => {
  const errors = {
    other: 'Tải lại trang.',
    headcount: 'Nhập một số từ 0 đến 100.000.',
    classCount: 'Nhập một số từ 0 đến 500.',
    title: 'Nhập tên hoạt động.',
  };
  expect(nameErrors(errors, labels).map((one) => one.sentence)).toEqual([
    'Nhập tên hoạt động.',
    'Số lớp: Nhập một số từ 0 đến 500.',
    'Số người tham gia: Nhập một số từ 0 đến 100.000.',
    'Tải lại trang.',
  ]);
});

it('chưa biết tên ô nào thì giữ nguyên câu và thứ tự', () => {
  expect(nameErrors({ b: 'Hai.', a: 'Một.' }, new Map())).toEqual([
    { name: 'b', sentence: 'Hai.' },
    { name: 'a', sentence: 'Một.' },
  ]);
});

it('tên ô không kèm dấu sao và phần trong ngoặc', () => {
  expect(plainLabel('Ghi chú (không bắt buộc)')).toBe('Ghi chú');
  expect(plainLabel('Đơn vị *')).toBe('Đơn vị');
});
