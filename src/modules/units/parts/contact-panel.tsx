import { DefinitionList, DefinitionRow } from '../../../ui/definition-list.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';

interface ContactPanelProps {
  contact: { phone: string; email: string; address: string; website: string };
  editHref?: string;
}

export function ContactPanel({ contact, editHref }: ContactPanelProps) {
  const { phone, email, address, website } = contact;
  return (
    <Panel
      title="Liên hệ và trang thông tin"
      action={editHref && <UiLink href={editHref}>Sửa liên hệ</UiLink>}
    >
      <DefinitionList compact>
        <DefinitionRow term="Điện thoại">{phone}</DefinitionRow>
        <DefinitionRow term="Thư điện tử">{email}</DefinitionRow>
        <DefinitionRow term="Địa chỉ">{address}</DefinitionRow>
        <DefinitionRow term="Trang thông tin của đơn vị">
          {website && <UiLink href={website}>{website}</UiLink>}
        </DefinitionRow>
      </DefinitionList>
    </Panel>
  );
}
