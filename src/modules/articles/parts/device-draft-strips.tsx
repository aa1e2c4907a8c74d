import { useEffect, useState } from 'react';
import { localTime } from '../../../platform/clock/clock.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DraftStrip } from '../../../ui/draft-strip.tsx';
import { type DeviceDraft, listUnsentDrafts } from './device-drafts.ts';

/** Drafts that only this device has, each with the way back to it. */
export function DeviceDraftStrips({ postId }: { postId: string }) {
  const [drafts, setDrafts] = useState<DeviceDraft[]>([]);
  useEffect(() => setDrafts(listUnsentDrafts(postId)), [postId]);
  return drafts.map((draft) => (
    <DraftStrip
      key={draft.id}
      draft={{ state: 'on-device', at: localTime(new Date(draft.savedAt)) }}
      title={`Bản nháp: ${draft.values.title || 'chưa có tiêu đề'}`}
      action={
        <ButtonLink href={draft.version > 0 ? `/bai-dang/${draft.id}` : `/bai-dang/moi?id=${draft.id}`}>
          Viết tiếp
        </ButtonLink>
      }
    />
  ));
}
