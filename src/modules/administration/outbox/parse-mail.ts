import { cleanText } from '../../../platform/text/clean-text.ts';

/** What the outbox page shows of a mail; the text is plain text and nothing else. */
export interface ParsedMail {
  from: string;
  to: string;
  subject: string;
  text: string;
}

/**
 * Reads a mail as our own mailer writes it: one text part, headers in encoded words (RFC 2047), body as 7bit,
 * quoted-printable or base64. Anything else comes out as its raw text, never as an error.
 */
export function parseMail(source: Uint8Array): ParsedMail {
  const raw = Buffer.from(source).toString('latin1').replaceAll('\r\n', '\n');
  const end = raw.indexOf('\n\n');
  const headers = readHeaders(end < 0 ? raw : raw.slice(0, end));
  const body = end < 0 ? '' : raw.slice(end + 2);
  return {
    from: headers.get('from') ?? '',
    to: headers.get('to') ?? '',
    subject: headers.get('subject') ?? '',
    text: cleanText(decodeBody(body, headers.get('content-transfer-encoding') ?? '')),
  };
}

function readHeaders(block: string): Map<string, string> {
  const lines = block.replace(/\n[ \t]+/g, ' ').split('\n');
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0)
      headers.set(line.slice(0, colon).toLowerCase(), cleanText(decodeWords(line.slice(colon + 1))).trim());
  }
  return headers;
}

const encodedWord = /=\?utf-8\?([qb])\?([^?]*)\?=/gi;
/** Blanks between two encoded words do not count; a letter may be torn between them, so their bytes are joined first. */
const runOfWords = /=\?utf-8\?[qb]\?[^?]*\?=(?:\s+=\?utf-8\?[qb]\?[^?]*\?=)*/gi;

function decodeWords(text: string): string {
  let decoded = '';
  let from = 0;
  for (const run of text.matchAll(runOfWords)) {
    const words = [...run[0].matchAll(encodedWord)].map(([, how, word]) => wordBytes(how!, word!));
    decoded += fromUtf8(text.slice(from, run.index)) + Buffer.concat(words).toString('utf8');
    from = run.index + run[0].length;
  }
  return decoded + fromUtf8(text.slice(from));
}

function wordBytes(how: string, word: string): Buffer {
  return how.toLowerCase() === 'b' ? Buffer.from(word, 'base64') : percentBytes(word.replaceAll('_', ' '));
}

function decodeBody(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding === 'quoted-printable')
    return percentBytes(body.replace(/[ \t]+$/gm, '').replace(/=\n/g, '')).toString('utf8');
  return fromUtf8(body);
}

/** "=C3=AD" and its like, in a string whose characters are bytes. */
function percentBytes(text: string): Buffer {
  const bytes = text.replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1');
}

function fromUtf8(byteString: string): string {
  return Buffer.from(byteString, 'latin1').toString('utf8');
}
