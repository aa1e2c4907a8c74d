import type { RichTextEditorLabels } from '@mantine/tiptap';

export const editorLabels: Partial<RichTextEditorLabels> = {
  boldControlLabel: 'Chữ đậm',
  italicControlLabel: 'Chữ nghiêng',
  h2ControlLabel: 'Tiêu đề nhỏ',
  h3ControlLabel: 'Tiêu đề nhỏ hơn',
  bulletListControlLabel: 'Danh sách',
  orderedListControlLabel: 'Danh sách đánh số',
  blockquoteControlLabel: 'Trích dẫn',
  linkControlLabel: 'Liên kết',
  unlinkControlLabel: 'Bỏ liên kết',
  undoControlLabel: 'Hoàn tác',
  redoControlLabel: 'Làm lại',
  linkEditorInputLabel: 'Địa chỉ liên kết',
  linkEditorInputPlaceholder: 'https://',
  linkEditorExternalLink: 'Mở trong thẻ mới',
  linkEditorInternalLink: 'Mở trong thẻ này',
  linkEditorSave: 'Lưu',
};
