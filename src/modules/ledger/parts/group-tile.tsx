import type { Tile } from '../progress/read-places.server.ts';

type GroupOf = Extract<Tile, { kind: 'group' }>;

const width = 176;
const height = 112;
const lineLength = 19;

/** One place, drawn by the server. What it says in colour it says in words, in numbers and by the length of a bar. */
export function GroupTile({ tile, isDue, href }: { tile: GroupOf; isDue: boolean; href: string | null }) {
  const words = tileWords(tile, isDue);
  const share = tile.owed > 0 ? tile.done / tile.owed : 0;
  const owes = isDue && tile.missing > 0;
  const [first, second] = nameLines(tile.name);
  const picture = (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <text className="lt-place-name" x="12" y="22">
        {first}
        {second && (
          <tspan x="12" dy="16">
            {second}
          </tspan>
        )}
      </text>
      <text className="lt-place-figure" x="12" y="66">
        {tile.owed > 0 ? `${tile.done}/${tile.owed}` : '–'}
      </text>
      <text className={owes ? 'lt-place-owed' : 'lt-place-note'} x="12" y="87">
        {words}
      </text>
      <Line shares={tile.shares} />
      <rect className="lt-place-track" x="12" y="96" width={width - 24} height="7" />
      <rect className="lt-place-bar" x="12" y="96" width={Math.round((width - 24) * share)} height="7" />
    </svg>
  );
  const spoken = `${tile.name}: ${tile.done} trong ${tile.owed} đơn vị đủ, ${words}`;
  if (!href)
    return (
      <div className="lt-place" role="img" aria-label={spoken}>
        {picture}
      </div>
    );
  return (
    <a className="lt-place" href={href}>
      <span className="lt-spoken">{spoken}</span>
      {picture}
    </a>
  );
}

/** "7 đơn vị nợ", "không nợ", "chưa đến hạn" */
export function tileWords({ missing, owed }: { missing: number; owed: number }, isDue: boolean): string {
  if (owed === 0) return 'không phải làm';
  if (!isDue) return 'chưa đến hạn';
  return missing > 0 ? `${missing}\u00a0đơn vị nợ` : 'không nợ';
}

/** Two lines at most; a name that is longer ends with an ellipsis (the spoken name and the table have it whole). */
export function nameLines(name: string): [string, string | null] {
  if (name.length <= lineLength) return [name, null];
  const words = name.split(' ');
  let first = words.shift()!;
  while (words[0] && `${first} ${words[0]}`.length <= lineLength) first += ` ${words.shift()}`;
  const rest = words.join(' ');
  return [first, rest.length > lineLength ? `${rest.slice(0, lineLength - 1).trimEnd()}…` : rest || null];
}

function Line({ shares }: { shares: readonly (number | null)[] }) {
  const points = shares.flatMap((share, index) =>
    share === null
      ? []
      : [`${Math.round(104 + (index / Math.max(1, shares.length - 1)) * 58)},${Math.round(66 - share * 20)}`],
  );
  if (points.length < 2) return null;
  return <polyline className="lt-place-line" points={points.join(' ')} />;
}
