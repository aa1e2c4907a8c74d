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
