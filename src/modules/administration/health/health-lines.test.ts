import { expect, test } from 'vitest';
import { type HealthFacts, healthLines, healthSentence, sizeWords } from './health-lines.ts';

const at = new Date('2023-10-16T02:30:00+07:00');
const well: HealthFacts = {
  database: { version: '18.4', bytes: 150 * 1024 ** 2, migrations: 8, answerMs: 2 },
  jobs: { waiting: 0, waitingSeconds: 0, failed: [] },
  recount: { at, hoursAgo: 7, drift: 0 },
  seal: { no: 15_230, at, unsealed: 3, unsealedSeconds: 1 },
  disk: { free: 60 * 1024 ** 3, size: 100 * 1024 ** 3 },
  mail: { viaServer: false, inOutbox: 0 },
  passkeys: { isRequired: true, isUsual: true, canInsist: true, approversWithout: 0 },
  sampleYear: 'none',
  isSampleHouse: false,
};

const statesOf = (facts: Partial<HealthFacts>) =>
  healthLines({ ...well, ...facts })
    .filter((line) => line.state !== 'good')
    .map((line) => `${line.name}: ${line.state}`);

test('khi mọi thứ ổn thì chỉ nói là ổn', () => {
  expect(statesOf({})).toEqual([]);
  expect(healthSentence(healthLines(well))).toBe('Hệ thống đang chạy tốt.');
});

test('chưa đếm lại lần nào thì không nói là tốt, cũng không báo động', () => {
  const lines = healthLines({ ...well, recount: null });
  expect(lines.find((line) => line.name === 'Đếm lại từ minh chứng')).toMatchObject({ state: 'idle' });
  expect(healthSentence(lines)).toBe('Hệ thống đang chạy tốt.');
});

test('mỗi chỗ hỏng hiện đúng dòng của nó và nói phải làm gì', () => {
  const troubles: [Partial<HealthFacts>, string][] = [
    [{ database: { ...well.database, answerMs: 900 } }, 'Cơ sở dữ liệu: look'],
    [{ jobs: null }, 'Việc chạy nền: look'],
    [{ passkeys: { ...well.passkeys, isRequired: false } }, 'Khóa truy cập của người duyệt: look'],
    [{ passkeys: { ...well.passkeys, canInsist: false } }, 'Khóa truy cập của người duyệt: look'],
    [{ jobs: { waiting: 4, waitingSeconds: 900, failed: [] } }, 'Việc chạy nền: bad'],
    [
      {
        jobs: {
          waiting: 0,
          waitingSeconds: 0,
          failed: [{ name: 'ledger.recount', count: 2, reason: 'ECONNREFUSED' }],
        },
      },
      'Việc chạy nền: bad',
    ],
    [{ recount: { at, hoursAgo: 2, drift: 5 } }, 'Đếm lại từ minh chứng: bad'],
    [{ recount: { at, hoursAgo: 50, drift: 0 } }, 'Đếm lại từ minh chứng: look'],
    [{ seal: { no: 9, at, unsealed: 40, unsealedSeconds: 600 } }, 'Nhật ký và chuỗi băm: bad'],
    [{ disk: { free: 1024 ** 2, size: 1024 ** 3 } }, 'Ổ đĩa của thư mục dữ liệu: bad'],
    [{ disk: { free: 3 * 1024 ** 3, size: 100 * 1024 ** 3 } }, 'Ổ đĩa của thư mục dữ liệu: look'],
    [{ disk: null }, 'Ổ đĩa của thư mục dữ liệu: look'],
    [{ mail: { viaServer: false, inOutbox: 3 } }, 'Thư đi: look'],
    [{ isSampleHouse: true, sampleYear: 'interrupted' }, 'Dữ liệu mẫu: look'],
  ];
  for (const [facts, expected] of troubles) {
    expect(statesOf(facts)).toEqual([expected]);
    const line = healthLines({ ...well, ...facts }).find((one) => one.state !== 'good')!;
    expect(line.todo, line.name).toBeTruthy();
    expect(healthSentence([line])).toContain(line.name.toLocaleLowerCase('vi'));
  }
});

test('chưa đếm lại, hoặc thư nằm lại trong nhà mẫu, không phải là hỏng', () => {
  expect(statesOf({ recount: null })).toEqual(['Đếm lại từ minh chứng: idle']);
  expect(
    statesOf({ isSampleHouse: true, sampleYear: 'filled', mail: { viaServer: false, inOutbox: 90 } }),
  ).toEqual([]);
});

test('dung lượng đọc được', () => {
  expect(sizeWords(1.5 * 1024 ** 3)).toBe('1,5\u00a0GB');
  expect(sizeWords(150 * 1024 ** 2)).toBe('150\u00a0MB');
});
