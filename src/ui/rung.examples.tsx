import type { Examples } from './examples.ts';
import { Rung, RungBar, RungMix } from './rung.tsx';

export const examples: Examples = {
  'năm mức': (
    <div className="lt-row">
      {([0, 1, 2, 3, 4] as const).map((level) => (
        <Rung key={level} level={level} />
      ))}
    </div>
  ),
  'thanh cơ cấu': (
    <RungBar label="Minh chứng đứng ở mức nào" counts={{ 4: 3, 3: 140, 2: 900, 1: 312, 0: 40 }} />
  ),
  'trong một tổng số': <RungMix counts={{ 2: 11, 1: 2, 0: 0 }} />,
};
