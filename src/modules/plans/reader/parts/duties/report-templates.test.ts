import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutiesOfLines } from './testing/duties-of-lines.ts';

const SENDERS = [
  'Các trường học',
  'Phòng Tư pháp',
  'UBND các xã, phường, thị trấn',
  'Công an huyện',
  'Hội Liên hiệp Phụ nữ tỉnh',
  'Các khoa, phòng',
  'Trạm Y tế xã',
  'Đoàn Thanh niên',
  'Ban Tuyên giáo Huyện ủy',
  'Các sở, ban, ngành',
  'Chi cục Kiểm lâm',
  'Trưởng các thôn',
  'Hiệu trưởng các trường',
  'Kiểm lâm địa bàn',
];
const RECEIVERS = [
  'Sở Y tế',
  'UBND tỉnh',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Ban Thường vụ Tỉnh ủy',
  'Phòng Giáo dục và Đào tạo',
  'Bộ Nội vụ',
  'Sở Lao động - Thương binh và Xã hội',
  'Ủy ban nhân dân huyện',
  'Liên đoàn Lao động tỉnh',
  'Chủ tịch UBND xã',
];
const OFFICES = ['Văn phòng Sở', 'Phòng Nghiệp vụ', 'Ban Tuyên giáo', 'Phòng Tổ chức - Hành chính'];
const DUES: [text: string, read: string][] = [
  ['trước ngày 15/6/2024', '< 2024-06-15'],
  ['chậm nhất ngày 20/11/2024', '≤ 2024-11-20'],
  ['trước ngày 05 tháng 12 năm 2024', '< 2024-12-05'],
  ['trước ngày 25 hằng tháng', 'month'],
  ['trước ngày 20 của tháng cuối quý', 'quarter'],
  ['không muộn hơn ngày 30/9/2024', '≤ 2024-09-30'],
  ['trước 16 giờ thứ Năm hằng tuần', 'week'],
];

interface Said {
  sender: string;
  receiver: string;
  via: string;
  due: string;
}

const TEMPLATES: ((said: Said) => string[])[] = [
  ({ sender, receiver, via, due }) => [`${sender} báo cáo kết quả về ${receiver}${via} ${due}.`],
  ({ sender, receiver, via, due }) => [
    `Đề nghị ${sender} gửi báo cáo về ${receiver}${via} ${due} để tổng hợp.`,
  ],
  ({ sender, receiver, via, due }) => [
    `${sender} có trách nhiệm gửi kết quả thực hiện về ${receiver}${via} ${due}.`,
  ],
  ({ sender, receiver, via, due }) => [`1. ${sender}`, `- Tổng hợp, báo cáo ${receiver}${via} ${due}.`],
  ({ sender, receiver, via, due }) => [
    `1. ${sender}`,
    `- Triển khai Kế hoạch; gửi báo cáo về ${receiver}${via} ${due}.`,
  ],
  ({ sender, receiver, via, due }) => [
    `1. ${sender}`,
    `a) Tham mưu, trình ký báo cáo gửi ${receiver}${via} ${due}.`,
  ],
  ({ sender, receiver, via, due }) => [
    `1. ${sender}:`,
    `Kết quả báo cáo về ${receiver}${via} ${due} để theo dõi, chỉ đạo.`,
  ],
  ({ sender, receiver, via, due }) => [
    `2. Đối với ${sender}`,
    `- Báo cáo ${receiver}${via} kết quả thực hiện ${due}.`,
  ],
];

describe('mẫu câu báo cáo', () => {
  it('đơn vị nào, nơi nhận nào, hạn nào cũng đọc ra đúng một nghĩa vụ', () => {
    const said = fc.record({
      sender: fc.constantFrom(...SENDERS),
      receiver: fc.constantFrom(...RECEIVERS),
      office: fc.option(fc.constantFrom(...OFFICES), { nil: null }),
      due: fc.constantFrom(...DUES),
      template: fc.constantFrom(...TEMPLATES),
    });
    fc.assert(
      fc.property(said, ({ sender, receiver, office, due: [due, read], template }) => {
        const lines = template({ sender, receiver, via: office ? ` (qua ${office})` : '', due });
        const via = office ? ` qua ${office}` : '';
        expect(dutiesOfLines(...lines)).toEqual([`${sender} → ${receiver}${via}: ${read}`]);
      }),
      { numRuns: 400 },
    );
  });
});
