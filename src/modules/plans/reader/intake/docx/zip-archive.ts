import { Inflate } from 'fflate';
import { readerError } from '../../errors.ts';

export const ZIP_LIMITS = {
  entries: 2_000,
  inflatedBytes: 200 * 1024 * 1024,
  ratio: 100,
  /** Small files may compress beyond the ratio without harm. */
  ratioFromBytes: 4 * 1024 * 1024,
};

interface Entry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  headerAt: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;

/** Names of a zip's entries and their contents on demand; sizes are counted while inflating, not believed. */
export interface ZipArchive {
  names: string[];
  read(name: string): Uint8Array | null;
}

export function openZip(bytes: Uint8Array): ZipArchive {
  const entries = readDirectory(bytes);
  refuseBomb(entries, bytes.byteLength);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  let budget = ZIP_LIMITS.inflatedBytes;
  return {
    names: [...byName.keys()],
    read(name) {
      const entry = byName.get(name);
      if (!entry) return null;
      const content = unpack(bytes, entry, budget);
      budget -= content.byteLength;
      return content;
    },
  };
}

function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw readerError('truncated');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > ZIP_LIMITS.entries) throw readerError('zip-bomb');
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw readerError('truncated');
    // Bit 0 of the flags: the entry itself is encrypted.
    if (view.getUint16(at + 8, true) & 1) throw readerError('encrypted');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

function refuseBomb(entries: Entry[], fileBytes: number): void {
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (isBomb(total, fileBytes)) throw readerError('zip-bomb');
}

function isBomb(unpacked: number, packed: number): boolean {
  if (unpacked > ZIP_LIMITS.inflatedBytes) return true;
  return unpacked > ZIP_LIMITS.ratioFromBytes && unpacked > packed * ZIP_LIMITS.ratio;
}

function unpack(bytes: Uint8Array, entry: Entry, budget: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { headerAt } = entry;
  if (headerAt + 30 > view.byteLength || view.getUint32(headerAt, true) !== LOCAL_ENTRY)
    throw readerError('truncated');
  const from = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  const packed = bytes.subarray(from, from + entry.packed);
  if (packed.byteLength < entry.packed) throw readerError('truncated');
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw readerError('unsupported');
  return inflate(packed, budget);
}

function inflate(packed: Uint8Array, budget: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Inflate((chunk, final) => {
    size += chunk.byteLength;
    if (size > budget || isBomb(size, packed.byteLength)) throw readerError('zip-bomb');
    chunks.push(chunk);
    ended = final;
  });
  pushAll(stream, packed);
  if (!ended) throw readerError('truncated');
  const content = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.byteLength;
  }
  return content;
}

const STEP = 64 * 1024;

/** Small steps, so that a bomb is noticed before it is whole in memory. */
function pushAll(stream: Inflate, packed: Uint8Array): void {
  try {
    for (let at = 0; at < packed.byteLength; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.byteLength);
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'ReaderError') throw error;
    throw readerError('truncated', error);
  }
}
