/** Characters a TrueType font can show, from its cmap (format 4, and 12 where present). */
export function readCoverage(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const covered = new Set<number>();
  const cmap = tableOffset(view, 'cmap');
  const subtables = view.getUint16(cmap + 2);
  for (let index = 0; index < subtables; index += 1) {
    const start = cmap + view.getUint32(cmap + 8 + index * 8);
    const format = view.getUint16(start);
    if (format === 4) addFormat4(view, start, covered);
    if (format === 12) addFormat12(view, start, covered);
  }
  return covered;
}

function tableOffset(view: DataView, tag: string): number {
  const tables = view.getUint16(4);
  for (let entry = 12; entry < 12 + tables * 16; entry += 16) {
    const name = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(entry + byte))).join('');
    if (name === tag) return view.getUint32(entry + 8);
  }
  throw new Error(`The font has no ${tag} table`);
}

function addFormat4(view: DataView, start: number, covered: Set<number>): void {
  const doubled = view.getUint16(start + 6);
  const ends = start + 14;
  const starts = ends + doubled + 2;
  for (let at = 0; at < doubled; at += 2) {
    const first = view.getUint16(starts + at);
    const last = view.getUint16(ends + at);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      if (glyphFormat4(view, starts, doubled, at, code) !== 0) covered.add(code);
    }
  }
}

function glyphFormat4(view: DataView, starts: number, doubled: number, at: number, code: number): number {
  const delta = view.getUint16(starts + doubled + at);
  const rangePosition = starts + 2 * doubled + at;
  const rangeOffset = view.getUint16(rangePosition);
  if (rangeOffset === 0) return (code + delta) & 0xffff;
  return view.getUint16(rangePosition + rangeOffset + 2 * (code - view.getUint16(starts + at)));
}

function addFormat12(view: DataView, start: number, covered: Set<number>): void {
  const groups = view.getUint32(start + 12);
  for (let index = 0; index < groups; index += 1) {
    const group = start + 16 + index * 12;
    const last = view.getUint32(group + 4);
    for (let code = view.getUint32(group); code <= last; code += 1) covered.add(code);
  }
}
