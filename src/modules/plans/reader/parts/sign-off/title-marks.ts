const TITLES = [
  'TỔNG GIÁM ĐỐC',
  'PHÓ GIÁM ĐỐC',
  'GIÁM ĐỐC',
  'PHÓ CHỦ TỊCH',
  'CHỦ TỊCH',
  'PHÓ HIỆU TRƯỞNG',
  'HIỆU TRƯỞNG',
  'PHÓ TRƯỞNG PHÒNG',
  'TRƯỞNG PHÒNG',
  'PHÓ TRƯỞNG BAN',
  'TRƯỞNG BAN',
  'PHÓ BÍ THƯ',
  'BÍ THƯ',
  'CHÁNH VĂN PHÒNG',
  'ỦY BAN NHÂN DÂN',
  'BAN GIÁM HIỆU',
  'BAN THƯỜNG VỤ',
  'THỦ TRƯỞNG',
];

/** A letter without its marks; one character stays one, so that places stay true. */
function bare(text: string): string {
  return Array.from(text, (letter) => (letter === 'Đ' ? 'D' : (letter.normalize('NFD')[0] ?? letter))).join(
    '',
  );
}

const KNOWN = new Map(TITLES.map((title) => [bare(title), title]));
const TITLE = new RegExp(String.raw`(?<!\p{L})(?:${[...KNOWN.keys()].join('|')})(?!\p{L})`, 'gu');

/** "KT. CHỦ TICH", "PHO CHỦ TỊCH": marks of titles that recognition lost. */
export function withTitleMarks(text: string): string {
  if (!/\p{Lu}{2}/u.test(text)) return text;
  let spelled = text;
  for (const match of bare(text).matchAll(TITLE)) {
    const title = KNOWN.get(match[0]) ?? match[0];
    spelled = `${spelled.slice(0, match.index)}${title}${spelled.slice(match.index + title.length)}`;
  }
  return spelled;
}
