/** Longer titles are sentences that were numbered. */
export const TITLE_MAX = 140;

/** The title of a heading and the text that runs on behind it. */
export function splitTitle(text: string): { title: string; inline: string } {
  const colon = titleColon(text);
  if (colon > 0) return { title: text.slice(0, colon).trim(), inline: text.slice(colon + 1).trim() };
  const stop = /(?<!(?:TP|TX|TT|Tp|Tx|P|Q|KT|TM|ThS|TS))\.\s+(?=["“]?\p{Lu})/u.exec(text);
  if (stop) return { title: text.slice(0, stop.index).trim(), inline: text.slice(stop.index + 1).trim() };
  return { title: text.replace(/[.;]+$/, '').trim(), inline: '' };
}

/** The colon that ends the title: not one of an address, of a time or inside brackets. */
export function titleColon(text: string): number {
  for (let at = text.indexOf(':'); at > 0 && at <= TITLE_MAX; at = text.indexOf(':', at + 1)) {
    const before = text.slice(0, at);
    if (/https?$/.test(before) || (/\d$/.test(before) && /^\d/.test(text.slice(at + 1)))) continue;
    if (before.lastIndexOf('(') > before.lastIndexOf(')')) continue;
    return at;
  }
  return -1;
}
