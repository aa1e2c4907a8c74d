import { numberWords } from '../../../platform/clock/words.ts';

interface DrawLinksProps {
  planId: string;
  draws: readonly { month: string; size: number }[];
}

/** The months whose sample anybody can draw again. */
export function DrawLinks({ planId, draws }: DrawLinksProps) {
  if (draws.length === 0) return null;
  return (
    <ul className="lt-row">
      {draws.map((draw) => (
        <li key={draw.month}>
          <a href={`/cach-tinh/${planId}/mau/${draw.month}`}>
            Mẫu tháng {Number(draw.month.slice(5))}/{draw.month.slice(0, 4)} ({numberWords(draw.size)})
          </a>
        </li>
      ))}
    </ul>
  );
}
