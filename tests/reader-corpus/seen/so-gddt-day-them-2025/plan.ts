import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const i = (text: string): Block => ({ kind: 'para', text, italic: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['UBND TỈNH HÀ XUYÊN', '**SỞ GIÁO DỤC VÀ ĐÀO TẠO**', 'Số:          /KH-SGDĐT'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Hà Xuyên, ngày       tháng 4 năm 2025_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Tuyên truyền và tăng cường quản lý hoạt động dạy thêm, học thêm',
      'trên địa bàn tỉnh Hà Xuyên năm 2025',
    ],
  },
  i('Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;'),
  i(
    'Căn cứ Thông tư số 17/2012/TT-BGDĐT ngày 16/5/2012 của Bộ Giáo dục và Đào tạo ban hành Quy định về dạy thêm, học thêm.',
  ),
  i(
    'Căn cứ Thông tư số 29/2024/TT-BGDĐT ngày 30/12/2024 của Bộ trưởng Bộ Giáo dục và Đào tạo quy định về dạy thêm, học thêm;',
  ),
  i(
    'Căn cứ Công điện số 10/CĐ-TTg ngày 07/02/2025 của Thủ tướng Chính phủ về tăng cường chỉ đạo, quản lý hoạt động dạy thêm, học thêm;',
  ),
  p(
    'Thực hiện Công văn số 812/UBND-KGVX ngày 20/3/2025 của UBND tỉnh Hà Xuyên về việc chấn chỉnh hoạt động dạy thêm, học thêm trên địa bàn tỉnh, Sở Giáo dục và Đào tạo (GD&ĐT) xây dựng Kế hoạch với các nội dung cụ thể như sau:',
  ),
  h('I. MỤC ĐÍCH, YÊU CẦU'),
  h('1. Mục đích'),
  p(
    '- Giúp cán bộ quản lý, giáo viên, cha mẹ học sinh và học sinh hiểu đúng các trường hợp được dạy thêm, các trường hợp không được dạy thêm; từng bước chấm dứt tình trạng học thêm tràn lan, học thêm vì sức ép.',
  ),
  p(
    '- Nâng cao trách nhiệm của người đứng đầu cơ sở giáo dục; kịp thời phát hiện, chấn chỉnh và xử lý các tổ chức, cá nhân dạy thêm trái quy định.',
  ),
  h('2. Yêu cầu'),
  p('- Tuyên truyền có trọng tâm, dễ hiểu, gắn với tình hình thực tế của từng địa phương, từng nhà trường.'),
  p(
    '- Việc kiểm tra phải đúng thẩm quyền, không làm ảnh hưởng đến hoạt động dạy học bình thường của các trường và việc ôn tập của học sinh cuối cấp.',
  ),
  h('II. NỘI DUNG'),
  h('1. Đối tượng tuyên truyền'),
  p('- Cán bộ quản lý, giáo viên, nhân viên các cơ sở giáo dục;'),
  p('- Học sinh và cha mẹ học sinh;'),
  p('- Tổ chức, cá nhân đăng ký kinh doanh hoạt động dạy thêm.'),
  h('2. Nội dung tuyên truyền'),
  p('- Nguyên tắc dạy thêm, học thêm; các trường hợp không được dạy thêm, tổ chức dạy thêm.'),
  p(
    '- Trách nhiệm công khai của cơ sở dạy thêm: môn học, thời lượng, địa điểm, hình thức, thời gian và mức thu tiền học thêm.',
  ),
  p(
    '- Các gương nhà trường, thầy cô giáo phụ đạo học sinh chưa đạt, bồi dưỡng học sinh giỏi và ôn thi tốt nghiệp không thu tiền.',
  ),
  h('3. Hình thức tuyên truyền'),
  p(
    '- Đăng tin, bài trên Cổng thông tin điện tử của Sở (https://sgddt.haxuyen.gov.vn/chuyen-muc/day-them-hoc-them), trang mạng xã hội Facebook “Giáo dục Hà Xuyên” và trang thông tin điện tử của các nhà trường.',
  ),
  p('- Phát tờ rơi; lồng ghép trong họp cha mẹ học sinh, sinh hoạt chuyên môn, sinh hoạt dưới cờ.'),
  p(
    '- Tiếp nhận phản ánh của người dân qua đường dây nóng 0219.3886.468 và hộp thư điện tử daythem.sgddt@haxuyen.gov.vn.',
  ),
  h('4. Chỉ tiêu'),
  p('- 100% trường tiểu học, trường THCS ký cam kết thực hiện đúng quy định về dạy thêm, học thêm.'),
  p('- Tối thiểu 95% cha mẹ học sinh được thông tin về quy định mới trước khi kết thúc năm học.'),
  h('III. THỜI GIAN THỰC HIỆN'),
  p('1. Rà soát, thống kê: các đơn vị hoàn thành đến hết ngày 31/5/2025.'),
  p('2. Tuyên truyền, kiểm tra: từ tháng 5 đến tháng 11/2025.'),
  h('IV. TỔ CHỨC THỰC HIỆN'),
  h('1. Các phòng thuộc Sở'),
  p('a. Phòng Giáo dục Trung học'),
  p(
    '- Là đầu mối triển khai Kế hoạch; theo dõi, đôn đốc các đơn vị; tổng hợp kết quả, báo cáo UBND tỉnh trước ngày 20/12/2025.',
  ),
  p('- Tham mưu Giám đốc Sở khen thưởng các đơn vị thực hiện tốt.'),
  p('b. Thanh tra Sở'),
  p('- Chủ trì các cuộc kiểm tra; xử lý hoặc đề nghị cấp có thẩm quyền xử lý vi phạm.'),
  p('c. Văn phòng Sở'),
  p('- Quản lý đường dây nóng; đăng tải tin, bài tuyên truyền.'),
  h('2. Phòng Giáo dục và Đào tạo các huyện, thành phố'),
  p(
    '- Hướng dẫn các trường trực thuộc thực hiện Kế hoạch này; phối hợp với UBND cấp xã nắm tình hình dạy thêm.',
  ),
  p(
    '- Báo cáo tình hình dạy thêm trên địa bàn về Sở GD&ĐT (qua Phòng Giáo dục Trung học) trước ngày 25 hằng tháng.',
  ),
  h('3. Các trường trung học phổ thông, trung tâm GDNN-GDTX'),
  p('- Xây dựng kế hoạch dạy thêm trong nhà trường theo đúng đối tượng và không thu tiền của học sinh.'),
  p('- Báo cáo tổng kết gửi về Sở GD&ĐT (Phòng GDTrH) chậm nhất ngày 05/12/2025.'),
  h('4. Sở Thông tin và Truyền thông'),
  p('- Chỉ đạo các cơ quan báo chí, hệ thống thông tin cơ sở đưa tin về các quy định mới.'),
  p(
    'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Sở GD&ĐT (qua Phòng Giáo dục Trung học) để được hướng dẫn./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**Nơi nhận:**',
      '- Bộ GD&ĐT (để b/c);',
      '- UBND tỉnh (để b/c);',
      '- Sở Thông tin và Truyền thông (ph/h);',
      '- Giám đốc, các PGĐ Sở;',
      '- Phòng GD&ĐT các huyện, thành phố;',
      '- Các đơn vị trực thuộc Sở;',
      '- Lưu: VT, GDTrH.',
    ],
    signer: ['**KT. GIÁM ĐỐC**', '**PHÓ GIÁM ĐỐC**', '', '', '', '', '**Hoàng Thị Lan Chi**'],
  },
  { kind: 'page-break', landscape: true },
  { kind: 'para', text: '**PHỤ LỤC**', centred: true },
  { kind: 'para', text: '**PHÂN CÔNG NHIỆM VỤ QUẢN LÝ DẠY THÊM, HỌC THÊM NĂM 2025**', centred: true },
  {
    kind: 'para',
    text: '_(Kèm theo Kế hoạch số          /KH-SGDĐT ngày       /4/2025 của Sở GD&ĐT)_',
    centred: true,
  },
  {
    kind: 'table',
    headRows: 2,
    widths: [5, 30, 15, 16, 13, 13, 8],
    rows: [
      [
        { text: '**TT**', rows: 2 },
        { text: '**Nội dung công việc**', rows: 2 },
        { text: '**Cơ quan thực hiện**', columns: 2 },
        { text: '**Thời gian thực hiện**', rows: 2 },
        { text: '**Sản phẩm**', rows: 2 },
        { text: '**Ghi chú**', rows: 2 },
      ],
      ['**Chủ trì**', '**Phối hợp**'],
      ['**I**', { text: '**Công tác chỉ đạo, điều hành**', columns: 6 }],
      [
        '1',
        'Rà soát các văn bản của tỉnh về dạy thêm, học thêm; tham mưu UBND tỉnh ban hành quy định mới',
        { text: 'Phòng Giáo dục Trung học', rows: 3 },
        'Thanh tra Sở; Phòng Giáo dục Mầm non và Giáo dục Tiểu học',
        'Tháng 4/2025',
        'Tờ trình, dự thảo quyết định',
        '',
      ],
      [
        '2',
        'Hướng dẫn các cơ sở giáo dục xây dựng kế hoạch dạy thêm trong nhà trường',
        'nt',
        'Trước ngày 15/5/2025',
        'Công văn hướng dẫn',
        '',
      ],
      [
        '3',
        'Lập danh sách cơ sở dạy thêm ngoài nhà trường đã đăng ký kinh doanh',
        '-',
        'Trong tháng 5/2025',
        'Danh sách',
        'Cập nhật hằng tháng',
      ],
      ['**II**', { text: '**Tuyên truyền, phổ biến quy định**', columns: 6 }],
      [
        '4',
        '100% trường tiểu học, trường THCS, trường THPT ký cam kết thực hiện đúng quy định về dạy thêm, học thêm',
        'Các cơ sở giáo dục',
        'Ban đại diện cha mẹ học sinh',
        'Năm học 2024 - 2025',
        'Bản cam kết',
        '',
      ],
      [
        '5',
        'Mở chuyên mục “Dạy thêm, học thêm đúng quy định” trên Cổng thông tin điện tử của Sở',
        'Văn phòng Sở',
        'Phòng GDTrH',
        'Quý II/2025',
        'Mỗi tháng ít nhất 04 tin, bài',
        '',
      ],
      [
        '6',
        'In và cấp phát tờ rơi tuyên truyền đến cha mẹ học sinh',
        'nt',
        'Các cơ sở giáo dục',
        'Từ tháng 5 đến tháng 8/2025',
        '5.000 tờ rơi',
        '',
      ],
      [
        '7',
        'Tổ chức hội nghị quán triệt quy định mới cho cán bộ quản lý các trường',
        'Phòng GDTrH',
        'Phòng GD&ĐT các huyện, thành phố',
        'Tháng 5/2025',
        '01 hội nghị',
        'Trực tiếp và trực tuyến',
      ],
      ['**III**', { text: '**Kiểm tra, giám sát, tổng kết**', columns: 6 }],
      [
        '8',
        'Kiểm tra việc chấp hành quy định về dạy thêm, học thêm',
        'Thanh tra Sở',
        'Phòng GD&ĐT các huyện, thành phố; UBND cấp xã',
        'Quý III, Quý IV/2025',
        'Ít nhất 06 cuộc kiểm tra',
        '',
      ],
      ['9', 'Tiếp nhận, xử lý phản ánh qua đường dây nóng', 'nt', 'Văn phòng Sở', 'Thường xuyên', '', ''],
      [
        '10',
        'Tổng kết công tác quản lý dạy thêm, học thêm',
        'Phòng GDTrH',
        '',
        'Trong tháng 12/2025',
        'Báo cáo',
        '',
      ],
    ],
  },
];

export default {
  about:
    'Số và ngày để trống; tiêu đề bảng hai tầng, ô chủ trì gộp ba dòng, “nt”, “-”, nhóm I–III; điểm ghi “a.”; hai mẫu số cho một chỉ tiêu; Sở TT&TT đã sáp nhập; căn cứ đã hết hiệu lực',
  files: [{ format: 'txt', torn: true, seed: 3 }, { format: 'pdf' }, { format: 'docx' }],
  blocks,
} satisfies CorpusPlan;
