import { type RungLevel, rungWords } from './rung-words.ts';

const steps = [1, 2, 3, 4] as const;

function Bars({ level }: { level: RungLevel }) {
  return (
    <span className="lt-rung-bars" aria-hidden="true">
      {steps.map((step) => (
        <span key={step} data-filled={step <= level || undefined} />
      ))}
    </span>
  );
}

/** "Mức 2: đã lưu và băm". Never red or green: low is not wrong. */
export function Rung({ level }: { level: RungLevel }) {
  return (
    <span className="lt-rung">
      <Bars level={level} />
      Mức {level}: {rungWords[level]}
    </span>
  );
}

/** A total's mix, best proven first: "11 đã lưu và băm, 2 có đường dẫn". Levels with no evidence are left out. */
export function RungMix({ counts }: { counts: Partial<Record<RungLevel, number>> }) {
  const levels = ([4, 3, 2, 1, 0] as const).filter((level) => (counts[level] ?? 0) > 0);
  return (
    <span className="lt-rung-mix">
      {levels.map((level, index) => (
        <span className="lt-rung" key={level}>
          <Bars level={level} />
          <span>
            {counts[level]} {rungWords[level]}
            {index < levels.length - 1 && <span className="lt-spoken">, </span>}
          </span>
        </span>
      ))}
    </span>
  );
}

/** How a total is made up, as a bar: pieces told apart by shade and hatching, each named with its number below. */
export function RungBar({ counts, label }: { counts: Partial<Record<RungLevel, number>>; label: string }) {
  const levels = ([4, 3, 2, 1, 0] as const).filter((level) => (counts[level] ?? 0) > 0);
  const total = levels.reduce<number>((sum, level) => sum + counts[level]!, 0);
  if (total === 0) return null;
  let at = 0;
  const pieces = levels.map((level) => {
    const share = counts[level]! / total;
    const piece = { level, x: at * barWidth, width: share * barWidth, percent: Math.round(share * 100) };
    at += share;
    return piece;
  });
  return (
    <figure className="lt-rung-bar">
      <figcaption>{label}</figcaption>
      <svg viewBox={`0 0 ${barWidth} 28`} preserveAspectRatio="none" aria-hidden="true">
        {pieces.map(({ level, x, width }) => (
          <rect
            key={level}
            className={`lt-rung-piece-${level}`}
            x={x}
            y="0"
            width={Math.max(0, width - 2)}
            height="28"
          />
        ))}
      </svg>
      <ul>
        {pieces.map(({ level, percent }) => (
          <li key={level}>
            <span className={`lt-rung-key lt-rung-key-${level}`} aria-hidden="true" />
            <Rung level={level} />
            <span className="lt-num">
              {counts[level]!.toLocaleString('vi-VN')} ({percent === 0 ? 'dưới 1' : percent} %)
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

const barWidth = 600;
