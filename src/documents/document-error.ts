/** The document cannot be set as it was given: a fault of the caller, never of the person who wrote the text. */
export class DocumentError extends Error {
  override name = 'DocumentError';
}
