import { describe, expect, it } from 'vitest';
import { findingsOf, findingsWith } from './testing/short-plan.ts';

const details = (findings: { details?: unknown }[]) => findings.map((finding) => finding.details);

describe('hai thời hạn cho một việc', () => {
  const body = (first: string, second: string) => [
    '1. Phòng Thư viện',
    `- Báo cáo kết quả thực hiện về Sở Văn hóa và Thể thao ${first}.`,
    '- Duy trì tủ sách lưu động.',
    `- Gửi báo cáo kết quả thực hiện về Sở Văn hóa và Thể thao ${second}.`,
  ];

  it('báo khi cùng nơi gửi, nơi nhận, cùng loại báo cáo', async () => {
    const [finding] = await findingsWith('duty-date-conflict', {
      body: body('trước ngày 20/11/2024', 'trước ngày 30/11/2024'),
    });
    expect(finding).toMatchObject({
      severity: 'error',
      details: { from: 'Phòng Thư viện', first: '2024-11-20', second: '2024-11-30' },
    });
    expect(finding?.also).toHaveLength(1);
    expect(finding?.message).toMatch(/20\/11\/2024.*30\/11\/2024/);
  });

  it.each([
    ['cùng một ngày', 'trước ngày 20/11/2024', 'trước ngày 20/11/2024'],
    ['sơ kết và tổng kết', 'sơ kết trước ngày 15/6/2024', 'tổng kết trước ngày 30/11/2024'],
    ['hai đợt cách xa nhau', 'trước ngày 01/4/2024', 'về tình hình dạy đọc, chậm nhất ngày 30/11/2024'],
  ])('không báo: %s', async (_, first, second) => {
    expect(await findingsWith('duty-date-conflict', { body: body(first, second) })).toEqual([]);
  });

  it('mỗi hạn trong câu dài thuộc kỳ của nó', async () => {
    const found = await findingsWith('duty-date-conflict', {
      body: [
        '1. Các thư viện cấp xã trên địa bàn tỉnh',
        '- Gửi báo cáo 6 tháng đầu năm về Sở Văn hóa và Thể thao trước ngày 15/6/2024.',
        '2. Chế độ báo cáo',
        'Các thư viện cấp xã báo cáo về Sở Văn hóa và Thể thao: báo cáo 6 tháng trước ngày 10/6/2024; báo cáo năm trước ngày 20/11/2024.',
      ],
    });
    expect(details(found)).toMatchObject([{ first: '2024-06-15', second: '2024-06-10' }]);
  });

  it('so cả dòng báo cáo trong bảng nhiệm vụ', async () => {
    const found = await findingsWith('duty-date-conflict', {
      body: ['1. Phòng Thư viện', 'Báo cáo kết quả về Sở Văn hóa và Thể thao trước ngày 20/11/2024.'],
      tasks: [
        ['1', 'Mở chuyên mục giới thiệu sách', 'Phòng Thư viện', '', 'Quý II/2024'],
        ['2', 'Báo cáo kết quả thực hiện', 'Phòng Thư viện', '', 'Trước 30/11/2024'],
      ],
    });
    expect(details(found)).toMatchObject([{ secondPlace: 'nhiệm vụ số 2', second: '2024-11-30' }]);
  });
});

describe('chỉ tiêu', () => {
  const rows = (title: string) => [
    ['1', title, 'Phòng Thư viện', '', 'Từ tháng 4 đến tháng 12/2024'],
    ['2', 'Tổng kết', 'Văn phòng', '', 'Tháng 12/2024'],
  ];

  it('một mức ở nội dung, mức khác ở bảng', async () => {
    const found = await findingsWith('quota-conflict', {
      body: ['1. Phòng Thư viện', '- Mỗi tháng đăng ít nhất 04 bài giới thiệu sách trên trang của Sở.'],
      tasks: rows('Đăng bài giới thiệu sách trên trang của Sở, mỗi tháng ít nhất 02 bài giới thiệu sách'),
    });
    expect(details(found)).toMatchObject([{ task: '1', first: 4, second: 2, per: 'month' }]);
  });

  it('chỉ tiêu của đơn vị khác thì không so', async () => {
    const found = await findingsWith('quota-conflict', {
      body: ['1. Phòng Thư viện', '2. Các trung tâm văn hóa', '- Mỗi tháng ít nhất 04 bài giới thiệu sách.'],
      tasks: rows('Đăng bài giới thiệu sách, mỗi tháng ít nhất 02 bài giới thiệu sách'),
    });
    expect(found).toEqual([]);
  });

  it('cùng tập, cùng việc, hai tỷ lệ', async () => {
    const found = await findingsWith('target-conflict', {
      body: ['- Phấn đấu 90% thư viện cấp xã được bổ sung sách mới cho thiếu nhi trong năm.'],
      tasks: rows('Bảo đảm 95% thư viện cấp xã được bổ sung sách mới cho thiếu nhi trong năm'),
    });
    expect(details(found)).toMatchObject([{ first: 0.9, second: 0.95 }]);
    expect(found[0]?.message).toMatch(/90%.*95%/);
  });
});

describe('nhiệm vụ trùng', () => {
  const row = (no: string, time: string, title = 'Tổ chức ngày hội đọc sách cho học sinh toàn tỉnh') => [
    no,
    title,
    'Phòng Thư viện',
    '',
    time,
  ];

  it('cùng thời gian là trùng, khác thời gian là mâu thuẫn', async () => {
    const codes = async (tasks: string[][]) => (await findingsOf({ tasks })).map(({ code }) => code);
    expect(await codes([row('1', 'Tháng 4/2024'), row('2', 'Tháng 4/2024')])).toContain('task-duplicate');
    expect(await codes([row('1', 'Tháng 4/2024'), row('2', 'Tháng 6/2024')])).toContain('task-date-conflict');
  });

  it('tên chỉ khác con số là hai việc', async () => {
    const found = await findingsOf({
      tasks: [
        row('1', 'Tháng 4/2024', 'Tổ chức tập huấn đợt 1 cho người làm thư viện'),
        row('2', 'Tháng 6/2024', 'Tổ chức tập huấn đợt 2 cho người làm thư viện'),
      ],
    });
    expect(found.filter(({ code }) => code.startsWith('task-d'))).toEqual([]);
  });
});
