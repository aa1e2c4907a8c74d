import { Cell, DataTable } from '../../../ui/data-table.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { medianWords } from '../progress/own-words.ts';
import type { OwnMeasure, OwnPeriod } from '../progress/read-own-progress.server.ts';
import './own-measure-panel.css';

/** One measure: the unit's bars with the middle of its place across them, and the same as a table. */
export function OwnMeasurePanel({ measure, place }: { measure: OwnMeasure; place: string }) {
  const { periods, noun } = measure;
  return (
    <Panel title={measure.name}>
      <p className="lt-own-sentence">{measure.sentence}</p>
      {periods.length > 1 && <OwnBars measure={measure} />}
      <DataTable
        caption={`${measure.name}: đơn vị và mức giữa của ${place}`}
        columns={[
          { head: 'Kỳ' },
          { head: `Đơn vị (${noun})`, width: '140px', numeric: true },
          { head: 'Cần', width: '80px', numeric: true },
          { head: 'Mức giữa', width: '120px', numeric: true },
          { head: 'Tình trạng', width: '150px' },
        ]}
      >
        {periods.map((period) => (
          <tr key={period.start}>
            <Cell main>{measure.period === 'plan' ? 'Cả năm' : period.head}</Cell>
            <Cell label={`Đơn vị (${noun})`} numeric>
              {period.done}
            </Cell>
            <Cell label="Cần" numeric>
              {period.needed}
            </Cell>
            <Cell label="Mức giữa" numeric>
              {period.median === null ? (
                <span className="lt-muted">không nêu</span>
              ) : (
                medianWords(period.median)
              )}
            </Cell>
            <Cell label="Tình trạng">
              <StatusBadge
                status={period.status}
                count={period.until ?? (period.status === 'owed' ? period.needed - period.done : period.done)}
              />
            </Cell>
          </tr>
        ))}
      </DataTable>
    </Panel>
  );
}

const slot = 64;
const height = 96;
const top = 18;

function OwnBars({ measure: { name, periods } }: { measure: OwnMeasure }) {
  const shown = periods.filter((period) => period.isDue || period.done > 0);
  if (shown.length < 2) return null;
  const largest = Math.max(1, ...shown.map((one) => Math.max(one.done, one.needed, one.median ?? 0)));
  const y = (value: number) => top + height - (value / largest) * height;
  const width = shown.length * slot;
  return (
    <figure className="lt-own-bars">
      <svg
        viewBox={`0 0 ${width} ${top + height + 22}`}
        style={{ width, maxWidth: '100%' }}
        role="img"
        aria-label={`${name}. ${shown.map(barWords).join('; ')}`}
      >
        {shown.map((period, index) => {
          const x = index * slot;
          return (
            <g key={period.start}>
              <rect
                x={x + 14}
                y={y(period.done)}
                width={slot - 28}
                height={top + height - y(period.done)}
                rx="2"
              />
              <text className="lt-own-value" x={x + slot / 2} y={y(period.done) - 5}>
                {period.done}
              </text>
              {period.median !== null && (
                <line
                  className="lt-own-middle"
                  x1={x + 5}
                  x2={x + slot - 5}
                  y1={y(period.median)}
                  y2={y(period.median)}
                />
              )}
              <text x={x + slot / 2} y={top + height + 17}>
                {period.head.replace('Tháng\u00a0', 'T')}
              </text>
            </g>
          );
        })}
        <line className="lt-own-floor" x1="0" x2={width} y1={top + height + 0.5} y2={top + height + 0.5} />
      </svg>
      <figcaption>
        <span className="lt-own-key-bar" aria-hidden="true" /> đơn vị
        <span className="lt-own-key-line" aria-hidden="true" /> mức giữa
      </figcaption>
    </figure>
  );
}

function barWords({ head, done, median }: OwnPeriod): string {
  return `${head}: đơn vị ${done}${median === null ? '' : `, mức giữa ${medianWords(median)}`}`;
}
