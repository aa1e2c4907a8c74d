import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string, heading: 1 | 2): Block => ({ kind: 'para', text, bold: true, heading });
const basis = (text: string): Block => ({ kind: 'para', text, italic: true });
const centre = (text: string): Block => ({ kind: 'para', text, bold: true, centred: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['UBND TỈNH ĐÔNG KHÊ', 'SỞ TƯ PHÁP', 'Số:          /KH-STP'],
    right: [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Đông Khê, ngày      tháng 02 năm 2023',
    ],
  },
  {
    kind: 'title',
    lines: ['KẾ HOẠCH', 'Công tác phổ biến, giáo dục pháp luật và hòa giải ở cơ sở năm 2023'],
  },
  basis('Căn cứ Luật Phổ biến, giáo dục pháp luật số 14/2012/QH13 ngày 20 tháng 6 năm 2012 của Quốc hội;'),
  basis('Căn cứ Luật Hòa giải ở cơ sở số 35/2013/QH13 ngày 20 tháng 6 năm 2013 của Quốc hội;'),
  basis(
    'Căn cứ Nghị định số 28/2013/NĐ-CP ngày 04 tháng 4 năm 2013 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Phổ biến, giáo dục pháp luật;',
  ),
  basis(
    'Căn cứ Quyết định số 407/QĐ-TTg ngày 30 tháng 3 năm 2022 của Thủ tướng Chính phủ phê duyệt Đề án “Tổ chức truyền thông chính sách có tác động lớn đến xã hội trong quá trình xây dựng văn bản quy phạm pháp luật giai đoạn 2022 - 2027”;',
  ),
  basis(
    'Căn cứ Kế hoạch số 28/KH-UBND ngày 31 tháng 01 năm 2023 của Ủy ban nhân dân tỉnh Đông Khê về công tác tư pháp năm 2023;',
  ),
  p(
    'Sở Tư pháp ban hành Kế hoạch công tác phổ biến, giáo dục pháp luật (PBGDPL) và hòa giải ở cơ sở năm 2023 như sau:',
  ),
  h('I. MỤC ĐÍCH, YÊU CẦU', 1),
  h('1. Mục đích', 2),
  p(
    'a) Tạo chuyển biến rõ nét về chất lượng công tác PBGDPL, hướng mạnh về cơ sở và các nhóm đối tượng đặc thù.',
  ),
  p('b) Nâng cao tỷ lệ hòa giải thành, góp phần giữ gìn đoàn kết trong cộng đồng dân cư.'),
  h('2. Yêu cầu', 2),
  p('a) Bám sát nhiệm vụ chính trị của địa phương; gắn PBGDPL với xây dựng, thi hành pháp luật.'),
  p('b) Xác định rõ cơ quan chủ trì, thời gian, sản phẩm; tăng cường ứng dụng công nghệ thông tin.'),
  h('II. NHIỆM VỤ TRỌNG TÂM', 1),
  h('1. Phổ biến các luật, nghị định mới và chính sách đang được lấy ý kiến', 2),
  p(
    'Tập trung phổ biến các văn bản nêu tại Phụ lục II và các dự thảo chính sách có tác động lớn đến người dân, doanh nghiệp trên địa bàn tỉnh.',
  ),
  h('2. Nâng cao chất lượng đội ngũ', 2),
  p(
    'Rà soát, kiện toàn đội ngũ báo cáo viên, tuyên truyền viên pháp luật, hòa giải viên; cung cấp tài liệu nghiệp vụ đến từng tổ hòa giải.',
  ),
  h('3. Đẩy mạnh chuyển đổi số trong PBGDPL', 2),
  p(
    'Khai thác Trang thông tin PBGDPL của tỉnh tại địa chỉ https://pbgdpl.dongkhe.gov.vn, trang Facebook “Pháp luật Đông Khê” (https://www.facebook.com/phapluatdongkhe) và chuyên mục hỏi đáp pháp luật trên ứng dụng của tỉnh.',
  ),
  p('Nhiệm vụ cụ thể, phân công và thời gian thực hiện nêu tại Phụ lục I.'),
  h('III. KINH PHÍ', 1),
  p(
    'Kinh phí thực hiện do ngân sách nhà nước bảo đảm trong dự toán năm 2023 của Sở Tư pháp, quản lý theo Thông tư liên tịch số 14/2014/TTLT-BTC-BTP ngày 27 tháng 01 năm 2014 của Bộ Tài chính, Bộ Tư pháp.',
  ),
  h('IV. TỔ CHỨC THỰC HIỆN', 1),
  h('1. Phòng Phổ biến, giáo dục pháp luật (Phòng PBGDPL)', 2),
  p('a) Hướng dẫn, theo dõi, kiểm tra việc thực hiện Kế hoạch; tham mưu xử lý khó khăn, vướng mắc.'),
  p('b) Tham mưu Lãnh đạo Sở báo cáo UBND tỉnh kết quả thực hiện trước ngày 20/11/2023.'),
  h('2. Các phòng, đơn vị thuộc Sở', 2),
  p(
    'Thực hiện nhiệm vụ được phân công; gửi báo cáo về Phòng PBGDPL trước ngày 25 của tháng cuối quý để theo dõi, tổng hợp.',
  ),
  h('3. Phòng Tư pháp các huyện, thành phố', 2),
  p('a) Tham mưu UBND cấp huyện ban hành kế hoạch PBGDPL năm 2023 phù hợp với tình hình địa phương.'),
  p(
    'b) Báo cáo kết quả 6 tháng trước ngày 05/6/2023, báo cáo năm chậm nhất ngày 05/11/2023 về Sở Tư pháp (qua Phòng PBGDPL; thư điện tử: pbgdpl.stp@dongkhe.gov.vn), theo mẫu tại Phụ lục III.',
  ),
  p(
    'Trong quá trình thực hiện, nếu phát sinh khó khăn, đề nghị các đơn vị phản ánh về Phòng PBGDPL (điện thoại: 0262.3877.410) để được hướng dẫn./.',
  ),
  {
    kind: 'signature',
    recipients: [
      'Nơi nhận:',
      '- Bộ Tư pháp (để báo cáo);',
      '- UBND tỉnh (để báo cáo);',
      '- Hội đồng phối hợp PBGDPL tỉnh;',
      '- Giám đốc, các Phó Giám đốc Sở;',
      '- Các phòng, đơn vị thuộc Sở;',
      '- Phòng Tư pháp các huyện, thành phố;',
      '- Lưu: VT, PBGDPL.',
    ],
    signer: ['GIÁM ĐỐC', '', 'Đinh Thị Thanh Vân'],
  },
  { kind: 'page-break', landscape: true },
  centre('Phụ lục I'),
  centre('PHÂN CÔNG NHIỆM VỤ CÔNG TÁC PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT VÀ HÒA GIẢI Ở CƠ SỞ NĂM 2023'),
  {
    kind: 'para',
    text: '(Kèm theo Kế hoạch số        /KH-STP ngày      /02/2023 của Sở Tư pháp)',
    italic: true,
    centred: true,
  },
  {
    kind: 'table',
    headRows: 2,
    widths: [1, 7, 3, 3.6, 1.9, 1.9, 3],
    rows: [
      [
        { text: 'STT', rows: 2 },
        { text: 'Nội dung nhiệm vụ', rows: 2 },
        { text: 'Cơ quan thực hiện', columns: 2 },
        { text: 'Thời gian', columns: 2 },
        { text: 'Kết quả, sản phẩm', rows: 2 },
      ],
      ['Chủ trì', 'Phối hợp', 'Bắt đầu', 'Kết thúc'],
      ['I', { text: 'Công tác chỉ đạo, hướng dẫn', columns: 6 }],
      [
        '1',
        'Tham mưu Hội đồng phối hợp PBGDPL tỉnh ban hành Kế hoạch hoạt động năm 2023',
        'Phòng PBGDPL',
        'Văn phòng Sở',
        'Tháng 02',
        'Tháng 3',
        'Kế hoạch',
      ],
      [
        '2',
        'Kiểm tra công tác PBGDPL, hòa giải ở cơ sở tại ít nhất 03 huyện, thành phố',
        'Phòng PBGDPL',
        'Thanh tra Sở, Phòng Tư pháp các huyện, thành phố',
        '15/8/2023',
        '30/9/2023',
        'Kết luận kiểm tra',
      ],
      ['II', { text: 'Phổ biến, giáo dục pháp luật', columns: 6 }],
      [
        '3',
        'Tổ chức hội nghị giới thiệu luật mới cho báo cáo viên pháp luật cấp tỉnh, tối thiểu 02 hội nghị',
        { text: 'Phòng PBGDPL', rows: 3 },
        'Các sở, ban, ngành tỉnh',
        'Tháng 3',
        'Tháng 10',
        'Hội nghị',
      ],
      [
        '4',
        'Đăng tải tin, bài, câu hỏi - đáp án pháp luật trên Trang thông tin PBGDPL của tỉnh; mỗi tháng ít nhất 08 tin, bài',
        'Văn phòng Sở, Trung tâm Trợ giúp pháp lý nhà nước',
        { text: 'Thường xuyên', columns: 2 },
        'Tin, bài',
      ],
      [
        '5',
        'Tổ chức Cuộc thi trực tuyến “Tìm hiểu Luật Thực hiện dân chủ ở cơ sở”',
        'Sở Thông tin và Truyền thông, Tỉnh đoàn',
        '01/7/2023',
        '31/8/2023',
        'Cuộc thi',
      ],
      [
        '6',
        'Truyền thông dự thảo chính sách trong các nghị quyết trình HĐND tỉnh',
        'Phòng Xây dựng và kiểm tra văn bản',
        'nt',
        { text: 'Thường xuyên', columns: 2 },
        'Bài viết, tọa đàm',
      ],
      [
        '7',
        'Hưởng ứng Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam (09/11)',
        'Văn phòng Sở',
        'Các phòng, đơn vị thuộc Sở',
        '01/11/2023',
        '30/11/2023',
        'Lễ hưởng ứng, băng rôn',
      ],
      [
        '8',
        'Trợ giúp pháp lý lưu động, tư vấn pháp luật tại các xã đặc biệt khó khăn',
        'Trung tâm Trợ giúp pháp lý nhà nước',
        'UBND các xã',
        { text: 'Quý II, Quý III/2023', columns: 2 },
        'Đợt trợ giúp',
      ],
      ['III', { text: 'Hòa giải ở cơ sở', columns: 6 }],
      [
        '9',
        'Bồi dưỡng nghiệp vụ cho hòa giải viên; 100% tổ trưởng tổ hòa giải được bồi dưỡng',
        'Phòng Tư pháp các huyện, thành phố',
        'Phòng PBGDPL',
        'Tháng 4',
        'Tháng 6',
        'Lớp bồi dưỡng',
      ],
      [
        '10',
        'Theo dõi, hướng dẫn hoạt động hòa giải; tỷ lệ hòa giải thành đạt từ 82% trở lên',
        'Phòng Tư pháp các huyện, thành phố',
        '-',
        { text: 'Thường xuyên', columns: 2 },
        'Số liệu hằng quý',
      ],
      [
        '11',
        'Tổng kết, đề nghị khen thưởng tập thể, cá nhân có thành tích trong công tác PBGDPL, hòa giải ở cơ sở',
        'Phòng PBGDPL',
        'Văn phòng Sở',
        '',
        'Trước ngày 15/12/2023',
        'Báo cáo, tờ trình',
      ],
    ],
  },
  { kind: 'page-break', landscape: true },
  centre('Phụ lục II'),
  centre('DANH MỤC VĂN BẢN TẬP TRUNG PHỔ BIẾN'),
  {
    kind: 'para',
    text: '(Kèm theo Kế hoạch số        /KH-STP ngày      /02/2023 của Sở Tư pháp)',
    italic: true,
    centred: true,
  },
  {
    kind: 'table',
    headRows: 1,
    widths: [1, 16],
    rows: [
      ['STT', 'Tên văn bản'],
      ['A', 'Luật'],
      ['1', 'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 ngày 10/11/2022 của Quốc hội'],
      ['2', 'Luật Thanh tra số 11/2022/QH15 ngày 14/11/2022 của Quốc hội'],
      ['3', 'Luật Phòng, chống bạo lực gia đình số 13/2022/QH15 ngày 14/11/2022 của Quốc hội'],
      ['4', 'Luật Phòng, chống rửa tiền số 14/2022/QH15 ngày 15/11/2022 của Quốc hội'],
      ['B', 'Nghị định, quyết định'],
      [
        '1',
        'Nghị định số 104/2022/NĐ-CP ngày 21/12/2022 của Chính phủ sửa đổi, bổ sung một số điều của các nghị định liên quan đến việc nộp, xuất trình sổ hộ khẩu, sổ tạm trú giấy khi thực hiện thủ tục hành chính',
      ],
      [
        '2',
        'Quyết định số 21/2021/QĐ-TTg ngày 21/6/2021 của Thủ tướng Chính phủ quy định về thành phần và nhiệm vụ, quyền hạn của Hội đồng phối hợp phổ biến, giáo dục pháp luật',
      ],
      ['C', 'Văn bản của tỉnh'],
      [
        '1',
        'Nghị quyết số 31/2022/NQ-HĐND ngày 09/12/2022 của HĐND tỉnh quy định mức chi cho công tác hòa giải ở cơ sở trên địa bàn tỉnh',
      ],
      [
        '2',
        'Quyết định số 52/2022/QĐ-UBND ngày 20/12/2022 ban hành Quy chế phối hợp quản lý nhà nước về hòa giải ở cơ sở',
      ],
    ],
  },
];

const plan: CorpusPlan = {
  about:
    'Tidy, with a landscape appendix: two-row head, start and end apart, merged cells, group rows, "nt", "-"; number and day blank; a third appendix named but not there.',
  files: [{ format: 'pdf' }, { format: 'docx', encoding: 'tcvn3' }],
  blocks,
};

export default plan;
