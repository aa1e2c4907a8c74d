import { describe, expect, it } from 'vitest';
import { findingsOf, findingsWith } from '../testing/short-plan.ts';

describe('ngày không có hoặc không khớp', () => {
  it.each([
    ['31/02/2024', 'trước ngày 31/02/2024'],
    ['31/6', 'trước ngày 31/6'],
    ['30 tháng 02 năm 2024', 'vào ngày 30 tháng 02 năm 2024'],
    ['15/13/2024', 'chậm nhất 15/13/2024'],
  ])('“%s” không có trong lịch', async (text, words) => {
    const found = await findingsWith('date-impossible', { body: [`Báo cáo kết quả về Sở ${words}.`] });
    expect(found.map(({ details }) => details?.text)).toEqual([text]);
  });

  it.each(['29/02/2024', 'ngày 30/11', 'số 12/2024/QĐ-UBND', 'tỷ lệ 31/62', '0272.31.2024', 'trực 24/7'])(
    '“%s” không bị báo',
    async (words) => {
      expect(
        await findingsWith('date-impossible', { body: [`- Thực hiện ${words} theo quy định.`] }),
      ).toEqual([]);
    },
  );

  it.each([
    ['thứ Hai, ngày 05/3/2024', 'thứ Ba'],
    ['Thứ 6 (06/3/2024)', 'thứ Tư'],
    ['Chủ nhật, ngày 10 tháng 4 năm 2024', 'thứ Tư'],
    ['ngày 09/5/2024 (thứ Sáu)', 'thứ Năm'],
  ])('%s thật ra là %s', async (words, right) => {
    const found = await findingsWith('weekday-mismatch', {
      body: [`- Tổ chức ngày hội vào ${words} tại thư viện.`],
    });
    expect(found.map(({ details }) => details?.right)).toEqual([right]);
  });

  it.each(['thứ Ba, ngày 05/3/2024', 'lần thứ năm, ngày 05/3/2024', 'thứ Bảy hằng tuần, từ 01/4/2024'])(
    'không báo: %s',
    async (words) => {
      expect(await findingsWith('weekday-mismatch', { body: [`- Khai mạc ${words}.`] })).toEqual([]);
    },
  );
});

describe('thời hạn so với ngày ban hành', () => {
  it('trước ngày ban hành, hoặc “trước” chính ngày ban hành', async () => {
    const found = await findingsWith('deadline-passed', {
      body: [
        '1. Phòng Thư viện',
        'Báo cáo về Sở trước ngày 05/3/2024. Hoàn thành danh mục trước ngày 20/02/2024.',
      ],
    });
    expect(found.map(({ details }) => details?.date).sort()).toEqual(['2024-02-20', '2024-03-05']);
    expect(found.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it('việc đã làm năm trước chỉ là lời nhắc', async () => {
    const found = await findingsWith('deadline-passed', {
      body: ['- Danh mục sách đã hoàn thành trước ngày 31/12/2023 tiếp tục được sử dụng.'],
    });
    expect(found.map(({ severity }) => severity)).not.toContain('error');
  });

  it('văn bản được dẫn ra sau kế hoạch', async () => {
    const found = await findingsWith('citation-after-issue', {
      bases: ['Căn cứ Kế hoạch số 12/KH-UBND ngày 10/6/2024 của UBND tỉnh về văn hóa đọc.'],
    });
    expect(found).toMatchObject([{ details: { symbol: '12/KH-UBND', date: '2024-06-10' } }]);
  });
});

describe('tháng không thể thực hiện', () => {
  const quota = (time: string) => [
    ['1', 'Đăng bài giới thiệu sách, mỗi tháng ít nhất 02 bài', 'Phòng Thư viện', '', time],
    ['2', 'Tổng kết', 'Văn phòng', '', 'Tháng 12/2024'],
  ];

  it('chỉ tiêu mỗi tháng từ quý I, ban hành tháng 3', async () => {
    const found = await findingsWith('months-before-issue', { tasks: quota('Quý I đến quý IV/2024') });
    expect(found).toMatchObject([{ details: { from: '2024-01', to: '2024-02', tasks: ['1'] } }]);
  });

  it('tính từ tháng ban hành trở đi thì không báo', async () => {
    expect(await findingsWith('months-before-issue', { tasks: quota('Tháng 3 đến tháng 12/2024') })).toEqual(
      [],
    );
  });

  it('thời gian kết thúc trước khi bắt đầu', async () => {
    const codes = (await findingsOf({ tasks: quota('Từ 01/9/2024 đến 31/5/2024') })).map(({ code }) => code);
    expect(codes).toContain('schedule-reversed');
  });

  it('kỳ báo cáo quý đã qua khi ban hành', async () => {
    const found = await findingsWith('rounds-before-issue', {
      issued: 'ngày 10 tháng 5 năm 2024',
      body: [
        '1. Phòng Thư viện',
        'Báo cáo định kỳ hằng quý về Sở Văn hóa và Thể thao trước ngày 20 của tháng cuối quý.',
      ],
    });
    expect(found).toMatchObject([{ severity: 'note', details: { every: 'quarter', missed: 1 } }]);
  });
});

describe('chỗ để trống trong nội dung', () => {
  it('gom mọi chỗ vào một phát hiện', async () => {
    const found = await findingsWith('text-blank', {
      body: [
        '- Tổ chức ……… buổi nói chuyện.',
        '- Phấn đấu đạt ...% bạn đọc.',
        '- Kinh phí: (điền sau).',
        '- Khai mạc ngày …/4/2024.',
        '- Tổ chức hội thảo, tọa đàm, giao lưu,…',
        '- Các hình thức khác...',
      ],
    });
    expect(found).toHaveLength(1);
    expect(found[0]?.details?.count).toBe(4);
  });

  it('số và ngày của chính văn bản có phát hiện riêng, không tính ở đây', async () => {
    const found = await findingsOf({ number: '       ', issued: 'ngày …… tháng 3 năm 2024' });
    expect(found.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['document-number-blank', 'document-date-blank']),
    );
    expect(found.map(({ code }) => code)).not.toContain('text-blank');
  });
});
