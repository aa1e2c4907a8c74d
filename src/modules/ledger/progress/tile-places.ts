/** Where the fifteen districts of the first house lie, row by row from the north-west; the other places stand by name. */
const knownMaps: readonly (readonly string[])[] = [
  [
    'Vĩnh Hưng|Tân Hưng|Mộc Hóa|Đức Huệ|Đức Hòa',
    'Kiến Tường|Tân Thạnh|Thạnh Hóa|Thủ Thừa|Bến Lức',
    'Tân An|Châu Thành|Tân Trụ|Cần Đước|Cần Giuộc',
  ],
];

export interface PlacedTile<T> {
  tile: T;
  row: number;
  column: number;
}

export interface TileGrid<T> {
  tiles: PlacedTile<T>[];
  columns: number;
  rows: number;
  isLikeMap: boolean;
}

/** Equal tiles in a grid: as on the map where all places are known, else by name. Nobody is first for being best. */
export function placeTiles<T extends { name: string }>(tiles: readonly T[]): TileGrid<T> {
  return likeMap(tiles) ?? byName(tiles);
}

/** "Huyện Bến Lức", "TX Kiến Tường", "Thành phố Tân An" → the bare name. */
function bareName(name: string): string {
  return name.replace(/^(Huyện|Thị xã|Thành phố|TX\.?|TP\.?|Quận)\s+/u, '').normalize('NFC');
}

function likeMap<T extends { name: string }>(tiles: readonly T[]): TileGrid<T> | null {
  for (const lines of knownMaps) {
    const places = new Map<string, { row: number; column: number }>();
    for (const [row, line] of lines.entries())
      for (const [column, name] of line.split('|').entries()) places.set(name, { row, column });
    const known = tiles.filter((tile) => places.has(bareName(tile.name)));
    if (known.length < places.size) continue;
    const columns = lines[0]!.split('|').length;
    // What stands directly under the department lies nowhere: below the map.
    const others = tiles.filter((tile) => !known.includes(tile));
    const placed = [
      ...known.map((tile) => ({ tile, ...places.get(bareName(tile.name))! })),
      ...others.map((tile, index) => ({
        tile,
        row: lines.length + Math.floor(index / columns),
        column: index % columns,
      })),
    ].sort((a, b) => a.row - b.row || a.column - b.column);
    return { tiles: placed, columns, rows: placed.at(-1)!.row + 1, isLikeMap: true };
  }
  return null;
}

const widest = 8;

function byName<T extends { name: string }>(tiles: readonly T[]): TileGrid<T> {
  const sorted = [...tiles].sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }));
  const columns = Math.max(1, Math.min(widest, Math.ceil(Math.sqrt(sorted.length * 1.6))));
  return {
    tiles: sorted.map((tile, index) => ({
      tile,
      row: Math.floor(index / columns),
      column: index % columns,
    })),
    columns,
    rows: Math.max(1, Math.ceil(sorted.length / columns)),
    isLikeMap: false,
  };
}
