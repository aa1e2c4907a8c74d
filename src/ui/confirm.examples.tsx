import { SubmitButton } from './button-link.tsx';
import { Confirm } from './confirm.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  'trước khi rút bài': (
    <Confirm
      ask="Rút bài này xuống"
      action={
        <form>
          <SubmitButton>Rút bài “Năm bước tạo mật khẩu mạnh”</SubmitButton>
        </form>
      }
    >
      Bài sẽ không còn trên trang của trường và không còn được tính cho tháng 9.
    </Confirm>
  ),
};
