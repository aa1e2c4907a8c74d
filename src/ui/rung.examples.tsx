import type { Examples } from './examples.ts';
import { Rung, RungMix } from './rung.tsx';

export const examples: Examples = {
  'năm mức': (
    <div className="lt-row">
      {([0, 1, 2, 3, 4] as const).map((level) => (
        <Rung key={level} level={level} />
      ))}
    </div>
  ),
  'trong một tổng số': <RungMix counts={{ 2: 11, 1: 2, 0: 0 }} />,
};
