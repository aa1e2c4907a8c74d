import { TextInput } from '@mantine/core';
import { ErrorSummary, field } from './error-summary.tsx';
import type { Examples } from './examples.ts';

const errors = { title: 'Nhập tiêu đề bài' };

export const examples: Examples = {
  'biểu mẫu có ô chưa đúng': (
    <>
      <ErrorSummary
        message="Có 1 ô chưa đúng. Chưa có gì được lưu."
        help="Sửa ô được đánh dấu rồi gửi lại."
        errors={errors}
      />
      <TextInput label="Tiêu đề" {...field('title', errors)} />
    </>
  ),
};
