import type { ReactNode } from 'react';

export interface Bar {
  label: string;
  value: number;
}

interface BarChartProps {
  title: string;
  bars: readonly Bar[];
  /** Column heads of the table behind the picture. */
  heads: { label: string; value: string };
  /** Colour of the last bar: red only where the number counts what is owed. */
  last?: 'owed' | 'action';
  /** One sentence that says what the bars mean: "Giảm 31 so với tháng 8." */
  note?: ReactNode;
}

/** As wide as a side panel, so that 12 px letters stay 12 px there; many bars grow thinner, never smaller in type. */
const panelWidth = 288;
const widestSlot = 52;
const height = 84;
const top = 20;
const bottom = 20;

/** Own SVG bars with direct labels, no axes, no legend; the same numbers as a table one click away. */
export function BarChart({ title, bars, heads, last = 'action', note }: BarChartProps) {
  const largest = Math.max(1, ...bars.map((bar) => bar.value));
  const slot = Math.min(widestSlot, panelWidth / Math.max(1, bars.length));
  const barWidth = slot * 0.66;
  const width = slot * Math.max(1, bars.length);
  return (
    <figure className="lt-bars">
      <figcaption>{title}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${top + height + bottom}`}
        style={{ maxWidth: width * 1.2 }}
        role="img"
        aria-label={`${title}. ${bars.map((bar) => `${bar.label}: ${bar.value}`).join(', ')}`}
      >
        {bars.map((bar, index) => {
          const tall = Math.max(bar.value > 0 ? 2 : 0, (bar.value / largest) * height);
          const x = index * slot + (slot - barWidth) / 2;
          return (
            <g
              key={bar.label}
              className={index === bars.length - 1 ? `lt-bar-last lt-bar-${last}` : 'lt-bar'}
            >
              <rect x={x} y={top + height - tall} width={barWidth} height={tall} rx="2" />
              <text className="lt-bar-value" x={x + barWidth / 2} y={top + height - tall - 6}>
                {bar.value.toLocaleString('vi-VN')}
              </text>
              <text className="lt-bar-label" x={x + barWidth / 2} y={top + height + 15}>
                {bar.label}
              </text>
            </g>
          );
        })}
        <line x1="0" x2={width} y1={top + height + 0.5} y2={top + height + 0.5} />
      </svg>
      {note && <p className="lt-bars-note">{note}</p>}
      <details>
        <summary>Xem bảng số</summary>
        <table>
          <caption className="lt-spoken">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{heads.label}</th>
              <th scope="col">{heads.value}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.label}>
                <th scope="row">{bar.label}</th>
                <td>{bar.value.toLocaleString('vi-VN')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
