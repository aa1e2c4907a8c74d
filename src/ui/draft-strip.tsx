import { IconCloudCheck, IconCloudOff, IconDeviceFloppy, IconDevices, IconLoader } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { isSharedComputer } from './device-store.ts';

export type DraftState =
  | { state: 'saving' }
  | { state: 'on-device'; at: string }
  | { state: 'on-server'; at: string }
  | { state: 'waiting'; count: number }
  | { state: 'shared' }
  | { state: 'failed' };

/** The sentence of each state; never a bare tick. `at` is local time, "14:02". */
export function draftSentence(draft: DraftState): string {
  switch (draft.state) {
    case 'saving':
      return 'Đang lưu…';
    case 'on-device':
      return `Đã lưu trên máy này lúc ${draft.at}. Chưa gửi.`;
    case 'on-server':
      return `Đã lưu trên máy chủ lúc ${draft.at}`;
    case 'waiting':
      return `Chờ gửi (${draft.count})`;
    case 'shared':
      return 'Máy dùng chung: bản nháp không lưu trên máy này. Lưu trước khi rời đi.';
    case 'failed':
      return 'Chưa lưu được, thử lại';
  }
}

const icons = {
  saving: IconLoader,
  'on-device': IconDeviceFloppy,
  IconDevices,
  'on-server': IconCloudCheck,
  waiting: IconCloudOff,
  shared: IconDevices,
  failed: IconCloudOff,
} as const;

/** After an attempt to keep it here. @param at local time */
export function draftOnDevice(kept: boolean, at: string): DraftState {
  if (kept) return { state: 'on-device', at };
  return { state: isSharedComputer() ? 'shared' : 'failed' };
}

/** With a title: a strip that leads back to the draft. Without: one quiet line beside a form. */
export function DraftStrip({
  draft,
  title,
  action,
}: {
  draft: DraftState;
  title?: string;
  action?: ReactNode;
}) {
  const Icon = icons[draft.state];
  return (
    <div className={title ? 'lt-draft' : 'lt-draft-line'} data-state={draft.state}>
      <Icon size={title ? 22 : 18} stroke={1.8} aria-hidden />
      <div className="lt-grow">
        {title && <b>{title}</b>}
        <span role="status">{draftSentence(draft)}</span>
      </div>
      {action}
    </div>
  );
}
