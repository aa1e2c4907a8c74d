import { readerError } from '../../errors.ts';

const END = -2;
const HEADER_BYTES = 512;
const IN_HEADER = 109;
const ENTRY_BYTES = 4;

/**
 * The old container of Office is a chain of sectors. A damaged one may run in circles or claim gigabytes, which the
 * library for .doc would follow; so its tables are checked first.
 * @throws ReaderError truncated
 */
export function refuseDamagedCompound(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER_BYTES * 2) throw readerError('old-word');
  const sectorBytes = 1 << view.getUint16(30, true);
  const shortBytes = 1 << view.getUint16(32, true);
  if ((sectorBytes !== 512 && sectorBytes !== 4096) || shortBytes !== 64) throw readerError('old-word');
  const most = Math.ceil(bytes.byteLength / sectorBytes);
  const [tableSectors, shortSectors, masterSectors] = [44, 64, 72].map((at) => view.getInt32(at, true));
  for (const count of [tableSectors, shortSectors, masterSectors])
    if (count === undefined || count < 0 || count > most) throw readerError('truncated');
  const sector = { view, bytes: sectorBytes };
  const table = entriesOf(sector, tableSectorsOf(sector, tableSectors ?? 0));
  refuseCircles(table);
  refuseCircles(entriesOf(sector, chainFrom(view.getInt32(60, true), table)));
}

interface Sectors {
  view: DataView;
  bytes: number;
}

/** Where the allocation table lies: the first places are in the header, the others in a chain of their own. */
function tableSectorsOf({ view, bytes }: Sectors, count: number): number[] {
  const places: number[] = [];
  for (let index = 0; index < Math.min(count, IN_HEADER); index++)
    places.push(view.getInt32(76 + index * ENTRY_BYTES, true));
  let master = view.getInt32(68, true);
  for (let turn = 0; places.length < count && master >= 0 && turn < count; turn++) {
    const start = (master + 1) * bytes;
    if (start + bytes > view.byteLength) throw readerError('truncated');
    for (let at = 0; at < bytes - ENTRY_BYTES && places.length < count; at += ENTRY_BYTES)
      places.push(view.getInt32(start + at, true));
    master = view.getInt32(start + bytes - ENTRY_BYTES, true);
  }
  return places;
}

function entriesOf({ view, bytes }: Sectors, places: number[]): Int32Array {
  const entries = new Int32Array((places.length * bytes) / ENTRY_BYTES).fill(END);
  let at = 0;
  for (const place of places) {
    for (let offset = 0; offset < bytes; offset += ENTRY_BYTES, at++) {
      const from = (place + 1) * bytes + offset;
      if (place >= 0 && from + ENTRY_BYTES <= view.byteLength) entries[at] = view.getInt32(from, true);
    }
  }
  return entries;
}

function chainFrom(first: number, table: Int32Array): number[] {
  const chain: number[] = [];
  for (let place = first; place >= 0 && chain.length <= table.length; place = table[place] ?? END)
    chain.push(place);
  return chain;
}

/** Every entry names at most one next entry, so that a walk meets its own trail exactly when there is a circle. */
function refuseCircles(table: Int32Array): void {
  const walks = new Int32Array(table.length);
  for (let start = 0; start < table.length; start++) {
    for (let at = start; at >= 0 && at < table.length; at = table[at] ?? END) {
      if (walks[at] === start + 1) throw readerError('truncated');
      if (walks[at] !== 0) break;
      walks[at] = start + 1;
    }
  }
}
