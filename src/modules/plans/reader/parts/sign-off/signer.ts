import { isPageNumber, isRule } from '../../text/line-noise.ts';
import type { SourceLine } from '../../text/source-text.ts';
import { isUpperLine, squash } from '../../text/tidy-text.ts';
import type { Signer } from '../../types.ts';
import {
  columnsOf,
  IS_AUTHORITY,
  isPersonName,
  personNameIn,
  signatureIn,
  titlesIn,
} from './signature-lines.ts';

export interface FoundSigner {
  signer: Signer;
  fromLine: number;
  toLine: number;
}

/** The signature block (Nghị định 30: ô số 7a, 7b), also where a converter put it beside "Nơi nhận". */
export function readSigner(lines: SourceLine[]): FoundSigner | null {
  const titles = titleLines(lines);
  const [first] = titles;
  const last = titles.at(-1);
  if (!first || !last) return null;
  const authorities = titles.filter(({ text }) => IS_AUTHORITY.test(text)).map(({ text }) => text);
  const positions = titles.filter(({ text }) => !IS_AUTHORITY.test(text)).map(({ text }) => text);
  const name = lines.filter(({ no }) => no > last.no).find(({ text }) => isPersonName(text));
  return {
    signer: {
      authority: authorities.join(' / ') || null,
      position: positions.at(-1) ?? null,
      name: name ? personNameIn(name.text) : null,
    },
    fromLine: first.no,
    toLine: name?.no ?? last.no,
  };
}

interface Title {
  text: string;
  no: number;
}

/** Titles above the name; a long one goes on in the next line. */
function titleLines(lines: SourceLine[]): Title[] {
  const titles: Title[] = [];
  for (const line of lines) {
    const last = titles.at(-1);
    if (last && isPersonName(line.text)) break;
    const found = titlesIn(line.text);
    if (found.length > 0) titles.push(...found.map((text) => ({ text, no: line.no })));
    else if (last && goesOn(line, last, lines)) {
      last.text = `${last.text} ${restOf(line.text)}`;
      last.no = line.no;
    }
  }
  return titles;
}

/** "TM. BAN CHỈ ĐẠO⏎CHUYỂN ĐỔI SỐ TỈNH": capitals directly under a title. */
function goesOn(line: SourceLine, last: Title, lines: SourceLine[]): boolean {
  const rest = restOf(line.text);
  if (!rest || isRule(rest) || isPageNumber(rest) || !isUpperLine(rest) || rest.startsWith('(')) return false;
  const between = lines.filter(({ no, text }) => no > last.no && no < line.no && text.trim() !== '');
  return between.length === 0 && line.no - last.no <= 2 && signatureIn(rest) === null;
}

function restOf(text: string): string {
  const { left, right } = columnsOf(text);
  if (right) return squash(right);
  return /^[-–+•*]/u.test(left) ? '' : squash(left);
}
