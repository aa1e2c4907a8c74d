import type { Paragraph } from '../text/paragraphs.ts';
import { squash } from '../text/tidy-text.ts';

const GROUP = `(?:người dân|doanh nghiệp|học sinh|học viên|sinh viên|phụ huynh|cha mẹ học sinh|giáo viên|nhà giáo|cán bộ|công chức|viên chức|người lao động|trẻ em|tổ chức)`;
const AUDIENCE = new RegExp(String.raw`${GROUP}(?:(?:,\s*|\s+và\s+|\s+hoặc\s+)${GROUP})*`, 'iu');

/** For whom a channel is: said by the label of its list, else by the sentence that introduces the lists. */
export function audienceOf(paragraph: Paragraph, at: number, intro: Paragraph | null): string | null {
  const colon = paragraph.text.lastIndexOf(':', at);
  const label = colon > 0 ? paragraph.text.slice(0, colon) : '';
  const own = AUDIENCE.exec(label)?.[0];
  if (own) return squash(own);
  if (!intro || intro === paragraph || !/:\s*$/.test(intro.text)) return null;
  const introduced = AUDIENCE.exec(intro.text)?.[0];
  return introduced ? squash(introduced) : null;
}
