import { readerError } from '../errors.ts';

export type FileKind = 'text' | 'docx' | 'doc' | 'pdf' | 'photo';

const PHOTOS: number[][] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
/** GIF and BMP: no camera or scanner writes them. */
const OTHER_IMAGES: number[][] = [
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** What a file is, by its first bytes: names lie. Throws for kinds that are known and refused. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (PHOTOS.some((magic) => startsWith(bytes, magic)) || isWebp(bytes)) return 'photo';
  if (OTHER_IMAGES.some((magic) => startsWith(bytes, magic)) || isHeic(bytes)) throw readerError('image');
  if (startsWith(bytes, OLD_OFFICE)) {
    if (isEncryptedOffice(bytes)) throw readerError('encrypted');
    return 'doc';
  }
  if (startsWith(bytes, ascii('PK\x03\x04'))) return 'docx';
  if (startsWith(bytes, ascii('PK\x05\x06'))) throw readerError('empty');
  if (startsWith(bytes, ascii('{\\rtf'))) throw readerError('unsupported');
  // Some scanners write a few bytes before the PDF header.
  if (indexOf(bytes.subarray(0, 1024), ascii('%PDF-')) >= 0) return 'pdf';
  return 'text';
}

function startsWith(bytes: Uint8Array, magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

function isWebp(bytes: Uint8Array): boolean {
  return startsWith(bytes, ascii('RIFF')) && indexOf(bytes.subarray(8, 12), ascii('WEBP')) === 0;
}

function isHeic(bytes: Uint8Array): boolean {
  return indexOf(bytes.subarray(4, 12), ascii('ftyp')) === 0;
}

/** A password-protected .docx is a compound file with a stream of this name. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  const name = ascii('EncryptedPackage').flatMap((byte) => [byte, 0]);
  return indexOf(bytes, name) >= 0;
}

function indexOf(bytes: Uint8Array, part: number[]): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(Buffer.from(part));
}
