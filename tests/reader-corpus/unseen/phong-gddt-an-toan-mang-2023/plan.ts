import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['UBND HUYỆN ĐÔNG KỲ', '**PHÒNG GIÁO DỤC VÀ ĐÀO TẠO**', 'Số: 147/KH-PGDĐT'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Đông Kỳ, ngày 03 tháng 4 năm 2023_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Tuyên truyền, giáo dục kỹ năng an toàn trên môi trường mạng',
      'cho học sinh trên địa bàn huyện Đông Kỳ năm 2023',
    ],
  },
  p('Căn cứ Luật Trẻ em số 102/2016/QH13 ngày 05/4/2016;'),
  p(
    'Căn cứ Quyết định số 830/QĐ-TTg ngày 01/6/2021 của Thủ tướng Chính phủ phê duyệt Chương trình “Bảo vệ và hỗ trợ trẻ em tương tác lành mạnh, sáng tạo trên môi trường mạng giai đoạn 2021 - 2025”;',
  ),
  p('Căn cứ Kế hoạch số 31/KH-UBND ngày 17/02/2023 của UBND huyện Đông Kỳ về công tác trẻ em năm 2023;'),
  p(
    'Thực hiện Công văn số 455/SGDĐT-CTTT ngày 14/3/2023 của Sở Giáo dục và Đào tạo tỉnh Phú Giang về việc bảo vệ học sinh trên môi trường mạng,',
  ),
  p('Phòng Giáo dục và Đào tạo (GD&ĐT) xây dựng Kế hoạch với những nội dung sau:'),
  h('I. SỰ CẦN THIẾT'),
  p(
    'Qua khảo sát đầu năm 2023 tại 12 trường, có 78% học sinh lớp 4 trở lên dùng điện thoại thông minh hằng ngày; 1/5 số em từng nhận tin nhắn từ người lạ nhưng không kể với cha mẹ, thầy cô. Trong học kỳ I, trên địa bàn xảy ra 03 vụ việc học sinh bị đăng hình ảnh, lời lẽ xúc phạm.',
  ),
  h('II. MỤC ĐÍCH, YÊU CẦU'),
  p(
    '1. Trang bị cho học sinh cách xử lý khi bị bắt nạt, dụ dỗ, lừa đảo trên mạng; giúp các em biết nói với ai, gọi đi đâu khi cần giúp đỡ.',
  ),
  p('2. Nội dung phù hợp lứa tuổi; giữ kín thông tin của học sinh là nạn nhân.'),
  p('3. Hết năm học, 100% học sinh từ lớp 3 trở lên được học ít nhất 02 tiết về an toàn mạng.'),
  h('III. NHIỆM VỤ'),
  h('1. Tuyên truyền'),
  p(
    'a) Biên soạn tờ gấp “5 điều em cần nhớ khi lên mạng”, phát hành 6.500 bản (Tổ chuyên môn Tiểu học chủ trì, phối hợp Tổ chuyên môn THCS; xong trước ngày 20/4/2023).',
  ),
  p(
    'b) Sinh hoạt dưới cờ theo chủ đề an toàn mạng, mỗi tháng ít nhất 01 buổi (Các trường tiểu học, THCS thực hiện; thường xuyên trong năm 2023).',
  ),
  p(
    'c) Đăng bài, video trên trang thông tin điện tử của Phòng và nhóm Zalo các lớp, tối thiểu 02 bài mỗi tuần (Bộ phận Công nghệ thông tin chủ trì, phối hợp các trường; thường xuyên).',
  ),
  h('2. Tập huấn, ngoại khóa'),
  p(
    'a) Tập huấn cho giáo viên Tổng phụ trách Đội và giáo viên tư vấn học đường, 02 lớp (Tổ chuyên môn THCS chủ trì, phối hợp Công an huyện, Phòng Văn hóa và Thông tin; trong tháng 5/2023).',
  ),
  p(
    'b) Ngoại khóa “Phiên tòa giả định” tại các trường THCS (Trường THCS thị trấn Đông Kỳ chủ trì, phối hợp Viện kiểm sát nhân dân huyện; tháng 9, tháng 10/2023).',
  ),
  p(
    'c) Cuộc thi vẽ tranh cổ động “Mạng lành - em vui” (Huyện đoàn chủ trì, phối hợp Phòng GD&ĐT; từ ngày 10/9/2023 đến ngày 20/11/2023).',
  ),
  h('3. Kiểm tra, hỗ trợ'),
  p(
    'a) Lắp đặt phần mềm lọc nội dung xấu tại 100% phòng máy tính (Các trường tiểu học, THCS chủ trì, phối hợp VNPT Đông Kỳ; hoàn thành trước ngày 30/8/2023).',
  ),
  p(
    'b) Kiểm tra việc thực hiện tại các trường, không quá 08 trường (Bộ phận Thanh tra chủ trì; Quý IV/2023).',
  ),
  h('IV. CÁC KÊNH HỖ TRỢ HỌC SINH'),
  p(
    'Tổng đài quốc gia bảo vệ trẻ em 111; đường dây nóng Phòng GD&ĐT 0256.3799.401; hộp thư “Điều em muốn nói”: dieuemmuonnoi@dongky.phugiang.example.vn; trang https://pgd-dongky.phugiang.example.vn/an-toan-mang.',
  ),
  h('V. KINH PHÍ'),
  p(
    'Kinh phí cấp huyện: 58.000.000 đồng. Các trường sử dụng kinh phí chi thường xuyên; không huy động đóng góp của học sinh.',
  ),
  h('VI. TỔ CHỨC THỰC HIỆN'),
  h('1. Phòng Giáo dục và Đào tạo'),
  p('Bộ phận Công nghệ thông tin là đầu mối, có trách nhiệm:'),
  p('- Tổng hợp số liệu các trường, báo cáo Trưởng phòng mỗi tháng một lần, trước ngày 27.'),
  p(
    '- Giúp Trưởng phòng báo cáo UBND huyện trước ngày 15/12/2023, đồng thời báo cáo Sở Giáo dục và Đào tạo trước ngày 20/12/2023.',
  ),
  h('2. Các trường tiểu học, THCS'),
  p(
    '- Xây dựng kế hoạch của trường, hoàn thành trước ngày 25/3/2023; phân công 01 giáo viên làm đầu mối, báo tên về Phòng GD&ĐT qua thư điện tử.',
  ),
  p(
    '- Khi có học sinh bị xâm hại, bắt nạt, lừa đảo trên mạng, nhà trường báo cáo ngay Trưởng phòng bằng điện thoại; sau đó báo cáo bằng văn bản về Phòng GD&ĐT trong 03 ngày làm việc.',
  ),
  p(
    '- Báo cáo định kỳ: ngày 20 hằng tháng gửi báo cáo số liệu về Bộ phận Công nghệ thông tin theo biểu mẫu trên Google Biểu mẫu; cuối năm học gửi báo cáo tổng kết về Phòng GD&ĐT, hạn cuối ngày 26/5/2023.',
  ),
  h('3. Đề nghị Công an huyện, Huyện đoàn'),
  p('- Cử báo cáo viên tham gia các buổi ngoại khóa khi nhà trường có giấy mời.'),
  p(
    '- Huyện đoàn gửi danh sách học sinh đạt giải về Phòng GD&ĐT trước ngày 30/11/2023 để đề nghị khen thưởng.',
  ),
  p(
    'Nhận được Kế hoạch này, đề nghị Hiệu trưởng các trường nghiêm túc triển khai; có gì chưa rõ, liên hệ Bộ phận Công nghệ thông tin để được giải đáp./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**Nơi nhận:**',
      '- Sở GD&ĐT (báo cáo);',
      '- UBND huyện (báo cáo);',
      '- Công an huyện, Huyện đoàn;',
      '- Các trường tiểu học, THCS;',
      '- Lưu: VT, CNTT.',
    ],
    signer: ['**TRƯỞNG PHÒNG**', '', '', '', '**Mai Xuân Trực**'],
  },
];

export default {
  about:
    'Phòng GD&ĐT huyện 2023: nhiệm vụ có ngoặc “… chủ trì, phối hợp …; thời hạn” không nhãn; hạn lập kế hoạch trước ngày ban hành; báo cáo tháng, đột xuất, cuối năm học lồng trong câu; gửi tên đầu mối, danh sách đạt giải không phải báo cáo',
  files: [{ format: 'txt' }, { format: 'docx' }],
  blocks,
} satisfies CorpusPlan;
