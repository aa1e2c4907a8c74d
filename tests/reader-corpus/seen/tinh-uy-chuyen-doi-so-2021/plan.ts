import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const c = (text: string): Block => ({ kind: 'para', text, centred: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['**TỈNH ỦY YÊN LÃNG**', '*', 'Số 21-KH/TU'],
    right: ['**ĐẢNG CỘNG SẢN VIỆT NAM**', '', '_Yên Lãng, ngày 15 tháng 7 năm 2021_'],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'lãnh đạo, chỉ đạo công tác tuyên truyền về chuyển đổi số',
      'và phong trào thi đua “Yên Lãng chuyển mình cùng công nghệ số”',
    ],
  },
  p(
    'Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị về một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư; Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt “Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030”; Nghị quyết số 05-NQ/TU ngày 20/5/2021 của Ban Chấp hành Đảng bộ tỉnh về chuyển đổi số,',
  ),
  p('Ban Thường vụ Tỉnh ủy xây dựng Kế hoạch như sau:'),
  h('I- MỤC ĐÍCH, YÊU CẦU'),
  h('1- Mục đích'),
  p(
    '- Tạo sự thống nhất về nhận thức và hành động trong cấp ủy, chính quyền, Mặt trận Tổ quốc, các tổ chức chính trị - xã hội và Nhân dân về vai trò của chuyển đổi số đối với sự phát triển của tỉnh.',
  ),
  p(
    '- Phát huy vai trò nêu gương của cán bộ, đảng viên, trước hết là người đứng đầu trong sử dụng các nền tảng số.',
  ),
  h('2- Yêu cầu'),
  p(
    '- Cụ thể hóa sát với tình hình từng địa phương, cơ quan, đơn vị; tránh hình thức, chạy theo phong trào.',
  ),
  p('- Gắn với công tác xây dựng, chỉnh đốn Đảng và phong trào thi đua yêu nước.'),
  h('II- NỘI DUNG TUYÊN TRUYỀN'),
  p(
    '1- Quan điểm, mục tiêu, nhiệm vụ, giải pháp nêu tại Nghị quyết số 52-NQ/TW, Nghị quyết số 05-NQ/TU; Quyết định số 942/QĐ-TTg ngày 15/6/2021 của Thủ tướng Chính phủ.',
  ),
  p(
    '2- Lợi ích của dịch vụ công trực tuyến, thanh toán không dùng tiền mặt, khám bệnh từ xa, học trực tuyến.',
  ),
  p('3- Kỹ năng nhận biết tin giả, bảo vệ thông tin cá nhân trên không gian mạng.'),
  h('III- MỘT SỐ CHỈ TIÊU ĐẾN HẾT NĂM 2021'),
  p('- 100% tổ chức cơ sở đảng tổ chức học tập, quán triệt; tối thiểu 95% đảng viên tham gia.'),
  p('- 100% huyện, thành ủy mở chuyên mục về chuyển đổi số trên trang thông tin điện tử.'),
  h('IV- TỔ CHỨC THỰC HIỆN'),
  p(
    '1- Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy xây dựng kế hoạch thực hiện trước ngày 31/8/2021.',
  ),
  p(
    '2- Ban cán sự đảng Ủy ban nhân dân tỉnh chỉ đạo các sở, ngành thể chế hóa thành chương trình, đề án; báo cáo kết quả về Ban Thường vụ Tỉnh ủy (qua Văn phòng Tỉnh ủy) định kỳ hằng quý, 6 tháng, năm.',
  ),
  p(
    '3- Ban Tuyên giáo Tỉnh ủy hướng dẫn công tác tuyên truyền; phối hợp với Văn phòng Tỉnh ủy theo dõi, đôn đốc, kiểm tra, định kỳ báo cáo Ban Thường vụ Tỉnh ủy trước ngày 15 của tháng cuối mỗi quý.',
  ),
  p(
    '4- Đảng đoàn Mặt trận Tổ quốc Việt Nam tỉnh và đảng đoàn các tổ chức chính trị - xã hội vận động đoàn viên, hội viên, Nhân dân hưởng ứng phong trào thi đua.',
  ),
  p('Phân công nhiệm vụ cụ thể tại Phụ lục kèm theo. Kế hoạch này được phổ biến đến chi bộ.'),
  {
    kind: 'signature',
    recipients: [
      '**Nơi nhận:**',
      '- Ban Bí thư Trung ương Đảng (báo cáo),',
      '- Các ban đảng, Văn phòng Tỉnh ủy,',
      '- Các đảng ủy trực thuộc Tỉnh ủy,',
      '- Các đảng đoàn, ban cán sự đảng,',
      '- Các đồng chí Tỉnh ủy viên,',
      '- Lưu Văn phòng Tỉnh ủy.',
    ],
    signer: ['**T/M BAN THƯỜNG VỤ**', '**PHÓ BÍ THƯ THƯỜNG TRỰC**', '', '', '', '**Phùng Thế Hiển**'],
  },
  { kind: 'page-break' },
  c('**PHỤ LỤC**'),
  c('**Phân công nhiệm vụ thực hiện**'),
  c('_(Kèm theo Kế hoạch số 21-KH/TU, ngày 15/7/2021 của Ban Thường vụ Tỉnh ủy)_'),
  {
    kind: 'table',
    headRows: 1,
    widths: [6, 33, 19, 19, 13, 14],
    rows: [
      [
        '**TT**',
        '**Nội dung nhiệm vụ**',
        '**Cơ quan chủ trì, tham mưu**',
        '**Cơ quan phối hợp**',
        '**Thời gian hoàn thành**',
        '**Kết quả**',
      ],
      [
        '1',
        'Tổ chức hội nghị trực tuyến toàn tỉnh quán triệt Nghị quyết số 05-NQ/TU',
        'Ban Tuyên giáo Tỉnh ủy',
        'Văn phòng Tỉnh ủy',
        'Quý III/2021',
        '01 hội nghị',
      ],
      [
        '2',
        'Xây dựng Đề án chuyển đổi số tỉnh đến năm 2025',
        'Ban cán sự đảng UBND tỉnh',
        'Ban Tuyên giáo Tỉnh ủy; Sở Thông tin và Truyền thông',
        'Trong tháng 12/2021',
        'Đề án',
      ],
      [
        '3',
        'Chỉ đạo phát triển hạ tầng số đến thôn, bản chưa có sóng di động',
        'như trên',
        '-',
        'Quý IV/2021',
        'Báo cáo',
      ],
      [
        '4',
        'Duy trì chuyên trang về chuyển đổi số trên Báo Yên Lãng',
        'Báo Yên Lãng',
        'Ban Tuyên giáo Tỉnh ủy',
        'Hằng tháng',
        'Mỗi tháng ít nhất 02 chuyên trang',
      ],
      [
        '5',
        'Bồi dưỡng kiến thức chuyển đổi số cho cấp ủy viên các cấp',
        'Ban Tổ chức Tỉnh ủy',
        'Trường Chính trị tỉnh',
        '6 tháng cuối năm 2021',
        'Tối thiểu 95% cấp ủy viên được bồi dưỡng',
      ],
      [
        '6',
        'Phát động phong trào thi đua trong đoàn viên, hội viên và Nhân dân',
        'Ban Dân vận Tỉnh ủy',
        'Đảng đoàn Mặt trận Tổ quốc Việt Nam tỉnh',
        'Thường xuyên',
        '',
      ],
      [
        '7',
        'Thành lập đội hình thanh niên hướng dẫn người dân sử dụng dịch vụ số',
        'Tỉnh đoàn',
        'như trên',
        'Tháng 8, 9, 10',
        '120 đội hình thanh niên',
      ],
      [
        '8',
        'Kiểm tra việc triển khai ở các đảng bộ trực thuộc',
        'Cơ quan Ủy ban Kiểm tra Tỉnh ủy',
        'Các ban đảng, Văn phòng Tỉnh ủy',
        'Quý IV/2021',
        'Tối đa 03 cuộc kiểm tra',
      ],
      [
        '9',
        'Sơ kết 01 năm thực hiện Kế hoạch',
        'Văn phòng Tỉnh ủy',
        'Ban cán sự đảng UBND tỉnh',
        'Trước ngày 15/7/2022',
        'Báo cáo',
      ],
    ],
  },
];

export default {
  about:
    'Kế hoạch của Tỉnh ủy: “Số 21-KH/TU” không dấu hai chấm, “ĐẢNG CỘNG SẢN VIỆT NAM”, mục ghi “I-”, “1-”; điểm viết thành câu; “như trên” ở cột chủ trì và phối hợp; bản .docx phông VNI và bản chụp 150 dpi',
  files: [
    { format: 'docx', encoding: 'vni' },
    { format: 'scan', dpi: 150, seed: 21 },
    { format: 'txt', torn: true, seed: 2 },
  ],
  blocks,
} satisfies CorpusPlan;
