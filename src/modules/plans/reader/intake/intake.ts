import type { SourceText } from '../text/source-text.ts';
import { intakePlainText } from './plain-text.ts';

/** Decides by content, never by name, what a file is. */
export async function intake(bytes: Uint8Array): Promise<SourceText> {
  return intakePlainText(bytes);
}
