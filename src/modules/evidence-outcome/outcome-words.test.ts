import { describe, expect, it } from 'vitest';
import type { EvidenceOutcome } from '../../platform/evidence-outcome.ts';
import { outcomeWords } from './outcome-words.ts';

const count = {
  planTitle: 'Kế hoạch mẫu',
  taskNo: 4,
  task: 'Chuyên mục',
  periodWords: 'tháng 10',
  isLate: false,
};
const outcome = (over: Partial<EvidenceOutcome>): EvidenceOutcome => ({
  rung: 2,
  happenedOn: '2023-11-20',
  counts: [],
  takenBetween: { from: '2023-04-01', to: '2023-11-19' },
  returned: null,
  ...over,
});
const mend = 'Sửa bài thì bài lại được tính.';

describe('câu cho biết một việc đã ghi được tính thế nào', () => {
  it('nói nhiệm vụ và kỳ được tính', () => {
    expect(outcomeWords(outcome({ counts: [count] }), mend)).toEqual({
      tone: 'done',
      title: 'Được tính cho nhiệm vụ 4 “Chuyên mục”, tháng 10.',
      lines: [],
    });
  });
  it('nhiều phần việc thì kể từng việc, và nói rõ khi trễ', () => {
    const report = { ...count, taskNo: null, task: 'Báo cáo năm', periodWords: '', isLate: true };
    expect(outcomeWords(outcome({ counts: [count, report] }), mend)).toEqual({
      tone: 'done',
      title: 'Được tính cho 2 phần việc.',
      lines: [
        'Nhiệm vụ 4 “Chuyên mục”, tháng 10.',
        '“Báo cáo năm”.',
        'Nhận sau hạn: vẫn được tính và ghi là trễ.',
      ],
    });
  });
  it('không tính thì nói vì sao: sau, trước, ngoài kỳ, hoặc không có việc nào nhận', () => {
    const why = (over: Partial<EvidenceOutcome>) => outcomeWords(outcome(over), mend).lines;
    expect(why({})).toEqual(['Ngày 20/11/2023 sau ngày cuối cùng được tính là 19/11/2023.']);
    expect(why({ happenedOn: '2023-03-01' })).toEqual([
      'Ngày 01/3/2023 trước ngày đầu tiên được tính là 01/4/2023.',
    ]);
    expect(why({ happenedOn: '2023-07-05' })).toEqual([
      'Ngày 05/7/2023 không thuộc tháng hay kỳ nào mà đơn vị phải làm việc này.',
    ]);
    expect(why({ takenBetween: null })).toEqual(['Đơn vị không có phần việc nào nhận loại này.']);
  });
  it('bị trả lại thì nói ai, lúc nào, lý do và việc phải làm', () => {
    const returned = { reason: 'Ảnh không rõ.', by: 'Hiệu trưởng', at: new Date('2023-11-21T02:00:00Z') };
    const words = outcomeWords(outcome({ returned, counts: [] }), mend);
    expect(words.tone).toBe('warning');
    expect(words.title).toMatch(/^Hiệu trưởng đã trả lại lúc .*21\/11\/2023.*; hiện không được tính\.$/);
    expect(words.lines).toEqual(['Lý do: Ảnh không rõ.', mend]);
  });
});
