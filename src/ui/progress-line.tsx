/** "41 trong 62 dữ kiện đã xác nhận", with a bar beside it. The words carry the fact, the bar only shows it. */
export function ProgressLine({ done, of, words }: { done: number; of: number; words: string }) {
  const share = of > 0 ? Math.min(1, Math.max(0, done / of)) : 0;
  return (
    <span className="lt-progress">
      <span className="lt-progress-bar" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <span>
        {done.toLocaleString('vi-VN')} trong {of.toLocaleString('vi-VN')} {words}
      </span>
    </span>
  );
}
