import sharp from 'sharp';
import { activityErrors } from './errors.ts';

export const largestPhotoBytes = 10 * 1024 * 1024;
const mostPixels = 40_000_000;
const longestSide = 2000;

/** Decided by the first bytes, never by the name: only these three decoders are ever started. */
function isPhoto(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(16, bytes.byteLength));
  const jpeg = head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]));
  const png = head.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  const webp = head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP';
  return jpeg || png || webp;
}

/**
 * A picture as we keep it: drawn anew as WebP, at most 2000 px, turned upright, and with nothing of the original's
 * metadata: no place, no device, no time (rule P10).
 * @throws activity.photo-too-large, activity.photo-too-many-pixels, activity.photo-not-readable
 */
export async function redrawPhoto(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.byteLength > largestPhotoBytes) throw activityErrors.photoTooLarge();
  if (!isPhoto(bytes)) throw activityErrors.photoNotReadable();
  try {
    return await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .timeout({ seconds: 15 })
      .autoOrient()
      .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 78 })
      .toBuffer();
  } catch (cause) {
    const pixels = cause instanceof Error && /pixel limit/i.test(cause.message);
    throw pixels ? activityErrors.photoTooManyPixels({ cause }) : activityErrors.photoNotReadable({ cause });
  }
}
