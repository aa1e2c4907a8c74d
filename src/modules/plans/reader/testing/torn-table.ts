import fc from 'fast-check';

export type Role = 'no' | 'title' | 'lead' | 'partners' | 'time' | 'notes' | 'product';
type Column = { role: Role; header: string; width: number };

export interface TornSample {
  text: string;
  columns: Column[];
  rows: string[][];
}

const column = (role: Role, header: string, width: number): Column => ({ role, header, width });

const LAYOUTS: Column[][] = [
  [
    column('no', 'STT', 4),
    column('title', 'Nhiệm vụ, công việc', 40),
    column('lead', 'Đơn vị chủ trì', 12),
    column('partners', 'Đơn vị phối hợp', 12),
    column('time', 'Thời gian triển khai', 11),
    column('notes', 'Ghi chú', 30),
  ],
  [
    column('no', 'TT', 4),
    column('title', 'Nội dung công việc', 34),
    column('time', 'Thời gian thực hiện', 11),
    column('lead', 'Đơn vị chủ trì', 16),
    column('partners', 'Đơn vị phối hợp', 18),
    column('product', 'Sản phẩm', 16),
  ],
  [
    column('no', 'STT', 4),
    column('title', 'Nội dung', 44),
    column('lead', 'Đơn vị thực hiện', 20),
    column('time', 'Thời gian hoàn thành', 14),
    column('notes', 'Ghi chú', 20),
  ],
];

const TITLES = [
  'Tổ chức hội nghị quán triệt các văn bản về chuyển đổi số đến toàn thể cán bộ, giáo viên, nhân viên.',
  'Đăng tải tin, bài trên Cổng thông tin điện tử của Sở; duy trì chuyên mục “An toàn trên mạng”',
  'Phối hợp với Công an tỉnh tuyên truyền phòng, chống lừa đảo trên không gian mạng cho học sinh',
  'Phòng, chống tai nạn đuối nước cho học sinh',
  'Ban hành bộ tài liệu tuyên truyền dùng chung cho các cấp học',
  'Treo băng rôn, khẩu hiệu tại trụ sở các cơ quan nhân Ngày Chuyển đổi số quốc gia 10/10',
  'Biên soạn tài liệu',
];
const UNITS = [
  'Phòng HC-QT',
  'Văn phòng Sở',
  'Phòng Giáo dục Trung học',
  'Phòng GD&ĐT các huyện, thị xã, thành phố',
  'Các đơn vị trực thuộc Sở',
  'Phòng Văn hóa - Xã hội; Thanh tra Sở',
  'Toàn ngành',
  'Các trường THPT',
  'Sở Thông tin và Truyền thông, UBND cấp xã',
  'Hội Liên hiệp Phụ nữ tỉnh',
  'Ban Giám hiệu các trường',
];
const TIMES = [
  'Thường xuyên',
  'Quý I đến Quý IV',
  'Quý II/2024',
  'Từ tháng 4 đến tháng 12/2024',
  'Trước 30/11/2024',
  'Hằng tháng',
  'Học kỳ I',
  'Năm 2024',
];
const NOTES = [
  '',
  '- Mỗi tháng ít nhất 2 bài viết\n- Ưu tiên dạng Infographic (đồ họa).',
  'Theo hướng dẫn của Bộ GD&ĐT',
  'Lồng ghép',
];
const PRODUCTS = ['Kế hoạch', 'Báo cáo kết quả', 'Tin, bài, video', 'Ít nhất 02 lớp tập huấn'];

const cellOf: Record<Exclude<Role, 'no'>, fc.Arbitrary<string>> = {
  title: fc.constantFrom(...TITLES),
  lead: fc.constantFrom(...UNITS),
  partners: fc.constantFrom('', ...UNITS),
  time: fc.constantFrom(...TIMES),
  notes: fc.constantFrom(...NOTES),
  product: fc.constantFrom(...PRODUCTS),
};

/** A table of tasks as a converter writes it: cell after cell, lines of equal height run together. */
export const tornSample: fc.Arbitrary<TornSample> = fc
  .record({ columns: fc.constantFrom(...LAYOUTS), centred: fc.boolean(), gap: fc.constantFrom('', '\n') })
  .chain(({ columns, centred, gap }) =>
    fc.array(rowOf(columns), { minLength: 2, maxLength: 6 }).map((cells) => {
      const rows = cells.map((row, index) => [String(index + 1), ...row]);
      const header = tear(
        columns.map((each) => each.header),
        columns,
        true,
      );
      const body = rows.map((row) => tear(row, columns, centred)).join(gap);
      const start =
        'KẾ HOẠCH\nTuyên truyền năm 2024\n\nI. MỤC ĐÍCH\n1. Mục đích\n\nPhụ lục\nPHÂN CÔNG NHIỆM VỤ\n\n';
      return { text: `${start}${header}\n${body}`, columns, rows };
    }),
  );

function rowOf(columns: Column[]): fc.Arbitrary<string[]> {
  return fc.tuple(...columns.flatMap(({ role }) => (role === 'no' ? [] : [cellOf[role]])));
}

function tear(cells: string[], columns: Column[], centred: boolean): string {
  const wrapped = cells.map((cell, index) => wrap(cell, columns[index]?.width ?? 10));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  let text = '';
  let before: { y: number; cell: number } | null = null;
  for (const [cell, lines] of wrapped.entries()) {
    const top = centred || cell === 0 ? (height - lines.length) / 2 : 0;
    for (const [index, line] of lines.entries()) {
      const y = top + index;
      text += before ? `${breakBetween(before, { y, cell })}${line}` : line;
      before = { y, cell };
    }
  }
  return `${text}\n`;
}

function breakBetween(before: { y: number; cell: number }, here: { y: number; cell: number }): string {
  const down = here.y - before.y;
  if (Math.abs(down) < 0.01) return ' ';
  return down > 0 && down <= 1 ? ' \n' : ' \n\n';
}

function wrap(cell: string, width: number): string[] {
  return cell.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && `${last} ${word}`.length <= width)
        lines[lines.length - 1] = `${last} ${word}`;
      else if (word) lines.push(word);
    }
    return lines;
  });
}
