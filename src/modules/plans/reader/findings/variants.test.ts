import { describe, expect, it } from 'vitest';
import { findingsOf, type ShortPlan } from './testing/short-plan.ts';

/** What other checks say about plans as short as these. */
const OF_ALL_SHORT_PLANS = new Set([
  'counting-months',
  'lead-without-copy',
  'task-table-missing',
  'task-incomplete',
  'format-legal-base-ending',
  'unclaimed-sentence',
  'appendix-not-mentioned',
  'format-date-zero',
]);

const VARIANTS: [name: string, plan: ShortPlan, code: string | null][] = [
  [
    'hạn ở mục đơn vị khác hạn ở chế độ báo cáo',
    {
      body: [
        '1. Các trường học',
        '- Báo cáo kết quả về Sở trước ngày 15/11/2024.',
        '2. Chế độ báo cáo',
        'Các trường học gửi báo cáo kết quả về Sở chậm nhất ngày 20/11/2024.',
      ],
    },
    'duty-date-conflict',
  ],
  [
    'báo cáo tổng kết, tên nơi gửi dài ngắn khác nhau',
    {
      body: [
        '1. UBND các huyện',
        '- Gửi báo cáo tổng kết về Sở Văn hóa và Thể thao trước ngày 15/11/2024.',
        '2. Phòng Thư viện',
        '- Tổng hợp.',
        '3. Thông tin báo cáo',
        'UBND các huyện, thành phố gửi báo cáo tổng kết về Sở Văn hóa và Thể thao trước 30/11/2024.',
      ],
    },
    'duty-date-conflict',
  ],
  [
    'câu kết nhắc một hạn khác',
    {
      body: [
        '1. Các trường học',
        '- Báo cáo năm về Sở trước ngày 15/11/2024.',
        'Trên đây là Kế hoạch năm 2024, đề nghị các đơn vị gửi báo cáo năm về Sở trước ngày 25/11/2024./.',
      ],
    },
    'duty-date-conflict',
  ],
  [
    'hạn trong bảng khác hạn trong lời',
    {
      body: ['1. Phòng Thư viện', '- Tổng hợp, báo cáo kết quả năm 2024 trước ngày 05/12/2024.'],
      tasks: [
        ['1', 'Tổng kết, báo cáo kết quả thực hiện Kế hoạch', 'Phòng Thư viện', '', 'Trước 15/12/2024'],
        ['2', 'Đăng bài', 'Văn phòng', '', 'Tháng 5/2024'],
      ],
    },
    'duty-date-conflict',
  ],
  [
    'hai kỳ là hai hạn',
    {
      body: [
        '1. Các trường học',
        '- Báo cáo 6 tháng trước ngày 15/6/2024, báo cáo năm trước ngày 15/11/2024 về Sở.',
      ],
    },
    null,
  ],
  [
    'hai nơi nhận là hai hạn',
    {
      body: [
        '1. Các trường học',
        '- Báo cáo về Phòng GD&ĐT trước ngày 15/11/2024.',
        '2. Các phòng',
        '- Báo cáo về Sở trước ngày 20/11/2024.',
      ],
    },
    null,
  ],
  [
    'tổng khác các nguồn',
    {
      body: [
        'III. KINH PHÍ',
        'Tổng kinh phí thực hiện: 500.000.000 đồng, trong đó ngân sách tỉnh 300.000.000 đồng; nguồn xã hội hóa 150.000.000 đồng.',
      ],
    },
    'totals-disagree',
  ],
  [
    'tổng khác các dòng dưới nó',
    {
      body: [
        'III. KINH PHÍ',
        'Tổng kinh phí: 500 triệu đồng, gồm:',
        '- Ngân sách tỉnh: 300 triệu đồng;',
        '- Ngân sách huyện: 150 triệu đồng.',
      ],
    },
    'totals-disagree',
  ],
  [
    'tổng đúng',
    {
      body: [
        'III. KINH PHÍ',
        'Tổng kinh phí: 500 triệu đồng, gồm:',
        '- Ngân sách tỉnh: 300 triệu đồng;',
        '- Ngân sách huyện: 200 triệu đồng.',
      ],
    },
    null,
  ],
  [
    'số lớp khác các phần',
    { body: ['- Mở 12 lớp tập huấn, gồm: 05 lớp cấp tỉnh, 06 lớp cấp huyện.'] },
    'totals-disagree',
  ],
  [
    'số hội nghị khác các phần trong ngoặc',
    { body: ['- Tổ chức 10 hội nghị (trong đó: 04 hội nghị cấp tỉnh, 05 hội nghị cấp xã).'] },
    'totals-disagree',
  ],
  [
    'số cuộc khác các cấp',
    { body: ['- Tổng số 15 cuộc; cụ thể: cấp tỉnh 5 cuộc, cấp huyện 8 cuộc.'] },
    'totals-disagree',
  ],
  ['số lớp đúng', { body: ['- Mở 11 lớp tập huấn, gồm: 05 lớp cấp tỉnh, 06 lớp cấp huyện.'] }, null],
  [
    'số nhiệm vụ nêu khác số hàng',
    {
      body: ['Kế hoạch gồm 04 nhiệm vụ như sau:'],
      tasks: [
        ['1', 'Đăng bài', 'Văn phòng', '', 'Tháng 5/2024'],
        ['2', 'Tổ chức ngày hội đọc sách', 'Phòng Thư viện', '', 'Tháng 4/2024'],
        ['3', 'Tặng sách', 'Phòng Thư viện', '', 'Tháng 9/2024'],
      ],
    },
    'totals-disagree',
  ],
  [
    'nhảy số mục',
    { body: ['1. Phòng Thư viện', '- Việc một.', '2. Văn phòng', '- Việc.', '4. Thanh tra', '- Việc.'] },
    'numbering-slip',
  ],
  [
    'lặp số mục',
    { body: ['1. Phòng Thư viện', '- Việc một.', '2. Văn phòng', '- Việc.', '2. Các trường', '- Việc.'] },
    'numbering-slip',
  ],
  [
    'nhảy điểm',
    {
      body: ['1. Phòng Thư viện', 'a) Việc một.', 'b) Việc hai.', 'd) Việc ba.', 'g) Việc bốn.', 'k) Việc.'],
    },
    'numbering-slip',
  ],
  [
    'nhảy số nhiệm vụ',
    {
      tasks: [
        ['1', 'Đăng bài', 'Văn phòng', '', 'Tháng 5/2024'],
        ['2', 'Tổ chức ngày hội đọc sách', 'Phòng Thư viện', '', 'Tháng 4/2024'],
        ['4', 'Tặng sách', 'Phòng Thư viện', '', 'Tháng 9/2024'],
      ],
    },
    'numbering-slip',
  ],
  ['nhảy mục La Mã', { body: ['', 'IV. KINH PHÍ', 'Từ ngân sách tỉnh.'] }, 'numbering-slip'],
  [
    'ngày dẫn ở thân khác ở căn cứ (khác năm)',
    {
      bases: ['Căn cứ Quyết định số 329/QĐ-TTg ngày 15/3/2017 của Thủ tướng Chính phủ phê duyệt Đề án A;'],
      body: ['- Triển khai Quyết định số 329/QĐ-TTg ngày 15/3/2018 của Thủ tướng Chính phủ.'],
    },
    'citation-date-conflict',
  ],
  [
    'ngày dẫn ở thân khác ở căn cứ (khác ngày)',
    {
      bases: ['Căn cứ Kế hoạch số 12/KH-UBND ngày 10/01/2024 của UBND tỉnh về văn hóa đọc.'],
      body: ['- Thực hiện Kế hoạch số 12/KH-UBND ngày 12/01/2024 của UBND tỉnh.'],
    },
    'citation-date-conflict',
  ],
  [
    'cùng số của cơ quan khác',
    {
      bases: ['Căn cứ Kế hoạch số 12/KH-UBND ngày 10/01/2024 của UBND tỉnh về văn hóa đọc.'],
      body: ['- Thực hiện Kế hoạch số 12/KH-UBND ngày 22/02/2024 của UBND huyện Mẫu.'],
    },
    null,
  ],
  [
    'văn bản ra sau kế hoạch',
    { bases: ['Căn cứ Công văn số 12/UBND-VX ngày 10/4/2024 của UBND tỉnh về A.'] },
    'citation-after-issue',
  ],
  [
    'luật cũ theo ngày',
    { issued: 'ngày 05 tháng 9 năm 2024', bases: ['Căn cứ Luật Giao dịch điện tử ngày 29/11/2005;'] },
    'legal-basis-lapsed',
  ],
  [
    'nghị định cũ',
    {
      issued: 'ngày 05 tháng 9 năm 2025',
      title: 'Truyền thông năm 2025',
      bases: ['Căn cứ Nghị định số 136/2020/NĐ-CP ngày 24/11/2020 của Chính phủ quy định A;'],
    },
    'legal-basis-lapsed',
  ],
  [
    'luật cũ theo năm',
    { issued: 'ngày 05 tháng 9 năm 2024', bases: ['Căn cứ Luật Đất đai năm 2013;'] },
    'legal-basis-lapsed',
  ],
  [
    'luật cũ ở thân',
    {
      issued: 'ngày 05 tháng 9 năm 2024',
      body: ['- Tuyên truyền Luật Nhà ở số 65/2014/QH13 ngày 25/11/2014.'],
    },
    'legal-basis-lapsed',
  ],
  [
    'phụ lục không số',
    { body: ['- Báo cáo theo biểu mẫu tại Phụ lục kèm theo Kế hoạch này.'] },
    'appendix-missing',
  ],
  ['phụ lục III', { body: ['- Thực hiện theo Phụ lục III.'] }, 'appendix-missing'],
  [
    'phụ lục chi tiết kèm theo',
    { body: ['- Phân công nhiệm vụ (có Phụ lục chi tiết kèm theo).'] },
    'appendix-missing',
  ],
  ['phụ lục 01', { body: ['- Phân công nhiệm vụ (Phụ lục 01 đính kèm).'] }, 'appendix-missing'],
  [
    'phụ lục của nghị định',
    { body: ['- Theo Phụ lục II ban hành kèm theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020.'] },
    null,
  ],
  ['mẫu số 01', { body: ['- Báo cáo theo mẫu số 01 đính kèm.'] }, null],
  ['ngày 31/9', { body: ['- Tổ chức lễ phát động ngày 31/9/2024.'] }, 'date-impossible'],
  [
    'thứ không khớp ngày',
    { body: ['- Tổ chức lễ phát động vào sáng thứ Hai, ngày 10/9/2024.'] },
    'weekday-mismatch',
  ],
  [
    'hạn đã qua',
    { body: ['1. Các trường', '- Xây dựng kế hoạch, gửi về Sở trước ngày 28/02/2024.'] },
    'deadline-passed',
  ],
  [
    'tháng đã qua',
    { issued: 'ngày 20 tháng 6 năm 2024', body: ['- Hoàn thành trong tháng 4/2024.'] },
    'deadline-passed',
  ],
  [
    'thời gian ngược trong bảng',
    {
      tasks: [
        ['1', 'Đăng bài', 'Văn phòng', '', 'Từ tháng 9/2024 đến tháng 4/2024'],
        ['2', 'Tổng kết', 'Văn phòng', '', 'Tháng 12/2024'],
      ],
    },
    'schedule-reversed',
  ],
  [
    'thời gian ngược trong lời',
    { body: ['- Cuộc thi diễn ra từ ngày 20/6/2024 đến ngày 10/6/2024.'] },
    'schedule-reversed',
  ],
  [
    'mục của UBND huyện sau 01/7/2025',
    {
      issued: 'ngày 05 tháng 9 năm 2025',
      title: 'Truyền thông năm 2025',
      body: ['1. UBND các huyện', '- Báo cáo về Sở trước ngày 15/11/2025.'],
    },
    'addressee-abolished',
  ],
  [
    'chủ trì đã thôi',
    {
      issued: 'ngày 05 tháng 9 năm 2025',
      title: 'Truyền thông năm 2025',
      tasks: [
        ['1', 'Đăng bài', 'Sở Thông tin và Truyền thông', '', 'Tháng 10/2025'],
        ['2', 'Tổng kết', 'Văn phòng', '', 'Tháng 12/2025'],
      ],
    },
    'addressee-abolished',
  ],
  [
    'phối hợp với cơ quan đã thôi',
    {
      issued: 'ngày 05 tháng 9 năm 2025',
      title: 'Truyền thông năm 2025',
      body: ['- Phối hợp với Sở Thông tin và Truyền thông tuyên truyền trên báo chí.'],
    },
    'addressee-abolished',
  ],
  [
    'gửi về cơ quan đã thôi',
    {
      issued: 'ngày 05 tháng 9 năm 2025',
      title: 'Truyền thông năm 2025',
      body: ['1. Các trường', '- Gửi báo cáo về Phòng Giáo dục và Đào tạo trước ngày 15/11/2025.'],
    },
    'addressee-abolished',
  ],
  [
    'thiếu chủ trì',
    {
      tasks: [
        ['1', 'Đăng bài', '', '', 'Tháng 5/2024'],
        ['2', 'Tổng kết', 'Văn phòng', '', 'Tháng 12/2024'],
      ],
    },
    'task-incomplete',
  ],
  [
    'thiếu thời gian',
    {
      tasks: [
        ['1', 'Đăng bài', 'Văn phòng', '', ''],
        ['2', 'Tổng kết', 'Văn phòng', '', 'Tháng 12/2024'],
      ],
    },
    'task-incomplete',
  ],
  [
    'một việc, hai tập',
    {
      body: [
        '- 100% trường mầm non, tiểu học, trung học cơ sở, trung học phổ thông tổ chức tuần lễ đọc sách.',
      ],
      tasks: [
        [
          '1',
          'Tổ chức tuần lễ đọc sách tại 100% trường tiểu học, trung học cơ sở',
          'Văn phòng',
          '',
          'Tháng 5/2024',
        ],
        ['2', 'Tổng kết', 'Văn phòng', '', 'Tháng 12/2024'],
      ],
    },
    'two-denominators',
  ],
  [
    'hai mức mỗi tháng',
    {
      body: [
        '1. Văn phòng',
        '- Đăng tin, bài giới thiệu sách trên Trang thông tin điện tử, mỗi tháng ít nhất 04 tin, bài.',
      ],
      tasks: [
        [
          '1',
          'Đăng tin, bài giới thiệu sách trên Trang thông tin điện tử, mỗi tháng ít nhất 02 tin, bài',
          'Văn phòng',
          '',
          'Cả năm',
        ],
        ['2', 'Tổng kết', 'Văn phòng', '', 'Tháng 12/2024'],
      ],
    },
    'quota-conflict',
  ],
  [
    'hai tỷ lệ',
    {
      body: ['- Phấn đấu 95% học sinh ký cam kết đọc sách.'],
      tasks: [
        ['1', 'Vận động 100% học sinh ký cam kết đọc sách', 'Văn phòng', '', 'Tháng 5/2024'],
        ['2', 'Tổng kết', 'Văn phòng', '', 'Tháng 12/2024'],
      ],
    },
    'target-conflict',
  ],
  ['chỗ để trống', { body: ['- Tổ chức … lớp tập huấn.'] }, 'text-blank'],
];

describe('cùng một thiếu sót, viết cách khác', () => {
  it.each(VARIANTS)('%s', async (_, plan, code) => {
    const codes = (await findingsOf(plan)).map((finding) => finding.code);
    const others = codes.filter((each) => each !== code && !OF_ALL_SHORT_PLANS.has(each));
    expect(others).toEqual([]);
    if (code) expect(codes).toContain(code);
  });
});
