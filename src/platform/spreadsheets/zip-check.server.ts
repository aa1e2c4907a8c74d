import { inflateRawSync } from 'node:zlib';
import { spreadsheetErrors } from './errors.ts';

/** What a workbook may weigh; far above a list of 20,000 people, far below what hurts the machine. */
export const limits = {
  fileBytes: 10 * 1024 * 1024,
  unpackedBytes: 96 * 1024 * 1024,
  entries: 2_000,
  /** Lists compress 10 to 40 times; a bomb a thousand times. */
  ratio: 200,
  ratioFromBytes: 8 * 1024 * 1024,
  rows: 30_000,
  columns: 100,
};

interface Entry {
  method: number;
  packed: number;
  unpacked: number;
  headerAt: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const OLE = 0xe011cfd0;

/** The XML parts of a workbook, each unpacked once, its size measured and not believed. */
export class CheckedZip {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries: Map<string, Entry>;
  #budget = limits.unpackedBytes;

  constructor(bytes: Uint8Array) {
    if (bytes.byteLength > limits.fileBytes) throw spreadsheetErrors.tooLarge({ what: 'hơn 10 MB' });
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.byteLength < 22) throw spreadsheetErrors.notXlsx();
    if (this.#view.getUint32(0, true) === OLE) throw spreadsheetErrors.oldXls();
    this.#entries = this.#readDirectory();
    const declared = [...this.#entries.values()].reduce((sum, entry) => sum + entry.unpacked, 0);
    if (isBomb(declared, bytes.byteLength))
      throw spreadsheetErrors.tooLarge({ what: 'nội dung nén quá nhiều' });
    // Every part once, so that none is larger than it says.
    for (const name of this.#entries.keys()) this.#unpack(name);
    this.#budget = limits.unpackedBytes;
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  text(name: string): string {
    return new TextDecoder().decode(this.#unpack(name));
  }

  #readDirectory(): Map<string, Entry> {
    const view = this.#view;
    const end = this.#findEnd();
    if (end < 0) throw this.#looksLikeZip() ? spreadsheetErrors.damaged() : spreadsheetErrors.notXlsx();
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if (count > limits.entries) throw spreadsheetErrors.tooLarge({ what: 'quá nhiều phần' });
    const entries = new Map<string, Entry>();
    for (let no = 0; no < count; no++) {
      if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY)
        throw spreadsheetErrors.damaged();
      if (view.getUint16(at + 8, true) & 1) throw spreadsheetErrors.oldXls();
      const nameLength = view.getUint16(at + 28, true);
      entries.set(new TextDecoder().decode(this.#bytes.subarray(at + 46, at + 46 + nameLength)), {
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        unpacked: view.getUint32(at + 24, true),
        headerAt: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  }

  #findEnd(): number {
    const last = this.#view.byteLength - 22;
    for (let at = last; at >= Math.max(0, last - 0xffff); at--)
      if (this.#view.getUint32(at, true) === END) return at;
    return -1;
  }

  #looksLikeZip(): boolean {
    return this.#view.getUint32(0, true) === LOCAL;
  }

  #unpack(name: string): Uint8Array {
    const entry = this.#entries.get(name);
    if (!entry) throw spreadsheetErrors.damaged();
    const { headerAt } = entry;
    const view = this.#view;
    if (headerAt + 30 > view.byteLength || view.getUint32(headerAt, true) !== LOCAL)
      throw spreadsheetErrors.damaged();
    const from = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
    const packed = this.#bytes.subarray(from, from + entry.packed);
    const content = entry.method === 0 ? packed : this.#inflate(packed, entry);
    this.#budget -= content.byteLength;
    if (this.#budget < 0) throw spreadsheetErrors.tooLarge({ what: 'nội dung nén quá nhiều' });
    return content;
  }

  #inflate(packed: Uint8Array, entry: Entry): Uint8Array {
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
        throw spreadsheetErrors.tooLarge({ what: 'nội dung nén quá nhiều' });
      throw spreadsheetErrors.damaged({ cause: error });
    }
  }
}

function isBomb(unpacked: number, packed: number): boolean {
  if (unpacked > limits.unpackedBytes) return true;
  return unpacked > limits.ratioFromBytes && unpacked > packed * limits.ratio;
}
