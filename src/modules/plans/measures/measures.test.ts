import { describe, expect, it } from 'vitest';
import { defaultCountedMonths } from './counted-months.ts';
import { kindsNamedIn, levelWords } from './denominators.ts';
import { countsForTitle, evidenceKinds } from './evidence-words.ts';
import { lastDayInTime } from './report-measures.ts';
import { shortTitle } from './short-title.ts';

describe('loại minh chứng theo chữ của nhiệm vụ', () => {
  it.each([
    ['Tuyên truyền thông qua sinh hoạt đầu tuần, tổ chức hội nghị, hội thảo', 'activity.assembly'],
    ['Tích cực tuyên truyền các nội dung qua các tài khoản mạng xã hội của đơn vị', 'activity.social_post'],
    ['Nghiên cứu xây dựng tờ gấp, áp phích, khẩu hiệu tuyên truyền, hướng dẫn', 'activity.material'],
    ['Hướng dẫn nội dung tuyên truyền, phổ biến về thói quen', 'article'],
    ['bài viết/bản tin', 'article'],
  ])('%s', (title, kind) => {
    expect(countsForTitle(title)[0]).toBe(kind);
  });

  it('không nhận ra thì mọi loại đều được tính', () => {
    expect(countsForTitle('Kiện toàn tổ công nghệ số')).toEqual(evidenceKinds);
  });
});

describe('mẫu số có tên (P13)', () => {
  it('mục III.1.b có mầm non, phụ lục có cơ sở nuôi dưỡng trẻ em', () => {
    const inText = 'trường học thuộc cấp mầm non, tiểu học, trung học cơ sở, trung học phổ thông';
    const inAppendix =
      'trường tiểu học, trung học cơ sở, trung học phổ thông và các cơ sở bảo vệ, nuôi dưỡng trẻ em';
    const shared = [
      'primary_school',
      'primary_lower_secondary_school',
      'lower_secondary_school',
      'lower_upper_secondary_school',
      'upper_secondary_school',
    ];
    expect(kindsNamedIn(inText)).toEqual(['preschool', ...shared]);
    expect(kindsNamedIn(inAppendix)).toEqual([...shared, 'childcare_facility']);
    expect(levelWords(inAppendix)).toBe('tiểu học, THCS, THPT, cơ sở nuôi dưỡng trẻ em');
  });

  it('không kể cấp học nào thì không có tập nào', () => {
    expect(kindsNamedIn('cán bộ, công chức')).toEqual([]);
    expect(levelWords('cán bộ, công chức')).toBeNull();
  });
});

describe('tháng tính chỉ tiêu (P14)', () => {
  const bounds = { year: 2023, issuedOn: null, issuedMonth: null, unitReportDueOn: null };
  const ends = (months: string[]) => [months[0], months.at(-1), months.length];

  it('kế hoạch 2023: từ tháng 4 đến tháng 10', () => {
    const months = defaultCountedMonths({ ...bounds, issuedMonth: '2023-03', unitReportDueOn: '2023-11-19' });
    expect(ends(months)).toEqual(['2023-04', '2023-10', 7]);
  });

  it('biết ngày ban hành thì theo ngày; ban hành từ năm trước thì từ tháng 1', () => {
    expect(ends(defaultCountedMonths({ ...bounds, issuedOn: '2023-02-28' }))).toEqual([
      '2023-03',
      '2023-12',
      10,
    ]);
    expect(ends(defaultCountedMonths({ ...bounds, issuedOn: '2022-12-20' }))).toEqual([
      '2023-01',
      '2023-12',
      12,
    ]);
  });

  it('hạn báo cáo sang năm sau thì dừng ở tháng 12; không còn tháng nào thì trống', () => {
    expect(ends(defaultCountedMonths({ ...bounds, unitReportDueOn: '2024-01-15' }))).toEqual([
      '2023-01',
      '2023-12',
      12,
    ]);
    expect(
      defaultCountedMonths({ ...bounds, issuedMonth: '2023-11', unitReportDueOn: '2023-11-19' }),
    ).toEqual([]);
  });
});

describe('hạn báo cáo (P12)', () => {
  it('“trước ngày 20/11” là hết ngày 19/11; “đến hết ngày” thì kể cả ngày đó', () => {
    expect(lastDayInTime({ due: '2023-11-20', inclusive: false })).toBe('2023-11-19');
    expect(lastDayInTime({ due: '2023-03-01', inclusive: false })).toBe('2023-02-28');
    expect(lastDayInTime({ due: '2023-11-20', inclusive: true })).toBe('2023-11-20');
    expect(lastDayInTime({ due: null, inclusive: false })).toBeNull();
  });
});

describe('tên ngắn của nhiệm vụ', () => {
  it('gọi theo việc quen thuộc khi tên nêu việc ấy', () => {
    const names = {
      'Tuyên truyền thông qua sinh hoạt đầu tuần, tổ chức hội nghị': 'Sinh hoạt, hội nghị',
      'Duy trì chuyên mục “Chuyển đổi số” trên Trang thông tin của Sở GD&ĐT': 'Chuyên mục của Sở',
      'Tạo chuyên mục/banner “Chuyển đổi số” trên trang thông tin điện tử của đơn vị':
        'Chuyên mục của đơn vị',
      'Tuyên truyền qua các tài khoản mạng xã hội của cơ quan': 'Mạng xã hội',
      'Nghiên cứu xây dựng tờ gấp, áp phích': 'Ấn phẩm',
      '100% trường được giáo dục kỹ năng tham gia môi trường mạng an toàn': 'An toàn mạng',
    };
    for (const [title, name] of Object.entries(names)) expect(shortTitle(title)).toBe(name);
  });

  it('việc lạ thì lấy mệnh đề đầu, hoặc cắt giữa hai từ', () => {
    expect(
      shortTitle('Rà soát hạ tầng số của các trường; báo cáo nhu cầu trang bị bổ sung hằng năm về Sở'),
    ).toBe('Rà soát hạ tầng số của các trường');
    const long = shortTitle(
      'Tổng hợp nhu cầu tập huấn kỹ năng số của giáo viên và nhân viên các trường trên toàn tỉnh',
    );
    expect(long.length).toBeLessThanOrEqual(61);
    expect(long.endsWith('…')).toBe(true);
    expect(shortTitle('Ngắn thôi...')).toBe('Ngắn thôi');
  });
});
