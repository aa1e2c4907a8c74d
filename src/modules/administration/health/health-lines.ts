import { instantWords, numberWords, percentWords } from '../../../platform/clock/words.ts';
import type { SampleYear } from '../../../platform/sample-house.ts';
import { jobLabels } from '../labels.ts';
import type { FailedJobs } from './health-store.server.ts';

/** `idle`: nothing to judge yet. */
export type HealthState = 'good' | 'idle' | 'look' | 'bad';

export interface HealthLine {
  name: string;
  state: HealthState;
  /** What is so now. */
  fact: string;
  /** What to do; always there when the state is not good. */
  todo: string | null;
  href: string | null;
}

/** Figures behind the page, gathered by `read-health.server.ts`. */
export interface HealthFacts {
  database: { version: string; bytes: number; migrations: number; answerMs: number };
  jobs: { waiting: number; waitingSeconds: number; failed: FailedJobs[] } | null;
  recount: { at: Date; hoursAgo: number; drift: number } | null;
  seal: { no: number; at: Date | null; unsealed: number; unsealedSeconds: number };
  disk: { free: number; size: number } | null;
  mail: { viaServer: boolean; inOutbox: number };
  passkeys: { isRequired: boolean; isUsual: boolean; canInsist: boolean; approversWithout: number };
  sampleYear: SampleYear['status'];
  isSampleHouse: boolean;
}

const GB = 1024 ** 3;
const diskBad = 1 * GB;
const diskLook = 5 * GB;
const slowAnswerMs = 500;
const waitingTooLongSeconds = 10 * 60;
// The recount runs each night at 02:30; one missed night is not yet an alarm.
const recountTooOldHours = 36;
// Sealing runs every two seconds.
const unsealedTooLongSeconds = 5 * 60;

const good = (name: string, fact: string, href: string | null = null): HealthLine => ({
  name,
  state: 'good',
  fact,
  todo: null,
  href,
});
const look = (name: string, fact: string, todo: string, href: string | null = null): HealthLine => ({
  name,
  state: 'look',
  fact,
  todo,
  href,
});
const bad = (name: string, fact: string, todo: string, href: string | null = null): HealthLine => ({
  name,
  state: 'bad',
  fact,
  todo,
  href,
});

/** Decides what is well, what to look at and what is wrong, each with what to do. */
export function healthLines(facts: HealthFacts): HealthLine[] {
  return [
    databaseLine(facts.database),
    jobsLine(facts.jobs),
    recountLine(facts.recount),
    sealLine(facts.seal),
    diskLine(facts.disk),
    mailLine(facts),
    passkeyLine(facts),
    sampleLine(facts),
  ];
}

function databaseLine({ version, bytes, migrations, answerMs }: HealthFacts['database']): HealthLine {
  const name = 'Cơ sở dữ liệu';
  const fact = `PostgreSQL ${version.split(' ')[0]}, ${sizeWords(bytes)}, ${migrations} bước cấu trúc, trả lời trong ${numberWords(Math.max(1, answerMs))} ms`;
  return answerMs > slowAnswerMs
    ? look(name, fact, 'Máy chủ dữ liệu trả lời chậm. Xem tải của máy và ổ đĩa, rồi tải lại trang này.')
    : good(name, fact);
}

function jobsLine(jobs: HealthFacts['jobs']): HealthLine {
  const name = 'Việc chạy nền';
  if (!jobs) return look(name, 'Hàng đợi chưa chạy lần nào', 'Chạy “lantoa start” để hàng đợi hoạt động.');
  const failures = jobs.failed.reduce((sum, { count }) => sum + count, 0);
  if (failures > 0) {
    const names = jobs.failed.map(({ name: job, count }) => `${jobLabels[job] ?? job} (${count})`).join(', ');
    return bad(
      name,
      `${numberWords(failures)} việc hỏng trong 7 ngày qua: ${names}`,
      `Lỗi gần nhất: ${jobs.failed.find(({ reason }) => reason)?.reason ?? 'không ghi lại'}. Mỗi việc đã được thử lại 5 lần; sửa nguyên nhân thì các việc sau chạy lại bình thường, số liệu không bị ảnh hưởng.`,
    );
  }
  const fact =
    jobs.waiting === 0 ? 'Không việc nào đang chờ' : `${numberWords(jobs.waiting)} việc đang chờ đến lượt`;
  return jobs.waitingSeconds > waitingTooLongSeconds
    ? bad(
        name,
        `${fact}, lâu nhất ${numberWords(Math.floor(jobs.waitingSeconds / 60))} phút`,
        'Không tiến trình nào nhận việc. Dừng rồi chạy lại “lantoa start”.',
      )
    : good(name, fact);
}

function recountLine(recount: HealthFacts['recount']): HealthLine {
  const name = 'Đếm lại từ minh chứng';
  if (!recount) {
    const fact = 'Chưa đếm lại lần nào; tự chạy lúc 02:30 mỗi ngày khi có kế hoạch';
    const todo = 'Chưa cần làm gì. Muốn đếm ngay thì chạy “npx lantoa recount”.';
    return { name, state: 'idle', fact, todo, href: null };
  }
  const when = `lần cuối ${instantWords(recount.at)}`;
  if (recount.drift > 0)
    return bad(
      name,
      `${numberWords(recount.drift)} ô lệch với minh chứng và đã được sửa, ${when}`,
      'Chạy “npx lantoa recount” để đếm lại ngay. Nếu vẫn lệch, gửi kết quả cho nhóm phát triển.',
    );
  return recount.hoursAgo > recountTooOldHours
    ? look(
        name,
        `Khớp, nhưng ${when}`,
        'Lượt đếm hằng đêm không chạy; Lan Tỏa có thể đã tắt lúc 02:30. Chạy “npx lantoa recount”.',
      )
    : good(name, `Mọi ô khớp với minh chứng, ${when}`);
}

function sealLine({ no, at, unsealed, unsealedSeconds }: HealthFacts['seal']): HealthLine {
  const name = 'Nhật ký và chuỗi băm';
  const href = '/quan-tri/nhat-ky';
  const last =
    no > 0 && at
      ? `${numberWords(no)} sự kiện đã niêm, lần cuối ${instantWords(at)}`
      : 'Chưa niêm sự kiện nào';
  const fact = unsealed > 0 ? `${last}; ${numberWords(unsealed)} sự kiện chưa niêm` : last;
  return unsealedSeconds > unsealedTooLongSeconds
    ? bad(
        name,
        fact,
        'Việc niêm nhật ký không chạy. Mở nhật ký và bấm “Chứng minh nhật ký” để niêm ngay.',
        href,
      )
    : good(name, fact, href);
}

function diskLine(disk: HealthFacts['disk']): HealthLine {
  const name = 'Ổ đĩa của thư mục dữ liệu';
  if (!disk)
    return look(
      name,
      'Không đọc được dung lượng trống',
      'Kiểm tra quyền của thư mục dữ liệu bằng “npx lantoa doctor”.',
    );
  const fact = `Còn trống ${sizeWords(disk.free)} trong ${sizeWords(disk.size)} (${percentWords(disk.size > 0 ? disk.free / disk.size : 0)})`;
  if (disk.free < diskBad)
    return bad(name, fact, 'Giải phóng ổ đĩa ngay: khi hết chỗ, Lan Tỏa không nhận thêm bài và ảnh.');
  return disk.free < diskLook
    ? look(name, fact, 'Sắp hết chỗ: dọn ổ đĩa hoặc chuyển thư mục dữ liệu.')
    : good(name, fact);
}

function mailLine({ mail, isSampleHouse }: HealthFacts): HealthLine {
  const name = 'Thư đi';
  const href = '/quan-tri/thu-di';
  const kept = `${numberWords(mail.inOutbox)} thư giữ trong hộp thư đi`;
  if (mail.viaServer)
    return good(name, `Gửi qua máy chủ thư (SMTP_URL)${mail.inOutbox > 0 ? `; ${kept} từ trước` : ''}`, href);
  if (isSampleHouse || mail.inOutbox === 0) return good(name, `${kept}, không gửi ra ngoài`, href);
  return look(
    name,
    `${kept}, chưa thư nào được gửi ra ngoài`,
    'Đặt SMTP_URL là địa chỉ máy chủ thư của đơn vị rồi chạy lại “lantoa start”.',
    href,
  );
}

function passkeyLine({ passkeys, isSampleHouse }: HealthFacts): HealthLine {
  const { isRequired, canInsist, approversWithout } = passkeys;
  const name = 'Khóa truy cập của người duyệt';
  const href = '/quan-tri/khoa-truy-cap';
  if (!isRequired) {
    const off = 'Không bắt buộc ở nơi này';
    return isSampleHouse
      ? good(name, `${off}: người dùng mẫu không có thiết bị để tạo khóa`, href)
      : look(
          name,
          off,
          'Người duyệt vào được chỉ bằng mật khẩu. Bật lại khi mọi người đã có thiết bị.',
          href,
        );
  }
  if (!canInsist)
    return look(
      name,
      'Bắt buộc, nhưng chưa áp dụng được vì BASE_URL chưa là địa chỉ https',
      'Đặt BASE_URL là địa chỉ https của Lan Tỏa rồi chạy lại. Đến lúc đó người duyệt vào được chỉ bằng mật khẩu.',
      href,
    );
  const without =
    approversWithout > 0
      ? `; ${numberWords(approversWithout)} người duyệt chưa có khóa, còn trong hạn 14 ngày hoặc chưa vào`
      : '; mọi người duyệt đều đã có khóa';
  return good(name, `Bắt buộc${without}`, href);
}

function sampleLine({ sampleYear, isSampleHouse }: HealthFacts): HealthLine {
  const name = 'Dữ liệu mẫu';
  const href = '/quan-tri/nam-mau';
  if (!isSampleHouse) return good(name, 'Không có; mọi số liệu là số liệu thật');
  if (sampleYear === 'interrupted')
    return look(name, 'Năm mẫu nạp dở', 'Mở trang Năm mẫu và bấm “Nạp tiếp năm mẫu”.', href);
  if (sampleYear === 'playing') return good(name, 'Đang nạp năm mẫu', href);
  if (sampleYear === 'empty')
    return good(name, 'Có đơn vị, tài khoản và kế hoạch mẫu; chưa có hoạt động', href);
  return good(name, 'Có đơn vị, tài khoản, kế hoạch và hoạt động mẫu', href);
}

/** "1,5 GB" */
export function sizeWords(bytes: number): string {
  const unit = bytes >= GB ? 'GB' : 'MB';
  const value = bytes / (unit === 'GB' ? GB : 1024 ** 2);
  return `${value.toLocaleString('vi-VN', { maximumFractionDigits: value < 10 ? 1 : 0 })}\u00a0${unit}`;
}

/** One sentence for the head of the page. */
export function healthSentence(lines: readonly HealthLine[]): string {
  const named = (state: HealthState) =>
    lines.filter((line) => line.state === state).map((line) => line.name.toLocaleLowerCase('vi'));
  const [wrong, watch] = [named('bad'), named('look')];
  if (wrong.length > 0) return `${wrong.length} việc cần xử lý: ${wrong.join(', ')}.`;
  if (watch.length > 0) return `Hệ thống đang chạy; cần để ý: ${watch.join(', ')}.`;
  return 'Hệ thống đang chạy tốt.';
}
