import { IconWifiOff } from '@tabler/icons-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { isConnectionLost, watchConnection } from './connection.ts';
import { guardSending } from './send-guard.ts';

const sentences = {
  nothing: 'Mất kết nối.',
  form: 'Chưa gửi được vì mất kết nối.',
  page: 'Chưa mở được trang vì mất kết nối.',
} as const;

/** Says at once that nothing can be sent, and that what is on the screen is not lost; guards it too. */
export function OfflineStrip() {
  const lost = useSyncExternalStore(watchConnection, isConnectionLost, () => false);
  const [held, setHeld] = useState<{ what: 'form' | 'page'; times: number } | null>(null);
  useEffect(() => guardSending((what) => setHeld((last) => ({ what, times: (last?.times ?? 0) + 1 }))), []);
  useEffect(() => {
    if (!lost) setHeld(null);
  }, [lost]);
  return (
    // The region exists before it speaks, otherwise screen readers miss the first message.
    <div className="lt-offline-place" role="status">
      {lost && (
        <p className="lt-offline">
          <IconWifiOff size={18} stroke={1.8} aria-hidden />
          <span>
            {sentences[held?.what ?? 'nothing']} Nội dung đang nhập vẫn còn trên màn hình này.
            {held && ' Có mạng thì thử lại.'}
            {held && held.times > 1 && ` Đã thử ${held.times} lần.`}
          </span>
        </p>
      )}
    </div>
  );
}
