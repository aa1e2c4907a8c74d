import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A whole PNG of one bit per pixel: kilobytes on the wire, hundreds of megabytes when it is unfolded. */
export function pictureBomb(side = 30_000): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * side), { level: 9 });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export const svg = () =>
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'utf8');

/** One that a decoder would happily draw. */
export const drawableSvg = () =>
  Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>',
  );

/** Sound pictures of kinds that nobody asked for: each decoder more is a door more. */
export const gif = () => picture().gif().toBuffer();
export const tiff = () => picture().tiff().toBuffer();

export const html = () => Buffer.from('<!doctype html><script>alert(1)</script>', 'utf8');

const picture = () => sharp({ create: { width: 640, height: 480, channels: 3, background: '#456' } });

/** A photo as a phone writes it, with the place it was taken at. */
export const withPlace = () =>
  picture()
    .withExif({
      IFD0: { Make: 'MayMau', Model: 'Kieu 1' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '10/1 32/1 15/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '106/1 24/1 30/1',
      },
    })
    .jpeg()
    .toBuffer();

/** A photo that is a web page as well. */
export const polyglot = async () => Buffer.concat([await picture().jpeg().toBuffer(), html()]);

export const truncated = async () => (await picture().jpeg().toBuffer()).subarray(0, 900);
