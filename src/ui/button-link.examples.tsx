import { IconCheck, IconSend } from '@tabler/icons-react';
import { ButtonLink, SubmitButton } from './button-link.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  'ba vẻ, ba cỡ': (
    <div className="lt-row">
      <ButtonLink look="primary" size="large" icon={IconSend} href="/don-doc">
        Soạn đôn đốc cho 17 đơn vị
      </ButtonLink>
      <ButtonLink href="/x">Điền số, ngày</ButtonLink>
      <ButtonLink size="small" href="/x">
        Sửa
      </ButtonLink>
      <ButtonLink look="quiet" href="/x">
        Bỏ, không phải nghĩa vụ
      </ButtonLink>
    </div>
  ),
  'nút gửi của biểu mẫu': (
    <form>
      <SubmitButton icon={IconCheck}>Xác nhận 2 bài</SubmitButton>
    </form>
  ),
  'chưa bấm được, có lý do': (
    <ButtonLink href="/x" blocked="Mở khi đã viết đủ các mục bắt buộc">
      Kiểm tra báo cáo
    </ButtonLink>
  ),
};
