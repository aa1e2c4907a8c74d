import type { Paragraph } from '../../text/paragraphs.ts';
import { squash } from '../../text/tidy-text.ts';

const GROUP = `(?:người dân|doanh nghiệp|học sinh|học viên|sinh viên|phụ huynh|cha mẹ học sinh|giáo viên|nhà giáo|cán bộ|công chức|viên chức|người lao động|trẻ em|tổ chức)`;
const AUDIENCE = new RegExp(String.raw`${GROUP}(?:(?:,\s*|\s+và\s+|\s+hoặc\s+)${GROUP})*`, 'iu');

// "Các kênh hỗ trợ doanh nghiệp như: …"
const LIST_LABEL =
  /^(?:các|những|nơi|kênh|nền tảng|ứng dụng|cổng|trang|hệ thống|website)\s[^:.]{0,160}:(?!\/)/iu;

/** For whom a channel is: said by the label of its list, else by the sentence that introduces the lists. */
export function audienceOf(paragraph: Paragraph, at: number, intro: Paragraph | null): string | null {
  const label = LIST_LABEL.exec(paragraph.text.slice(0, at))?.[0] ?? '';
  const own = AUDIENCE.exec(label)?.[0];
  if (own) return squash(own);
  if (!intro || intro === paragraph || !/:\s*$/.test(intro.text)) return null;
  const introduced = AUDIENCE.exec(intro.text)?.[0];
  return introduced ? squash(introduced) : null;
}
