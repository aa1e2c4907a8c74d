import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../text/paragraphs.ts';
import type { SourceText } from '../../text/source-text.ts';
import { readChannels } from './channels.ts';

function channelsOf(...texts: string[]) {
  const lines = texts.map((text, index) => ({ no: index + 1, text, starts: index === 0 ? true : null }));
  const source: SourceText = { format: 'txt', encoding: 'unicode', lines, tables: [] };
  return readChannels(source, paragraphsOf(lines)).map(({ kind, name, value }) => [kind, value ?? name]);
}

describe('hộp thư', () => {
  it('bản quét làm mất chữ @: vẫn là hộp thư, không có địa chỉ, không thành trang mạng', () => {
    const lines = [{ no: 1, text: '- Gửi báo cáo qua hộp thư: vanthu.mautinh.gov.vn.', starts: true }];
    const source: SourceText = { format: 'scan', encoding: 'unicode', lines, tables: [] };
    expect(readChannels(source, paragraphsOf(lines))).toMatchObject([{ kind: 'email', value: null }]);
    expect(channelsOf('- Hộp thư: vanthu@tinh.gov.vn')).toEqual([['email', 'vanthu@tinh.gov.vn']]);
  });
});

describe('điện thoại', () => {
  it.each([
    ['Đường dây nóng: 0277.3.822.115.', '0277.3.822.115'],
    ['qua số điện thoại Công an xã 0219 3866 113 hoặc trực tiếp', '02193866113'],
    ['Hotline: (0272) 3 826 123;', '02723826123'],
    ['Tổng đài 1900 9095', '19009095'],
    ['Tổng đài quốc gia bảo vệ trẻ em 111;', '111'],
    ['Tổng đài điện thoại 1022 (0272. 1022)', '0272.1022'],
    ['ĐT: 0912345678', '0912345678'],
    ['điện thoại: +84 272 3826 123', '+842723826123'],
  ])('“%s”', (text, value) => expect(channelsOf(`- ${text}`)).toEqual([['hotline', value]]));

  it('hai số sau một nhãn là hai kênh', () => {
    expect(channelsOf('- Đường dây nóng: 0272.3826123 - 0272.3826124.')).toEqual([
      ['hotline', '0272.3826123'],
      ['hotline', '0272.3826124'],
    ]);
  });

  it('“qua số” không phải tên kênh', () => {
    const lines = [{ no: 1, text: '- Báo tin cháy rừng qua số 114 hoặc 0263.888.7777.', starts: true }];
    const source: SourceText = { format: 'txt', encoding: 'unicode', lines, tables: [] };
    expect(readChannels(source, paragraphsOf(lines))).toMatchObject([
      { name: null, value: '114' },
      { name: null, value: '0263.888.7777' },
    ]);
    expect(channelsOf('- Nộp tiền qua số tài khoản 0263888777; thể hiện qua số liệu 114.')).toEqual([]);
  });

  it('địa chỉ bị xé thành hai dòng là một kênh; hai địa chỉ dính nhau là hai kênh', () => {
    expect(channelsOf('- Trang của Sở tại địa chỉ', 'https://a.gov.vn/tin-', 'tuc hằng tuần.')).toEqual([
      ['url', 'https://a.gov.vn/tin-tuc'],
    ]);
    expect(channelsOf('- Đăng trên https://a.gov.vn/https://b.gov.vn.')).toEqual([
      ['url', 'https://a.gov.vn'],
      ['url', 'https://b.gov.vn'],
    ]);
  });

  it('số tiền, năm, số lượng không phải số điện thoại', () => {
    expect(
      channelsOf('- Kinh phí 350.000.000 đồng; in 12.500 tờ; năm 2022 có 115 trường; liên hệ 1022 người'),
    ).toEqual([]);
  });

  it('số của người phụ trách mang tên đơn vị, không mang tên người', () => {
    const text =
      'Thông tin liên hệ: đồng chí Nguyễn Văn Mẫu, chuyên viên Phòng Chính trị tư tưởng, điện thoại 0912.345.678.';
    const lines = [{ no: 1, text, starts: true }];
    const [channel] = readChannels(
      { format: 'txt', encoding: 'unicode', lines, tables: [] },
      paragraphsOf(lines),
    );
    expect(channel).toMatchObject({
      kind: 'hotline',
      name: 'Phòng Chính trị tư tưởng',
      value: '0912.345.678',
    });
  });
});

describe('tài khoản mạng xã hội', () => {
  it('theo tên tài khoản', () => {
    expect(channelsOf('- Đăng trên TikTok @doan.truong, Facebook: @tuoitrehoalu.')).toEqual([
      ['other', '@doan.truong'],
      ['other', '@tuoitrehoalu'],
    ]);
  });

  it('lời dẫn trước địa chỉ không phải tên kênh', () => {
    const lines = [
      { no: 1, text: '- Gửi bài về email a@b.vn hoặc link: https://forms.gle/AbC', starts: true },
      { no: 2, text: '- Phụ trách trang https://www.facebook.com/hoalu.', starts: true },
    ];
    const source: SourceText = { format: 'txt', encoding: 'unicode', lines, tables: [] };
    expect(readChannels(source, paragraphsOf(lines)).map(({ kind, name }) => [kind, name])).toEqual([
      ['email', null],
      ['url', null],
      ['url', null],
    ]);
  });
});

describe('tên của số điện thoại', () => {
  it.each([
    ['Đường dây nóng của Sở Y tế: 0204.3829.115', 'Đường dây nóng của Sở Y tế'],
    ['Mọi thắc mắc liên hệ Phòng Công tác sinh viên - ĐT: (028) 3775 5001', 'Phòng Công tác sinh viên'],
    ['liên hệ bà Lê Thị Mẫu, Văn phòng Sở, số điện thoại 0204.3829.115', 'Văn phòng Sở'],
  ])('“%s”', (text, name) => {
    const lines = [{ no: 1, text, starts: true }];
    expect(
      readChannels({ format: 'txt', encoding: 'unicode', lines, tables: [] }, paragraphsOf(lines))[0]?.name,
    ).toBe(name);
  });
});

describe('địa chỉ', () => {
  it.each([
    [
      ['- Cổng thông tin của Sở (https://sgddt.', 'binhan.gov.vn/tin-tuc)'],
      ['url', 'https://sgddt.binhan.gov.vn/tin-tuc'],
    ],
    [
      ['- Trang www.sonoivu.binhan.', 'gov.vn.'],
      ['url', 'https://www.sonoivu.binhan.gov.vn'],
    ],
    [
      ['- Hộp thư phongcttt@', 'binhan.edu.vn;'],
      ['email', 'phongcttt@binhan.edu.vn'],
    ],
    [['- Trang phunu.binhan.org.vn/tin-tuc./'], ['url', 'https://phunu.binhan.org.vn/tin-tuc']],
  ])('%j', (texts, channel) => expect(channelsOf(...texts)).toEqual([channel]));
});

describe('kênh chỉ có tên', () => {
  it.each([
    ['Zalo OA “Y tế Bình An”', [['zalo', 'Y tế Bình An']]],
    ['Kênh Zalo Công an xã Bình An, loa truyền thanh', [['zalo', 'Công an xã Bình An']]],
    ['nhóm Zalo các lớp', [['zalo', 'nhóm Zalo các lớp']]],
    ['Fanpage “Pháp luật Bình An”', [['other', 'Pháp luật Bình An']]],
    ['Fanpage Tuổi trẻ Bình An', [['other', 'Tuổi trẻ Bình An']]],
    ['mạng xã hội Facebook, YouTube, Zalo', []],
    [
      'Fanpage “Đoàn trường” (https://www.facebook.com/doantruong.mau)',
      [['url', 'https://www.facebook.com/doantruong.mau']],
    ],
    ['ứng dụng “Bình An Số”', [['app', 'Bình An Số']]],
  ])('“%s”', (text, channels) => expect(channelsOf(`- Đăng tải trên ${text}.`)).toEqual(channels));
});
