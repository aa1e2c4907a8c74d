import type { Examples } from './examples.ts';
import { FileDrop } from './file-drop.tsx';

export const examples: Examples = {
  'tệp kế hoạch': (
    <FileDrop
      name="plan-file"
      label="Tệp kế hoạch"
      hint="Tệp .docx, .txt hoặc .pdf có chữ; tối đa 20 MB."
      accept=".docx,.txt,.pdf"
    />
  ),
  'chưa đúng': (
    <FileDrop
      name="photo-file"
      label="Ảnh hoạt động"
      hint="Ảnh .jpg hoặc .png."
      error="Tệp này không phải là ảnh."
      multiple
    />
  ),
};
