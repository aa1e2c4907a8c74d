import { describe, expect, it } from 'vitest';
import { plainText } from '../sentence.ts';
import { type OwnCell, ownQuestion, ownSentence, ownTasks } from './own-tasks.ts';

const today = '2023-10-16';
let next = 0;
const month = (number: string, overrides: Partial<OwnCell> = {}): OwnCell => ({
  id: `cell-${next++}`,
  measureId: 'posts',
  taskId: 'task-4',
  title: 'Chuyên mục Chuyển đổi số',
  kind: 'quota',
  period: 'month',
  needed: 2,
  counts: ['article'],
  periodStart: `2023-${number}-01`,
  periodEnd: `2023-${number}-30`,
  dueOn: number === '10' ? '2023-10-31' : `2023-${number}-30`,
  done: 0,
  late: 0,
  state: 'owed',
  ...overrides,
});
const year = (overrides: Partial<OwnCell>): OwnCell =>
  month('04', { period: 'plan', needed: 1, periodEnd: '2023-11-19', dueOn: '2023-11-19', ...overrides });
const lesson = (overrides: Partial<OwnCell> = {}) =>
  year({
    kind: 'coverage',
    taskId: 'task-7',
    title: 'An toàn mạng',
    counts: ['activity.online_safety_lesson'],
    ...overrides,
  });
const report = (overrides: Partial<OwnCell> = {}) =>
  year({ kind: 'report', taskId: null, title: 'Báo cáo kết quả', counts: ['report'], ...overrides });

const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const names = (cells: OwnCell[]) => ownTasks(cells, today).map((task) => plain(task.name));
const sentence = (cells: OwnCell[], on = today) => plain(plainText(ownSentence(cells, on)));

describe('việc cần làm của đơn vị', () => {
  it('tháng này trước, rồi việc quá hạn, rồi việc sắp đến hạn, sau cùng là việc đã xong', () => {
    const cells = [
      report(),
      lesson(),
      month('08', { done: 1 }),
      month('10', { done: 1 }),
      month('09', { done: 2 }),
      year({ kind: 'presence', title: 'Lập kế hoạch tuyên truyền', counts: ['activity.assembly'], done: 1 }),
    ];
    expect(names(cells)).toEqual([
      'Đăng bài thứ hai của tháng 10',
      'Gửi đường dẫn bài đã đăng tháng 8',
      'Gửi báo cáo của đơn vị',
      'Dạy an toàn mạng, ghi 1 tiết',
      'Lập kế hoạch tuyên truyền',
    ]);
  });

  it('báo cáo được trả lại đứng đầu, nói lý do, không nói là chưa đến hạn; gửi lại rồi thì thôi', () => {
    const cells = [lesson({ done: 1 }), report({ returnedFor: 'Thiếu số liệu mục II.' })];
    const [first] = ownTasks(cells, today);
    expect(first).toMatchObject({
      status: 'returned',
      href: '/bao-cao',
      name: 'Sửa và gửi lại báo cáo của đơn vị',
    });
    expect(plain(first!.hint)).toBe('Lý do: Thiếu số liệu mục II. Hạn hết Chủ nhật, 19/11/2023');
    expect(sentence(cells)).toContain('Báo cáo được trả lại để sửa.');
    expect(sentence(cells, '2023-11-22')).toBe('Báo cáo được trả lại để sửa.');
    const again = ownTasks([report({ returnedFor: null, done: 1 })], today);
    expect(again.map((task) => task.status)).toEqual(['done']);
  });

  it('mỗi việc mở đúng chỗ để làm; việc đã xong không mở gì', () => {
    const tasks = ownTasks(
      [month('10'), month('08'), lesson(), report(), lesson({ taskId: 'x', done: 1 })],
      today,
    );
    expect(tasks.map((task) => [task.href, task.status])).toEqual([
      ['/bai-dang/moi', 'not-due'],
      ['/bai-dang/gui-duong-dan?thang=2023-08', 'owed'],
      ['/hoat-dong/moi?loai=online_safety_lesson', 'not-due'],
      ['/bao-cao', 'not-due'],
      [null, 'done'],
    ]);
  });

  it('hai mẫu số của cùng một việc chỉ nhắc một lần', () => {
    expect(ownTasks([lesson(), lesson({ measureId: 'other-set' })], today)).toHaveLength(1);
  });

  it('tháng chưa tới thì chưa nhắc, tháng đã đủ thì không nhắc lại', () => {
    expect(ownTasks([month('11', { dueOn: '2023-11-30' }), month('09', { done: 3 })], today)).toEqual([]);
  });

  it.each([
    [[month('10', { done: 1 })], 'Còn 1 bài là đủ tháng 10. Hạn hết thứ Ba, 31/10/2023, còn 15 ngày.'],
    [
      [month('10'), month('08')],
      'Còn 2 bài là đủ tháng 10. Hạn hết thứ Ba, 31/10/2023, còn 15 ngày. 1 việc đã quá hạn.',
    ],
    [[month('10', { done: 2 })], 'Tháng này đã đủ 2 bài.'],
    [[month('10', { state: 'nothing_to_report' })], 'Đơn vị đã khai không phát sinh tháng 10.'],
    [[month('10', { state: 'exempt' })], 'Đơn vị được miễn tháng 10.'],
    [
      [month('10', { state: 'exempt', postponedUntil: '2023-12-15' })],
      'Phần tháng 10 được hoãn đến hết 15/12/2023.',
    ],
    [[report()], 'Hạn gần nhất hết Chủ nhật, 19/11/2023, còn 34 ngày.'],
    [[month('08')], 'Còn 1 việc đã quá hạn.'],
    [[month('08', { done: 2 })], 'Đơn vị đã xong mọi việc đến hạn.'],
    [[], 'Đơn vị đã xong mọi việc đến hạn.'],
  ])('câu trả lời %#', (cells, words) => {
    expect(sentence(cells)).toBe(words);
  });

  it('ngày cuối cùng nói "hôm nay", câu hỏi theo tháng đang tính', () => {
    expect(sentence([month('10')], '2023-10-31')).toBe(
      'Còn 2 bài là đủ tháng 10. Hạn hết thứ Ba, 31/10/2023, là hôm nay.',
    );
    expect(plain(ownQuestion([month('10')], today))).toBe('Tháng 10 còn làm gì?');
    expect(ownQuestion([month('10')], '2023-11-20')).toBe('Còn làm gì?');
  });
});

describe('báo cáo theo từng kỳ trong việc cần làm', () => {
  const quarter = (overrides: Partial<OwnCell> = {}) =>
    report({ period: 'quarter', counts: ['report.quarter'], reportPeriod: '2023-q3', ...overrides });
  const task = (cell: OwnCell) => {
    const [one] = ownTasks([cell], today);
    return { name: plain(one!.name), hint: plain(one!.hint), href: one!.href };
  };

  it('việc nêu tên kỳ, hạn của kỳ, và mở đúng kỳ ấy', () => {
    expect(task(quarter())).toEqual({
      name: 'Gửi báo cáo quý III/2023',
      hint: 'Hạn hết Chủ nhật, 19/11/2023',
      href: '/bao-cao?ky=2023-q3',
    });
    expect(task(quarter({ dueOn: '2023-09-14' })).name).toBe('Gửi báo cáo quý III/2023');
    expect(task(quarter({ returnedFor: 'Thiếu số liệu' })).name).toBe('Sửa và gửi lại báo cáo quý III/2023');
    expect(task(quarter({ done: 1, periodEnd: '2023-12-31' })).name).toBe('Báo cáo quý III/2023');
  });

  it('báo cáo một lần trong kế hoạch vẫn gọi như trước', () => {
    expect(task(report({ reportPeriod: 'year' })).name).toBe('Gửi báo cáo của đơn vị');
  });
});
