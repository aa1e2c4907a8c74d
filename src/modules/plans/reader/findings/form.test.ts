import { describe, expect, it } from 'vitest';
import { findingsOf, findingsWith, type ShortPlan } from './testing/short-plan.ts';

const slips: [code: string, plan: ShortPlan][] = [
  ['format-point-label', { body: ['1. Phòng Thư viện', 'a. Mở chuyên mục.', 'b. Báo cáo.'] }],
  ['format-heading-mark', { body: ['1/ Phòng Thư viện', '- Mở chuyên mục.'] }],
  [
    'format-legal-base-ending',
    {
      bases: [
        'Căn cứ Luật Thư viện ngày 21/11/2019.',
        'Căn cứ Kế hoạch số 12/KH-UBND ngày 10/01/2024 của UBND tỉnh.',
      ],
    },
  ],
  ['format-number-zero', { number: '5' }],
  [
    'format-symbol-spaces',
    { body: ['- Thực hiện Kế hoạch số 45 /KH - UBND ngày 10/01/2024 của UBND tỉnh.'] },
  ],
  ['format-citation-number', { body: ['- Thực hiện Kế hoạch 45/KH-UBND ngày 10/01/2024 của UBND tỉnh.'] }],
  ['format-date-zero', { body: ['- Khai mạc ngày 5/1/2025 tại thư viện.'] }],
  ['format-date-marks', { body: ['- Khai mạc ngày 15-4-2024 tại thư viện.'] }],
  [
    'format-appendix-number',
    {
      body: ['- Thực hiện theo các phụ lục.'],
      appendix: ['', 'Phụ lục 1', 'DANH MỤC SÁCH MỚI', '', 'Phụ lục 2', 'DANH MỤC TỦ SÁCH'],
    },
  ],
  [
    'format-appendix-reference',
    { body: ['- Xem Phụ lục I.'], appendix: ['', 'Phụ lục I', 'DANH MỤC SÁCH MỚI', '1. Truyện'] },
  ],
  [
    'appendix-not-mentioned',
    { appendix: ['', 'Phụ lục', 'DANH MỤC SÁCH MỚI', '(Kèm theo Kế hoạch số 45/KH-SVHTT)'] },
  ],
];

describe('lỗi thể thức theo Nghị định 30/2020/NĐ-CP', () => {
  it.each(slips)('%s là ghi chú, một dòng cho mọi chỗ', async (code, plan) => {
    const found = await findingsWith(code, plan);
    expect(found).toHaveLength(1);
    expect(found[0]?.severity).toBe('note');
  });

  it('văn bản đúng thể thức không có ghi chú nào', async () => {
    const found = await findingsOf({
      bases: [
        'Căn cứ Luật Thư viện ngày 21/11/2019;',
        'Căn cứ Kế hoạch số 12/KH-UBND ngày 10/01/2024 của UBND tỉnh.',
      ],
      body: [
        '1. Phòng Thư viện',
        'a) Mở chuyên mục theo Phụ lục.',
        'b) Khai mạc ngày 05/3/2025, tổng kết ngày 08/11/2025.',
      ],
      appendix: [
        '',
        'Phụ lục',
        'DANH MỤC SÁCH MỚI',
        '(Kèm theo Kế hoạch số 45/KH-SVHTT ngày 05/3/2024)',
        '1. Truyện',
      ],
    });
    expect(found.map(({ code }) => code).filter((code) => /^format|^appendix/.test(code))).toEqual([]);
  });

  it('ba mươi chỗ vẫn là một dòng, mỗi chỗ dẫn tới được', async () => {
    const body = Array.from({ length: 15 }, (_, index) => `- Buổi thứ ${index + 1} vào ngày 5/4/2024.`);
    const [found] = await findingsWith('format-date-zero', { body });
    expect(found?.details?.count).toBe(15);
    expect(found?.also).toHaveLength(14);
  });
});
