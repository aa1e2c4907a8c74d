import { ButtonLink } from './button-link.tsx';
import type { Examples } from './examples.ts';
import { PageHead } from './page-head.tsx';

export const examples: Examples = {
  'trang đầu của phòng': (
    <PageHead
      size="home"
      question="Ai còn nợ gì?"
      answer={
        <>
          Các <b>huyện mẫu 08, 11 và 13</b> giữ hơn nửa phần nợ:{' '}
          <span className="lt-owed">23 trong 41 đơn vị</span>. 571 đơn vị khác đã làm đủ phần việc đến hết
          tháng&nbsp;9.
        </>
      }
    />
  ),
  'trang của trường, hai việc': (
    <PageHead
      question="Tháng 10 còn làm gì?"
      answer={
        <>
          <b>Còn 1&nbsp;bài</b> là đủ tháng&nbsp;10. Hạn hết thứ&nbsp;Ba, 31/10/2023, còn 15&nbsp;ngày.
        </>
      }
      actions={
        <>
          <ButtonLink look="primary" size="large" href="/bai-dang/moi">
            Đăng bài
          </ButtonLink>
          <ButtonLink size="large" href="/hoat-dong/moi">
            Ghi hoạt động
          </ButtonLink>
        </>
      }
    />
  ),
  'có đường về': (
    <PageHead
      back={{ href: '/bao-cao', label: 'Các mục báo cáo' }}
      question="Kiểm tra trước khi gửi"
      answer="Mỗi con số mở ra minh chứng phía sau. Gửi xong, số liệu được khóa."
    />
  ),
  'bàn làm việc cần chiều cao': (
    <PageHead
      size="desk"
      question="Đơn vị nào chưa đủ 2 bài mỗi tháng?"
      answer="29 đơn vị nợ trong tháng 9."
    />
  ),
};
