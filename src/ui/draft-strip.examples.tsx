import { ButtonLink } from './button-link.tsx';
import { DraftStrip } from './draft-strip.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  'trở lại bản nháp': (
    <DraftStrip
      title="Bản nháp: Ba cách giữ mật khẩu"
      draft={{ state: 'on-device', at: '14:02' }}
      action={<ButtonLink href="/bai-dang/nhap">Viết tiếp</ButtonLink>}
    />
  ),
  'cạnh biểu mẫu': (
    <div className="lt-stack">
      <div>
        <DraftStrip draft={{ state: 'saving' }} />
      </div>
      <div>
        <DraftStrip draft={{ state: 'on-server', at: '14:02' }} />
      </div>
      <div>
        <DraftStrip draft={{ state: 'waiting', count: 2 }} />
      </div>
      <div>
        <DraftStrip draft={{ state: 'shared' }} />
      </div>
      <div>
        <DraftStrip draft={{ state: 'failed' }} />
      </div>
    </div>
  ),
};
