import { IconCheck, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { instantWords } from '../../../platform/clock/words.ts';
import { UiLink } from '../../../ui/ui-link.tsx';
import type { DeskPage } from '../consolidated/desk-page.server.ts';
import { worstWords } from '../consolidated/tokens.ts';

/** Left: the sections in order, who has not sent yet, what is frozen already. */
export function DeskSections({ page }: { page: DeskPage }) {
  const { heads, draft } = page;
  return (
    <nav className="lt-cons-sections" aria-label="Mục báo cáo" id="cac-muc">
      <h2>Báo cáo tổng hợp</h2>
      <ul>
        {heads.map((head) => (
          <SectionLink key={head.key} page={page} id={head.key} title={head.title}>
            {head.isEdited ? (
              <>
                <IconPencil size={14} stroke={2} aria-hidden /> Đã sửa
              </>
            ) : (
              'Bản gợi ý'
            )}
          </SectionLink>
        ))}
        <SectionLink page={page} id="PL" title="Phụ lục số liệu">
          <IconCheck size={14} stroke={2} aria-hidden /> Tự lập, {page.annexRows} đơn vị
        </SectionLink>
        <SectionLink page={page} id="SO" title="Số, ngày, người ký">
          {draft.number === null || draft.signedOn === null ? 'Còn để trống' : 'Đã điền'}
        </SectionLink>
      </ul>
      <div className="lt-cons-aside">
        <MissingReports page={page} />
        <FrozenList page={page} />
      </div>
    </nav>
  );
}

function SectionLink({
  page,
  id,
  title,
  children,
}: {
  page: DeskPage;
  id: string;
  title: string;
  children: ReactNode;
}) {
  const query = new URLSearchParams({ 'ke-hoach': page.plan.id, muc: id });
  const label = id === 'SO' ? '' : id;
  return (
    <li>
      <UiLink href={`/bao-cao/tong-hop?${query}`} aria-current={page.section === id ? 'true' : undefined}>
        <span className="lt-cons-no">{label}</span>
        <span>
          {title}
          <span className="lt-cons-state">{children}</span>
        </span>
      </UiLink>
    </li>
  );
}

function MissingReports({ page }: { page: DeskPage }) {
  const { total, worst } = page.missingReports;
  if (total === 0) return <p>Đã nhận báo cáo của mọi đơn vị.</p>;
  return (
    <p>
      <b className="lt-owed">Chưa nhận {total} báo cáo</b>, kể cả báo cáo đang bổ sung
      <br />
      {worst.length > 0 && `${worstWords(worst)}. `}
      <UiLink href={`/bao-cao?ke-hoach=${page.plan.id}`}>Xem tên</UiLink>
    </p>
  );
}

function FrozenList({ page }: { page: DeskPage }) {
  if (page.frozen.length === 0) return null;
  return (
    <div>
      <b>Bản đã khóa</b>
      <ul>
        {page.frozen.slice(0, 5).map((one) => (
          <li key={one.id}>
            <UiLink href={`/bao-cao/tong-hop/${one.id}`}>{instantWords(one.frozenAt)}</UiLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
