import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true, heading: 1 });
const c = (text: string): Block => ({ kind: 'para', text, centred: true });

const blocks: Block[] = [
  {
    kind: 'title',
    lines: ['KẾ HOẠCH', 'Truyền thông nâng cao sự hài lòng của người bệnh và hồ sơ bệnh án điện tử năm 2024'],
  },
  c(
    '_(Ban hành kèm theo Quyết định số 87/QĐ-BVĐK ngày 22/01/2024 của Giám đốc Bệnh viện Đa khoa tỉnh Nam Xuyên)_',
  ),
  p(
    'Căn cứ Luật Khám bệnh, chữa bệnh số 15/2023/QH15 ngày 09/01/2023; Thông tư số 46/2018/TT-BYT ngày 28/12/2018 của Bộ trưởng Bộ Y tế quy định hồ sơ bệnh án điện tử; Quyết định số 6858/QĐ-BYT ngày 18/11/2016 của Bộ Y tế ban hành Bộ tiêu chí chất lượng bệnh viện;',
  ),
  p('Bệnh viện Đa khoa tỉnh Nam Xuyên (Bệnh viện) xây dựng Kế hoạch truyền thông năm 2024 như sau:'),
  h('Điều 1. Mục tiêu'),
  p('1. Tỷ lệ hài lòng của người bệnh nội trú đạt từ 92,5% trở lên, ngoại trú đạt từ 90% trở lên.'),
  p('2. Thời gian phản hồi ý kiến qua đường dây nóng không quá 24 giờ.'),
  h('Điều 2. Hoạt động'),
  {
    kind: 'table',
    headRows: 1,
    widths: [6, 40, 20, 18, 16],
    rows: [
      ['TT', 'Hoạt động', 'Khoa, phòng thực hiện', 'Phối hợp', 'Thời gian'],
      [
        '1',
        'Xây dựng 05 video hướng dẫn quy trình khám bệnh bằng căn cước công dân gắn chíp',
        'Phòng Công tác xã hội',
        'Phòng Công nghệ thông tin',
        'Quý I/2024',
      ],
      [
        '2',
        'Tư vấn, hướng dẫn người bệnh cài đặt sổ sức khỏe điện tử tại khu khám bệnh',
        'Khoa Khám bệnh',
        'Đoàn Thanh niên',
        'Hằng ngày',
      ],
      [
        '3',
        'Đăng bài về kỹ thuật mới, gương người tốt trên website, Fanpage; ít nhất 08 bài/tháng',
        'Phòng CTXH',
        'Các khoa lâm sàng',
        'Cả năm',
      ],
      [
        '4',
        'Khảo sát hài lòng người bệnh, tối thiểu 300 phiếu mỗi quý',
        'Phòng Quản lý chất lượng',
        'nt',
        'Hằng quý',
      ],
      [
        '5',
        'Tập huấn kỹ năng giao tiếp, ứng xử cho 100% nhân viên y tế mới tuyển dụng',
        'Phòng Tổ chức cán bộ',
        '-',
        'Trước ngày 30/6/2024',
      ],
      [
        '6',
        'Họp báo công bố triển khai bệnh án điện tử',
        'Phòng CNTT',
        'Phòng Công tác xã hội; Phòng Kế hoạch tổng hợp',
        'Tháng 9/2024',
      ],
    ],
  },
  h('Điều 3. Kênh truyền thông'),
  p(
    '- Website: https://benhviennamxuyen.example.vn; Fanpage “Bệnh viện Đa khoa tỉnh Nam Xuyên”; Zalo OA của Bệnh viện; đường dây nóng 1900.9095 và 0229.3600.115.',
  ),
  h('Điều 4. Kinh phí'),
  p(
    'Tổng: 188.000.000 đồng. Trong đó: sản xuất video 75.000.000 đồng; tập huấn 48.000.000 đồng; khảo sát, in ấn 55.000.000 đồng.',
  ),
  h('Điều 5. Tổ chức thực hiện'),
  p('**1. Phòng Công tác xã hội (Phòng CTXH)**'),
  p(
    '- Đầu mối thực hiện Kế hoạch; tổng hợp, báo cáo Ban Giám đốc vào tuần cuối hằng tháng, báo cáo Sở Y tế trước ngày 05/12/2024.',
  ),
  p('**2. Các khoa, phòng**'),
  p('- Cử 01 cộng tác viên truyền thông, gửi danh sách về Phòng CTXH trước ngày 20/01/2024.'),
  p(
    '- Báo cáo kết quả hoạt động truyền thông 6 tháng, năm về Ban Giám đốc (qua Phòng CTXH) trước ngày 15/6/2024 và 25/11/2024.',
  ),
  p('**3. Phòng Tài chính - Kế toán**'),
  p('- Bảo đảm kinh phí, hướng dẫn thanh quyết toán theo quy định hiện hành./.'),
  {
    kind: 'signature',
    recipients: [],
    signer: ['**GIÁM ĐỐC**', '', '', '', '**Lương Ngọc Mẫu**'],
  },
];

export default {
  about:
    'Bệnh viện: kế hoạch ban hành kèm theo quyết định, không có phần đầu và nơi nhận; chia theo Điều; ba căn cứ trong một câu; hạn trước ngày ban hành; kinh phí cộng không khớp; “nt”, “-”, một phòng hai tên',
  files: [{ format: 'docx' }, { format: 'md' }],
  blocks,
} satisfies CorpusPlan;
