import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { firstLineIndent, lineSpacing, paragraphGap, sizes } from '../page-layout.ts';
import { halfPoints, lineMultiple, pointTwips, twips } from './units.ts';

/** The decree's components as named styles, so that a clerk can still change one in a single place. */
const components: [id: string, name: string, component: Component][] = [
  ['QuocHieu', 'Quốc hiệu', { size: sizes.nation, bold: true, align: 'center' }],
  ['TieuNgu', 'Tiêu ngữ', { size: sizes.motto, bold: true, align: 'center' }],
  ['CoQuanChuQuan', 'Cơ quan chủ quản', { size: sizes.issuer, align: 'center' }],
  ['CoQuanBanHanh', 'Cơ quan ban hành', { size: sizes.issuer, bold: true, align: 'center' }],
  ['SoKyHieu', 'Số, ký hiệu', { size: sizes.number, align: 'center', before: 6 }],
  ['DiaDanh', 'Địa danh và thời gian', { size: sizes.placeDate, italics: true, align: 'center', before: 6 }],
  [
    'TenLoai',
    'Tên loại văn bản',
    { size: sizes.typeName, bold: true, align: 'center', before: 18, keepNext: true },
  ],
  ['TrichYeu', 'Trích yếu', { size: sizes.subject, bold: true, align: 'center', keepNext: true }],
  ['TrichYeuCongVan', 'Trích yếu công văn', { size: sizes.letterSubject, align: 'center', before: 6 }],
  ['KinhGui', 'Kính gửi', { size: sizes.body, before: 14 }],
  ['NoiGui', 'Nơi gửi', { size: sizes.body }],
  ['CanCu', 'Căn cứ ban hành', { ...bodyText(), italics: true }],
  ['NoiDung', 'Nội dung', bodyText()],
  [
    'Chuong',
    'Phần, chương',
    { size: sizes.body, bold: true, align: 'center', before: 12, keepNext: true, outline: 0 },
  ],
  ['QuyenHan', 'Quyền hạn, chức vụ', { size: sizes.signature, bold: true, align: 'center' }],
  ['NguoiKy', 'Họ tên người ký', { size: sizes.signature, bold: true, align: 'center' }],
  ['NoiNhan', 'Nơi nhận', { size: sizes.recipientsTitle, bold: true, italics: true, align: 'left' }],
  ['DanhSachNhan', 'Danh sách nơi nhận', { size: sizes.recipients, align: 'left' }],
  ['PhuLuc', 'Phụ lục', { size: sizes.appendix, bold: true, align: 'center', keepNext: true, outline: 0 }],
  ['TenPhuLuc', 'Tên phụ lục', { size: sizes.appendix, bold: true, align: 'center', keepNext: true }],
  ['KemTheo', 'Kèm theo văn bản', { size: sizes.appendix, italics: true, align: 'center', keepNext: true }],
  ['SoTrang', 'Số trang', { size: sizes.pageNumber, align: 'center' }],
  ['GhiChu', 'Ghi chú trang', { size: sizes.note, italics: true, align: 'center' }],
];

interface Component {
  size: number;
  bold?: boolean;
  italics?: boolean;
  align?: keyof typeof alignments;
  before?: number;
  spacing?: number;
  firstLine?: number;
  keepNext?: boolean;
  outline?: number;
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justified: AlignmentType.JUSTIFIED,
};

export function documentStyles(tableSizes: number[]): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: 'Times New Roman', size: halfPoints(sizes.body), language: { value: 'vi-VN' } },
      },
      heading1: styleOf({ ...bodyText(), bold: true, keepNext: true, outline: 0 }),
      heading2: styleOf({ ...bodyText(), bold: true, keepNext: true, outline: 1 }),
      heading3: styleOf({ ...bodyText(), keepNext: true, outline: 2 }),
    },
    paragraphStyles: [
      ...components.map(([id, name, component]) => named(id, name, component)),
      ...tableStyles(tableSizes),
    ],
  };
}

/** A5: justified, first line indented, six points apart. */
function bodyText(): Component {
  return {
    size: sizes.body,
    align: 'justified',
    before: paragraphGap,
    spacing: lineSpacing.body,
    firstLine: firstLineIndent,
  };
}

/** One style per size and alignment keeps thousands of cells free of formatting of their own. */
export function tableStyle(size: number, align: 'left' | 'center' | 'right', keepNext: boolean): string {
  return `Bang${size}${align}${keepNext ? 'Dau' : ''}`;
}

function tableStyles(sizes: number[]): IParagraphStyleOptions[] {
  const aligns = { left: 'trái', center: 'giữa', right: 'phải' } as const;
  return sizes.flatMap((size) =>
    (['left', 'center', 'right'] as const).flatMap((align) =>
      [false, true].map((keepNext) => {
        const name = `Bảng ${size} ${aligns[align]}${keepNext ? ', cùng dòng sau' : ''}`;
        return named(tableStyle(size, align, keepNext), name, { size, align, keepNext });
      }),
    ),
  );
}

function named(id: string, name: string, component: Component): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...styleOf(component) };
}

function styleOf(c: Component) {
  return {
    run: {
      font: 'Times New Roman',
      size: halfPoints(c.size),
      bold: c.bold ?? false,
      italics: c.italics ?? false,
      color: '000000',
    },
    paragraph: {
      alignment: alignments[c.align ?? 'left'],
      keepNext: c.keepNext ?? false,
      indent: { firstLine: twips(c.firstLine ?? 0) },
      // Without the rule LibreOffice sets the lines on top of each other.
      spacing: {
        before: pointTwips(c.before ?? 0),
        after: 0,
        line: lineMultiple(c.spacing ?? lineSpacing.tight),
        lineRule: LineRuleType.AUTO,
      },
      ...(c.outline === undefined ? {} : { outlineLevel: c.outline }),
    },
  };
}
