import type { SourceLine } from '../text/source-text.ts';
import { squash } from '../text/tidy-text.ts';
import type { Signer } from '../types.ts';

const AUTHORITY = String.raw`(?:KT|TM|TL|TUQ|Q)\s?\.\s*[\p{Lu}][\p{Lu}\s&,–-]+`;
const POSITION = String.raw`(?:QUYỀN |PHÓ |Q\.\s*)?(?:TỔNG )?(?:GIÁM\s+ĐỐC|CHỦ\s+TỊCH|TRƯỞNG\s+(?:PHÒNG|BAN|TY|KHOA)|HIỆU\s+TRƯỞNG|CHÁNH\s+(?:VĂN PHÒNG|THANH TRA)|BỘ\s+TRƯỞNG|THỨ\s+TRƯỞNG|CỤC\s+TRƯỞNG|BÍ\s+THƯ|VIỆN\s+TRƯỞNG|THỦ\s+TRƯỞNG|TRƯỞNG\s+PHÒNG|PHÓ\s+TRƯỞNG\s+PHÒNG)[\p{Lu}\s&,–-]*`;
const IN_LINE = new RegExp(String.raw`(?:^|\s)((?:${AUTHORITY}|${POSITION}))\s*$`, 'u');
const IS_AUTHORITY = new RegExp(`^${AUTHORITY}$`, 'u');
const NAME = /^(?:(?:ThS|TS|PGS|GS|BS|NGƯT|NGND)\.?\s*)*(\p{Lu}[\p{Ll}]*(?:\s+\p{Lu}\p{Ll}*){1,5})$/u;
const NAME_AFTER_GAP = /\s{3,}(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}*){1,5})\s*$/u;

export interface FoundSigner {
  signer: Signer;
  fromLine: number;
  toLine: number;
}

/** The signature block (Nghị định 30: ô số 7a, 7b), also where a converter put it beside "Nơi nhận". */
export function readSigner(lines: SourceLine[]): FoundSigner | null {
  const titles = lines.flatMap((line) => {
    const found = signatureIn(line.text);
    return found ? [{ text: found, no: line.no }] : [];
  });
  const [first] = titles;
  if (!first) return null;
  const authorities = titles.filter(({ text }) => IS_AUTHORITY.test(text)).map(({ text }) => text);
  const positions = titles.filter(({ text }) => !IS_AUTHORITY.test(text)).map(({ text }) => text);
  const name = nameAfter(lines, titles.at(-1)?.no ?? first.no);
  return {
    signer: {
      authority: authorities.join(' / ') || null,
      position: positions.at(-1) ?? null,
      name: name?.text ?? null,
    },
    fromLine: first.no,
    toLine: name?.no ?? titles.at(-1)?.no ?? first.no,
  };
}

export function signatureIn(text: string): string | null {
  const match = IN_LINE.exec(text.replace(/\s{3,}/g, '   '));
  return match?.[1] ? squash(match[1]) : null;
}

function nameAfter(lines: SourceLine[], no: number): { text: string; no: number } | null {
  for (const line of lines.filter((each) => each.no > no)) {
    const name = NAME.exec(squash(line.text))?.[1] ?? NAME_AFTER_GAP.exec(line.text)?.[1];
    if (name && !/^(?:Phụ lục|Nơi nhận|Kính gửi|Đã ký)/iu.test(name))
      return { text: squash(name), no: line.no };
  }
  return null;
}

/** The lines of the recipients alone. */
export function withoutSignature(lines: SourceLine[]): SourceLine[] {
  return lines.map((line) => {
    const title = signatureIn(line.text);
    const kept = title ? line.text.slice(0, line.text.lastIndexOf(title.split(' ')[0] ?? title)) : line.text;
    const isName = !/^\s*[-–+•]/.test(kept) && NAME.test(squash(kept));
    return { ...line, text: isName ? '' : kept.replace(NAME_AFTER_GAP, '') };
  });
}
