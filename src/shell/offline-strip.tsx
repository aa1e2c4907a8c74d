import { IconWifiOff } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';

function subscribe(changed: () => void) {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** Says at once that nothing can be sent, and that what is on the screen is not lost. */
export function OfflineStrip() {
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    // The region exists before it speaks, otherwise screen readers miss the first message.
    <div role="status">
      {!online && (
        <p className="lt-offline">
          <IconWifiOff size={18} stroke={1.8} aria-hidden />
          Mất kết nối. Nội dung đang nhập vẫn còn trên màn hình này.
        </p>
      )}
    </div>
  );
}
