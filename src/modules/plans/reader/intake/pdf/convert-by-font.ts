import type { ConversionLog } from '../old-encodings/conversion-log.ts';
import { encodingOfFont, fromFont } from '../old-encodings/fonts.ts';
import type { PageContent, TextItem } from './page-content.ts';

/** Runs of text whose font tells an old encoding. */
export function convertByFont(pages: PageContent[], log: ConversionLog): PageContent[] {
  const convert = (item: TextItem): TextItem => {
    const encoding = encodingOfFont(item.font);
    const text = encoding ? fromFont(item.text, encoding) : null;
    if (!encoding || text === null || text === item.text) return item;
    log.add(encoding.encoding, item.text, text);
    return { ...item, text };
  };
  return pages.map((page) => ({ ...page, items: page.items.map(convert) }));
}
