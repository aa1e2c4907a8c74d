import { describe, expect, it } from 'vitest';
import { type ShortPlan, shortPlan } from '../findings/testing/short-plan.ts';
import { readPlan } from '../read-plan.ts';
import { mayHoldFact } from './signals.ts';

async function readingOf(plan: ShortPlan | string) {
  const text = typeof plan === 'string' ? plan : shortPlan(plan);
  return (await readPlan(Buffer.from(text), 'mau.txt')).reading;
}

const unreadOf = async (plan: ShortPlan | string) => (await readingOf(plan)).unread.map(({ text }) => text);
const purposes = (...lines: string[]) => ({ body: ['III. MỤC ĐÍCH, YÊU CẦU', ...lines] });

describe('đoạn chưa đọc', () => {
  it.each([
    'Phấn đấu 90% thư viện xã có phòng đọc cho trẻ em.',
    'Phát 1.200 thẻ bạn đọc cho người cao tuổi.',
    'Đơn vị chịu trách nhiệm về nội dung đăng tải.',
  ])('mục đích có số liệu hoặc giao việc thì phải cho người xem: %s', async (line) => {
    expect(await unreadOf(purposes(`- ${line}`))).toEqual([`- ${line}`]);
  });

  it.each([
    [
      'mục đích, yêu cầu chỉ nói vì sao',
      purposes('- Nâng cao nhận thức về vai trò của sách trong giai đoạn 2021-2030.'),
    ],
    ['câu chỉ mở danh sách', { body: ['III. NỘI DUNG KHÁC', 'Các hoạt động gồm:'] }],
    [
      'câu khép lại kế hoạch',
      {
        body: ['III. KHÁC', 'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị báo cáo về Sở để xem xét.'],
      },
    ],
  ] as [string, ShortPlan][])('%s thì không có dữ kiện nào', async (_, plan) => {
    expect(await unreadOf(plan)).toEqual([]);
  });

  it('bảng lạ giữ nguyên từng dòng', async () => {
    const body = [
      'III. SỐ LIỆU',
      '| Xã | Dân số |',
      '|---|---|',
      '| Tân Lập | 5.200 |',
      '| Hòa Phú | 4.100 |',
    ];
    const [table] = await unreadOf({ body });
    expect(table).toMatch(/Tân Lập.*Hòa Phú/s);
  });

  it('dòng đầu quốc gia, “Nơi nhận”, tên phụ lục, tiêu đề bảng là phần của thể thức', async () => {
    const plan = shortPlan({
      tasks: [
        ['1', 'Mở chuyên mục giới thiệu sách', 'Phòng Thư viện', '', 'Quý II/2024'],
        ['2', 'Tổ chức ngày hội đọc sách', 'Phòng Thư viện', '', 'Tháng 4/2024'],
      ],
      appendix: ['', 'Phụ lục', 'DANH MỤC VĂN BẢN', '(Kèm theo Kế hoạch số 45/KH-SVHTT ngày 05/3/2024)'],
    });
    const reading = await readingOf(
      `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${plan}`,
    );
    expect(reading.unread).toEqual([]);
    expect(reading.coverage.unread).toBe(0);
  });

  it('số trang và đường kẻ không phải là chữ của kế hoạch', async () => {
    const { coverage } = await readingOf({ body: ['III. KHÁC', '', '12', '', '____________'] });
    expect(coverage.noise).toBe('12____________'.length);
  });
});

describe('dấu hiệu của một dữ kiện', () => {
  it.each([
    '02 lớp',
    '35%',
    'trước ngày 20',
    'mỗi tuần một tin',
    'Phòng A chủ trì',
    '30 triệu đồng',
    'a@b.gov.vn',
  ])('“%s” có thể là dữ kiện', (text) => expect(mayHoldFact(text)).toBe(true));

  it.each([
    'giai đoạn 2021-2025',
    'dịch vụ công mức độ 3, 4',
    'cách mạng công nghiệp 4.0',
    'Phụ lục 1',
    'năm 2024',
  ])('“%s” không đếm gì', (text) => expect(mayHoldFact(text)).toBe(false));
});
