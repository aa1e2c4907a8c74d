import { IconKeyboard } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { keepOnDevice, readFromDevice } from '../../../ui/device-store.ts';
import { useScriptRuns } from '../../../ui/use-script-runs.ts';
import { reviewKeys, useReviewKeys } from './use-review-keys.ts';

const keptAs = 'lantoa.plan-review-keys-off';

/** The list of keys, and the switch for people whose own tools use single letters (WCAG 2.1.4). */
export function ReviewKeys() {
  const [isOn, setIsOn] = useState(true);
  useEffect(() => setIsOn(readFromDevice<boolean>(keptAs) !== true), []);
  useReviewKeys(isOn);
  if (!useScriptRuns()) return null;
  const turn = () => {
    keepOnDevice(keptAs, isOn);
    setIsOn(!isOn);
  };
  return (
    <details className="lt-keys">
      <summary data-key="?">
        <IconKeyboard size={18} stroke={2} aria-hidden />
        Phím tắt
      </summary>
      <div className="lt-keys-sheet">
        <dl>
          {reviewKeys.map(({ key, does }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p className="lt-muted lt-sm">
          Trong văn bản gốc: mũi tên đi từng dòng, Shift + mũi tên chọn nhiều dòng, Esc bỏ chọn. Khi đang gõ
          vào ô thì phím tắt không có tác dụng.
        </p>
        <label className="lt-keys-switch">
          <input type="checkbox" checked={isOn} onChange={turn} /> Dùng phím tắt trên trang này
        </label>
      </div>
    </details>
  );
}
