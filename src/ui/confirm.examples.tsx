import { SubmitButton } from './button-link.tsx';
import { Confirm } from './confirm.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  'trước khi gỡ bài': (
    <Confirm
      ask="Gỡ bài này"
      action={
        <form>
          <SubmitButton>Gỡ bài “Năm bước tạo mật khẩu mạnh”</SubmitButton>
        </form>
      }
    >
      Bài sẽ không còn trên trang của trường và không còn được tính cho tháng 9.
    </Confirm>
  ),
};
