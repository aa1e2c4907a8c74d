import { ButtonLink } from './button-link.tsx';
import { DefinitionRow } from './definition-list.tsx';
import type { Examples } from './examples.ts';
import { Receipt } from './receipt.tsx';
import { StatusBadge } from './status-badge.tsx';

export const examples: Examples = {
  'đã gửi báo cáo': (
    <Receipt
      title="Đã gửi báo cáo"
      sentence="Báo cáo kết quả năm 2023 của Trường THCS mẫu 12 đã đến Phòng GD&ĐT Huyện mẫu 08."
      code="BC-2023-0412"
      actions={
        <>
          <ButtonLink href="/bao-cao/x.pdf" download>
            Tải PDF
          </ButtonLink>
          <ButtonLink look="quiet" href="/bao-cao/x">
            Xem báo cáo đã khóa
          </ButtonLink>
        </>
      }
    >
      <DefinitionRow term="Nhận lúc">
        <b>14:07:32, thứ Hai, 13/11/2023</b> <span className="lt-muted">(giờ máy chủ)</span>
      </DefinitionRow>
      <DefinitionRow term="Hạn">
        Trước ngày 20/11/2023. <StatusBadge status="enough" words="Đúng hạn" />
      </DefinitionRow>
      <DefinitionRow term="Mã băm SHA-256">
        <span className="lt-mono">
          9f3c1b70 5ad2e884 17c06b9e 4d21f0aa 83be5c19 0e7742d6 b1a9380c 64ffa1e0
        </span>
      </DefinitionRow>
    </Receipt>
  ),
};
