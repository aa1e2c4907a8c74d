/** What a file may ask of the reader; each limit is named in the sentence that refuses it. */
export const LIMITS = {
  fileBytes: 20 * 1024 * 1024,
  /** Pages of a PDF. A plan with all its appendices has rarely a hundred. */
  pages: 400,
  /** Pages that must be recognised: a few seconds each. */
  scannedPages: 60,
  /** Pixels of a photo before it is scaled down. */
  photoPixels: 100_000_000,
};
