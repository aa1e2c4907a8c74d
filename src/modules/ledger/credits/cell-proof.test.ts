import { describe, expect, it } from 'vitest';
import { rungTrail, whyThisNumber } from './cell-proof.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const cell = { done: 2, late: 0, periodStart: '2023-09-01', periodEnd: '2023-09-30' };
const none = { withdrawn: 0, returned: 0, elsewhere: 0 };

describe('vì sao ô này là 2?', () => {
  it('nói kỳ, số được tính, và đúng hạn hay không', () => {
    expect(plain(whyThisNumber(cell, 'bài', none))).toBe(
      '2 bài có ngày từ 01/9/2023 đến 30/9/2023 được tính, mỗi bài một lần, đều nhận đúng hạn.',
    );
    expect(plain(whyThisNumber({ ...cell, late: 1 }, 'bài', none))).toContain('trong đó 1 nhận sau hạn');
  });

  it('nói cả những gì không được tính và vì sao', () => {
    expect(
      plain(whyThisNumber({ ...cell, done: 0 }, 'bài', { withdrawn: 1, returned: 2, elsewhere: 3 })),
    ).toBe(
      'Không bài nào có ngày từ 01/9/2023 đến 30/9/2023 được tính. 2 bài đang bị trả lại, chưa tính. 1 bài đã gỡ, không tính. 3 bài nhận trong kỳ nhưng có ngày ngoài kỳ, tính cho kỳ của ngày đó.',
    );
  });
});

describe('vì sao mức này?', () => {
  it('từ mức lúc nhận đến từng lần đổi, có người, lý do', () => {
    const lines = rungTrail({ receivedAt: new Date('2023-09-12T08:00:00+07:00'), rung: 2 }, [
      {
        from: 2,
        to: 3,
        cause: 'confirmed',
        reason: null,
        by: 'Người mẫu, Hiệu trưởng',
        at: new Date('2023-09-15T08:00:00+07:00'),
      },
      {
        from: 3,
        to: 2,
        cause: 'corrected',
        reason: 'Sai ngày',
        by: null,
        at: new Date('2023-09-20T08:00:00+07:00'),
      },
    ]);
    expect(lines.map((line) => `${line.on} ${plain(line.words)}`)).toEqual([
      '2023-09-12 Mức 2, đã lưu và băm: nội dung lưu tại đây kèm mã băm',
      '2023-09-15 Người mẫu, Hiệu trưởng: đã xác nhận; mức 2 → 3, đã xác nhận',
      '2023-09-20 đơn vị sửa nội dung (Sai ngày); mức 3 → 2, đã lưu và băm',
    ]);
  });
});
