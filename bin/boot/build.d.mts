/** Builds the screens when they are missing or were built from other sources. */
export function buildIfNeeded(root: string): Promise<void>;
