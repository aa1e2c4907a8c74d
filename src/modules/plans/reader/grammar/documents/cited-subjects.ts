import { squash } from '../../text/tidy-text.ts';
import { DATE } from '../times/dates.ts';
import { NEXT_DOCUMENT, opensSubject, readIssuingBody } from './issuing-bodies.ts';

const DATE_LATER = new RegExp(String.raw`^\s*,?\s*(?:ban hành\s+)?ngày\s+(${DATE})`, 'u');

/** "của UBND tỉnh về …", also with the date behind the body: "của UBND tỉnh ngày 08/3/2023 về …". */
export function splitSubject(rest: string): {
  issuer: string | null;
  subject: string;
  dateAfter: string | null;
} {
  const lead = /^\s*,?\s*(?:của|do|giữa)\s+/u.exec(rest);
  if (!lead) return { issuer: null, subject: rest, dateAfter: null };
  const { body, length } = readIssuingBody(rest.slice(lead[0].length));
  if (!body) return { issuer: null, subject: rest, dateAfter: null };
  const after = rest.slice(lead[0].length + length);
  const date = DATE_LATER.exec(after);
  return { issuer: body, subject: after.slice(date?.[0].length ?? 0), dateAfter: date?.[1] ?? null };
}

const OPENS_NEXT = new RegExp(`^${NEXT_DOCUMENT}`, 'u');

/** Without what the sentence puts around it; "… và Kế hoạch số …" is another document, no subject. */
export function trimSubject(text: string): string {
  if (OPENS_NEXT.test(text)) return '';
  return squash(text)
    .replace(/^[\s,:–-]+/, '')
    .replace(/^\([^)]*\)[\s,]*/, '')
    .replace(/(?:\.\/\.|[\s;.,])+$/, '');
}

/** What a document is about, where the text says so right behind it; up to the end of its clause. */
export function subjectOf({ title }: { title: string }): string | null {
  const subject = squash(untilBracket(title).split(/;|\.\s+(?=\p{Lu})/u)[0] ?? '');
  return opensSubject(subject) ? subject.replace(/[.,;\s]+$/u, '') : null;
}

/** Up to a bracket that was opened before the text. */
function untilBracket(text: string): string {
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') open += 1;
    else if (text[at] === ')') open -= 1;
    if (open < 0) return text.slice(0, at);
  }
  return open > 0 ? text.slice(0, text.lastIndexOf('(')) : text;
}
