export interface Line {
  name: string;
  /** 0–1 per label; null where there is nothing. */
  values: readonly (number | null)[];
  look: 'main' | 'soft' | 'dashed';
}

interface LineChartProps {
  title: string;
  labels: readonly string[];
  lines: readonly Line[];
  /** How a value is written: 0.953 → "95,3 %". */
  words: (value: number) => string;
}

const width = 620;
const height = 220;
const left = 48;
const right = 168;
const top = 16;
const bottom = 28;
const plotWidth = width - left - right;
const plotHeight = height - top - bottom;

const xOf = (index: number, count: number) =>
  left + (count < 2 ? plotWidth / 2 : (index / (count - 1)) * plotWidth);
const yOf = (value: number) => top + (1 - value) * plotHeight;

/** Shares over time, drawn by the server: lines told apart by their stroke and named at their end; the same as a table. */
export function LineChart({ title, labels, lines, words }: LineChartProps) {
  const ends = endLabels(lines);
  return (
    <figure className="lt-line-chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={spoken(title, labels, lines, words)}>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line className="lt-line-grid" x1={left} x2={left + plotWidth} y1={yOf(share)} y2={yOf(share)} />
            <text className="lt-line-axis" x={left - 8} y={yOf(share) + 4}>
              {words(share)}
            </text>
          </g>
        ))}
        {labels.map((label, index) => (
          <text className="lt-line-label" key={label} x={xOf(index, labels.length)} y={height - 8}>
            {label}
          </text>
        ))}
        {lines.map((line) => (
          <g key={line.name} className={`lt-line lt-line-${line.look}`}>
            <path d={pathOf(line.values)} />
            {line.look === 'main' &&
              line.values.map((value, index) =>
                value === null ? null : (
                  <circle key={labels[index]} cx={xOf(index, labels.length)} cy={yOf(value)} r="3.5" />
                ),
              )}
          </g>
        ))}
        {ends.map(({ line, value, y }) => (
          <text
            key={line.name}
            className={`lt-line-end lt-line-end-${line.look}`}
            x={left + plotWidth + 10}
            y={y}
          >
            {words(value)} {line.name}
          </text>
        ))}
      </svg>
      <details>
        <summary>Xem bảng số</summary>
        <table>
          <caption className="lt-spoken">{title}</caption>
          <thead>
            <tr>
              <th scope="col">Kỳ</th>
              {lines.map((line) => (
                <th scope="col" key={line.name}>
                  {line.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {labels.map((label, index) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {lines.map((line) => (
                  <td key={line.name}>{valueWords(line.values[index], words)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** A line without words, beside words that carry the fact. */
export function Spark({ values, label }: { values: readonly (number | null)[]; label: string }) {
  const points = values.flatMap((value, index) =>
    value === null ? [] : [`${sparkX(index, values.length)},${round(24 - value * 20)}`],
  );
  const last = points.at(-1)?.split(',');
  return (
    <svg className="lt-spark" viewBox="0 0 96 28" role="img" aria-label={label}>
      <line x1="2" x2="94" y1="4" y2="4" />
      <polyline points={points.join(' ')} />
      {last && <circle cx={last[0]} cy={last[1]} r="2.6" />}
    </svg>
  );
}

function sparkX(index: number, count: number): number {
  return round(count < 2 ? 48 : 4 + (index / (count - 1)) * 88);
}

/** Moves to a point after a gap, draws to it otherwise. */
function pathOf(values: readonly (number | null)[]): string {
  let pen = 'M';
  return values
    .flatMap((value, index) => {
      if (value === null) {
        pen = 'M';
        return [];
      }
      const step = `${pen}${round(xOf(index, values.length))} ${round(yOf(value))}`;
      pen = 'L';
      return [step];
    })
    .join(' ');
}

const labelHeight = 16;

/** The last value of each line, moved apart so that no name lies on another. */
function endLabels(lines: readonly Line[]): { line: Line; value: number; y: number }[] {
  const ends = lines
    .flatMap((line) => {
      const value = line.values.findLast((one) => one !== null) ?? null;
      return value === null ? [] : [{ line, value, y: yOf(value) + 4 }];
    })
    .sort((a, b) => a.y - b.y);
  for (const [index, end] of ends.entries()) {
    const above = ends[index - 1];
    if (above && end.y < above.y + labelHeight) end.y = above.y + labelHeight;
  }
  return ends;
}

function valueWords(value: number | null | undefined, words: (value: number) => string): string {
  return value === null || value === undefined ? '' : words(value);
}

function spoken(
  title: string,
  labels: readonly string[],
  lines: readonly Line[],
  words: (value: number) => string,
): string {
  const said = lines.map((line) => {
    const values = labels.flatMap((label, index) => {
      const value = line.values[index];
      return value === null || value === undefined ? [] : [`${label} ${words(value)}`];
    });
    return `${line.name}: ${values.join(', ')}`;
  });
  return `${title}. ${said.join('. ')}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
