export interface CommandModule {
  /** The exit code; nothing while the command goes on by itself (`start`). */
  run(args: string[]): Promise<number | undefined>;
}

export interface Command {
  words: readonly string[];
  /** What may follow the words. */
  takes?: string;
  about: string;
  /** Loaded only when called: reading a plan must not wait for the web server's modules. */
  load?: () => Promise<CommandModule>;
}

export const commands: readonly Command[] = [
  { words: ['start'], about: 'chạy Lan Tỏa trên máy này', load: () => import('./start.server.ts') },
  {
    words: ['dev'],
    about: 'chạy khi đang phát triển, tự nạp lại khi sửa mã',
    load: () => import('./dev.server.ts'),
  },
  {
    words: ['plan', 'read'],
    takes: 'TỆP [--json]',
    about: 'đọc một kế hoạch và in ra những gì đọc được',
    load: () => import('./plan-read.server.ts'),
  },
  {
    words: ['plan', 'import'],
    takes: 'TỆP [--year NĂM]',
    about: 'đọc một kế hoạch vào hệ thống để duyệt',
    load: () => import('./plan-import.server.ts'),
  },
  {
    words: ['plan', 'release'],
    takes: 'MÃ',
    about: 'phát hành kế hoạch đã duyệt với chỉ tiêu được đề xuất',
    load: () => import('./plan-release.server.ts'),
  },
  {
    words: ['report', 'consolidated'],
    takes: '--plan MÃ --as-of NGÀY --out TỆP.docx|TỆP.pdf',
    about: 'lập và khóa báo cáo tổng hợp',
    load: () => import('./report-consolidated.server.ts'),
  },
  {
    words: ['simulate'],
    takes: '--units N --from YYYY-MM --to YYYY-MM --seed N [--profiles …]',
    about: 'diễn lại một năm hoạt động của N đơn vị',
    load: () => import('./simulate.server.ts'),
  },
  {
    words: ['audit', 'verify'],
    about: 'chứng minh nhật ký chưa bị sửa',
    load: () => import('./audit-verify.server.ts'),
  },
  {
    words: ['units', 'import'],
    takes: 'TỆP.xlsx [--try] [--turn NGÀY]',
    about: 'nhập danh sách đơn vị, hoặc một lần sắp xếp lại từ ngày đó',
    load: () => import('./units-import.server.ts'),
  },
  {
    words: ['units', 'export'],
    takes: 'TỆP.xlsx [--on NGÀY]',
    about: 'xuất danh sách đơn vị của một ngày',
    load: () => import('./units-export.server.ts'),
  },
  {
    words: ['people', 'import'],
    takes: 'TỆP.xlsx [--try] [--from NGÀY]',
    about: 'nhập danh sách nhân sự',
    load: () => import('./people-import.server.ts'),
  },
  { words: ['recount'], about: 'đếm lại mọi ô từ minh chứng', load: () => import('./recount.server.ts') },
  { words: ['bench'], takes: '[TÊN …]', about: 'đo tốc độ', load: () => import('./bench.server.ts') },
  { words: ['sample', 'remove'], about: 'xóa dữ liệu mẫu', load: () => import('./sample-remove.server.ts') },
  {
    words: ['user', 'add'],
    takes: '--unit MÃ --role VAI --name TÊN --username TÊN-ĐĂNG-NHẬP',
    about: 'thêm một người và in đường dẫn mời dùng một lần',
    load: () => import('./user-add.server.ts'),
  },
  {
    words: ['user', 'reset'],
    takes: '--username TÊN-ĐĂNG-NHẬP',
    about: 'cấp đường dẫn đặt lại mật khẩu',
    load: () => import('./user-reset.server.ts'),
  },
  {
    words: ['doctor'],
    takes: '[--sweep]',
    about: 'khám nơi cài đặt: dữ liệu, quyền, tệp mồ côi',
    load: () => import('./doctor.server.ts'),
  },
];

/** The command whose words begin `args`; the longest wins. */
export function findCommand(
  args: readonly string[],
  table: readonly Command[] = commands,
): { command: Command; rest: string[] } | null {
  const matching = table.filter(({ words }) => words.every((word, index) => args[index] === word));
  const command = matching.toSorted((a, b) => b.words.length - a.words.length)[0];
  return command ? { command, rest: args.slice(command.words.length) } : null;
}
