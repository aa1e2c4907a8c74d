/** A sentence in pieces: plain, a name that stands out, or what is owed (the only red words of a page). */
export type SentencePart = string | { name: string } | { owed: string };

export function plainText(parts: readonly SentencePart[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : 'name' in part ? part.name : part.owed))
    .join('');
}

const space = '\u00a0';

/** Keeps a number with the word it belongs to: "mẫu 12", "tháng 10", "2 bài", "quý III". */
export function keepTogether(text: string): string {
  return text
    .replace(/(mẫu|[Tt]háng|[Qq]uý|[Nn]gày|[Ss]ố|vụ) (?=[\dIVX])/gu, `$1${space}`)
    .replace(
      /(\d) (?=(bài|ngày|tiết|ấn phẩm|báo cáo|hoạt động|đơn vị|trường|lớp|nơi)(?!\p{L}))/gu,
      `$1${space}`,
    );
}

/** "A", "A và B", "A, B và C"; names that differ only by their number share the rest: "Huyện mẫu 08, 11 và 13". */
export function joinNames(names: readonly string[]): string {
  const [first = ''] = names;
  const stem = /^(.*\D)\d+$/u.exec(first)?.[1];
  const isSeries =
    stem !== undefined &&
    names.every((name) => name.startsWith(stem) && /^\d+$/.test(name.slice(stem.length)));
  const said = isSeries ? names.map((name, index) => (index === 0 ? name : name.slice(stem.length))) : names;
  const head = said.slice(0, -1).join(', ');
  return keepTogether(head ? `${head} và ${said.at(-1)}` : (said[0] ?? ''));
}
