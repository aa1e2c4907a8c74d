import { readerError } from '../../errors.ts';
import type { SourceText } from '../../text/source-text.ts';

export async function intakeDoc(_bytes: Uint8Array): Promise<SourceText> {
  throw readerError('old-word');
}
