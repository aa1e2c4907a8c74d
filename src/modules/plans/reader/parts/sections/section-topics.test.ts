import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../text/paragraphs.ts';
import { readAudiences, readForms, readThemes } from './section-topics.ts';
import { sectionTree } from './sections.ts';

function treeOf(text: string) {
  const lines = text.split('\n').map((line, index) => ({ no: index + 1, text: line, starts: true }));
  return sectionTree(paragraphsOf(lines));
}
const texts = (facts: { text: string }[]) => facts.map(({ text }) => text);

describe('đối tượng, nội dung, hình thức', () => {
  it('các gạch đầu dòng dưới mục', () => {
    const tree = treeOf(
      'II. NỘI DUNG, HÌNH THỨC\n1. Đối tượng tuyên truyền\n- Học sinh;\n- Giáo viên.\n2. Nội dung tuyên truyền\n- Kỹ năng bơi.\n3. Hình thức\n- Phát thanh.',
    );
    expect(texts(readAudiences(tree))).toEqual(['Học sinh', 'Giáo viên']);
    expect(texts(readThemes(tree))).toEqual(['Kỹ năng bơi']);
    expect(texts(readForms(tree))).toEqual(['Phát thanh']);
  });

  it('chạy liền sau tên mục, hoặc đánh số', () => {
    expect(texts(readAudiences(treeOf('II. NỘI DUNG\n1. Đối tượng: Học sinh, giáo viên.')))).toEqual([
      'Học sinh, giáo viên',
    ]);
    expect(texts(readAudiences(treeOf('II. ĐỐI TƯỢNG\n1. Học sinh.\n2. Giáo viên.')))).toEqual([
      'Học sinh',
      'Giáo viên',
    ]);
  });

  it('một mục gộp đối tượng với thời gian', () => {
    const tree = treeOf('II. ĐỐI TƯỢNG, THỜI GIAN\n- Đối tượng: Người dân trong xã.\n- Thời gian: Cả năm.');
    expect(texts(readAudiences(tree))).toEqual(['Người dân trong xã']);
  });

  it('nhãn trong một mục khác', () => {
    const tree = treeOf(
      '1. Công tác truyền thông\n- Đối tượng: người dân, công nhân.\n- Hình thức:\n+ Phát thanh;\n+ Tờ rơi.',
    );
    expect(texts(readAudiences(tree))).toEqual(['người dân, công nhân']);
    expect(texts(readForms(tree))).toEqual(['Phát thanh', 'Tờ rơi']);
  });

  it('“đối tượng đặc thù” trong tên nhiệm vụ không phải đối tượng của kế hoạch', () => {
    expect(
      readAudiences(treeOf('3. Phổ biến pháp luật cho đối tượng đặc thù\n- Tổ chức 02 hội nghị.')),
    ).toEqual([]);
  });
});
