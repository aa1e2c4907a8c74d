import { describe, expect, it } from 'vitest';
import { clauseIn, paragraphsOf } from './paragraphs.ts';

function paragraphs(text: string) {
  const lines = text.split('\n').map((line, index) => ({ no: index + 1, text: line, starts: null }));
  return paragraphsOf(lines);
}
const texts = (text: string) =>
  paragraphs(text).map(({ marker, text: words }) => `${marker ? `${marker.label}|` : ''}${words}`);

describe('đoạn văn từ các dòng bị ngắt', () => {
  it('nối các dòng, cả khi có dòng trống giữa câu', () => {
    expect(
      texts(
        '- Tuyên truyền cho cán bộ, giáo viên, nhân viên về phòng, chống ma túy và các \n\nquy định của pháp luật.',
      ),
    ).toEqual([
      '-|Tuyên truyền cho cán bộ, giáo viên, nhân viên về phòng, chống ma túy và các quy định của pháp luật.',
    ]);
  });

  it('bỏ số trang đứng một mình giữa các dòng trống', () => {
    expect(
      texts(
        '- Tuyên truyền cho cán bộ, giáo viên về phòng, chống ma túy, các \n\n2\n\nquy định của pháp luật.',
      ),
    ).toEqual(['-|Tuyên truyền cho cán bộ, giáo viên về phòng, chống ma túy, các quy định của pháp luật.']);
  });

  it('ký hiệu, địa chỉ bị xé được nối liền', () => {
    expect(texts('- Theo Quyết định số 749/QĐ-\nTTg và trang https://sgddt.binhan.\ngov.vn.')).toEqual([
      '-|Theo Quyết định số 749/QĐ-TTg và trang https://sgddt.binhan.gov.vn.',
    ]);
  });

  it('địa chỉ đứng riêng một dòng chỉ thuộc câu khi câu chờ nó hoặc nó bị xé', () => {
    expect(texts('- Đăng trên trang thông tin tại địa chỉ\nhttps://a.gov.vn/tin, hằng tuần.')).toHaveLength(
      1,
    );
    expect(texts('- Đăng trên trang của Sở tại\nhttps://a.gov.vn\nhằng tuần.')).toEqual([
      '-|Đăng trên trang của Sở tại https://a.gov.vn hằng tuần.',
    ]);
    expect(texts('- Đăng tin\nhttps://a.gov.vn/chuyen-\nmuc hằng tuần.')).toEqual([
      '-|Đăng tin https://a.gov.vn/chuyen-muc hằng tuần.',
    ]);
    expect(texts('- Đăng tin bài trên trang\nhằng tuần\nhttps://a.gov.vn\nvà hằng tháng.')).toEqual([
      '-|Đăng tin bài trên trang hằng tuần và hằng tháng.',
    ]);
  });

  it('ký hiệu bị xé trước dấu gạch nối', () => {
    expect(texts('- Theo Quyết định số 749/QĐ\n-TTg ngày 03/6/2020, Nghị quyết số 21\n-NQ/TU.')).toHaveLength(
      1,
    );
  });

  it('gạch đầu dòng khác dấu thường dùng giữa câu là phần bị ngắt; hai dấu cùng thường dùng đều là gạch đầu dòng', () => {
    expect(
      texts('- Ý một;\n- Ý hai;\n- Ý ba;\n- Ý bốn do Phòng Hành chính\n– Quản trị chủ trì.'),
    ).toHaveLength(4);
    expect(texts('* Cấp huyện\n- Phát thanh\n* Cấp xã\n- Cổ động')).toHaveLength(4);
    expect(texts('* Ý một\n* Ý hai\n* Ý ba\n* Ý bốn\nIII. TỔ CHỨC THỰC HIỆN\n- Công an huyện')).toHaveLength(
      6,
    );
  });

  it('số mà dòng trên đang chờ không mở đoạn mới', () => {
    expect(texts('- Thực hiện theo hướng dẫn tại mục\n2. Phần này áp dụng cho các trường.')).toHaveLength(1);
  });

  it('điều khoản của một phần câu là đúng các dòng của nó', () => {
    const [paragraph] = paragraphs('- Câu thứ nhất của đoạn văn.\ncâu thứ hai của đoạn văn.');
    const from = paragraph?.text.indexOf('câu thứ hai') ?? 0;
    expect(paragraph && clauseIn(paragraph, from, from + 5)).toEqual({
      fromLine: 2,
      toLine: 2,
      text: 'câu thứ hai của đoạn văn.',
    });
  });
});
