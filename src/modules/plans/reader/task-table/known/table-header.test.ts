import { describe, expect, it } from 'vitest';
import { briefly, tasksInTables } from '../../testing/read-table.ts';

const rowsOf = (...tables: string[]) => tasksInTables(...tables).map(briefly);

describe('tiêu đề bảng nhiệm vụ', () => {
  it.each([
    ['STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện | Ghi chú'],
    ['TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn hoàn thành | Ghi chú'],
    ['TT | Nội dung thực hiện | Chủ trì | Phối hợp | Tiến độ | Ghi chú'],
    ['Số TT | Nhiệm vụ và giải pháp | Cơ quan thực hiện | Phối hợp | Thời gian | Sản phẩm'],
    ['STT | Hoạt động | Bộ phận thực hiện | Bộ phận phối hợp | Thời gian hoàn thành | Kết quả'],
    ['STT | Tên nhiệm vụ | Người phụ trách | Đơn vị phối hợp | Thời hạn | Kết quả dự kiến'],
    ['STT | Nội dung | Phân công | Phối hợp thực hiện | Thời gian | Kinh phí'],
    ['STT | Nội dung | Đơn vị, cá nhân thực hiện | Đơn vị tham gia | Thời điểm | Địa điểm'],
    ['**STT** | **Nhiệm vụ** | **Đơn vị chủ trì** | **Phối hợp** | **Thời gian** | **Ghi chú**'],
  ])('%s', (header) => {
    expect(rowsOf(`${header}\n1 | Viết bài | Văn phòng Sở | Các trường | Quý II | x`)).toEqual([
      '1 | Viết bài | Văn phòng Sở | Các trường | Quý II',
    ]);
  });

  it.each(['Đơn vị', 'Phòng, ban', 'Khoa, phòng', 'Tổ, khối', 'Ai làm', 'Nơi thực hiện', 'Đầu mối'])(
    'cột “%s” ghi tên đơn vị thì là chủ trì',
    (name) => {
      const table = `STT | Nội dung | ${name} | Thời gian
1 | Viết bài | Văn phòng Sở | Quý II
2 | In tờ rơi | Phòng Tổ chức | Quý III`;
      expect(rowsOf(table)).toEqual([
        '1 | Viết bài | Văn phòng Sở |  | Quý II',
        '2 | In tờ rơi | Phòng Tổ chức |  | Quý III',
      ]);
    },
  );

  it('cơ quan ban hành, cơ quan nhận không phải là chủ trì', () => {
    const table = `STT | Nội dung | Cơ quan ban hành | Thời gian
1 | Hướng dẫn | Văn phòng Sở | Quý II
2 | Quy chế | Phòng Tổ chức | Quý III`;
    expect(rowsOf(table).map((row) => row.split(' | ')[2])).toEqual(['', '']);
  });

  it('“Thời gian, địa điểm”, “Tiến độ/kinh phí” là cột thời gian', () => {
    for (const name of ['Thời gian, địa điểm', 'Tiến độ/kinh phí'])
      expect(rowsOf(`STT | Nội dung | Chủ trì | ${name}\n1 | Viết bài | Văn phòng Sở | Quý II`)).toEqual([
        '1 | Viết bài | Văn phòng Sở |  | Quý II',
      ]);
  });

  it('cột đổi chỗ', () => {
    expect(
      rowsOf(`Thời gian | TT | Sản phẩm | Phối hợp | Nội dung công việc | Chủ trì
Tháng 3/2024 | 1 | Kế hoạch | Đoàn trường | Xây dựng kế hoạch | Ban Giám hiệu`),
    ).toEqual(['1 | Xây dựng kế hoạch | Ban Giám hiệu | Đoàn trường | Tháng 3/2024']);
  });

  it('hai tầng: chủ trì, phối hợp dưới “Đơn vị thực hiện”; bắt đầu, kết thúc dưới “Thời gian”', () => {
    expect(
      rowsOf(`STT | Nội dung | Đơn vị thực hiện | | Thời gian | | Ghi chú
 | | Chủ trì | Phối hợp | Bắt đầu | Kết thúc |
1 | In tờ rơi | Phòng A | Phòng B | 01/3/2024 | 30/4/2024 |`),
    ).toEqual(['1 | In tờ rơi | Phòng A | Phòng B | 01/3/2024 - 30/4/2024']);
  });

  it('“Tuần”, “Ngày” hai cột: cột nói được thời gian', () => {
    expect(
      rowsOf(`Tuần | Ngày | Nội dung | Phụ trách
1 | 02/9 - 06/9 | Khai giảng | Ban Giám hiệu`),
    ).toEqual(['1 | Khai giảng | Ban Giám hiệu |  | 02/9 - 06/9']);
  });

  it.each([
    ['TT | Chủ đề tin, bài | Đơn vị viết bài | Đơn vị hỗ trợ | Hạn gửi bài'],
    ['TT | Công việc | Chịu trách nhiệm chính | Hỗ trợ | Deadline'],
  ])('%s', (header) => {
    expect(rowsOf(`${header}\n1 | Viết về an toàn | Tổ Văn | Tổ Sử | 15/5`)).toEqual([
      '1 | Viết về an toàn | Tổ Văn | Tổ Sử | 15/5',
    ]);
  });

  it('cột “Mục tiêu”, “Yêu cầu” cho chỉ tiêu và ghi chú', () => {
    const [task] = tasksInTables(`TT | Nội dung | Mục tiêu | Yêu cầu | Chủ trì
1 | Nâng cấp trang tin | 100% xã có trang | Mỗi tháng 02 tin | Phòng A`);
    expect(task?.measures).toEqual([
      { kind: 'quota', min: 2, per: 'month', what: 'tin' },
      { kind: 'coverage', target: 1, of: 'xã' },
    ]);
    expect(task?.notes).toEqual(['Mỗi tháng 02 tin', '100% xã có trang']);
  });

  it.each([
    ['01/3/2024', '', 'Từ 01/3/2024'],
    ['01/3/2024', '-', 'Từ 01/3/2024'],
    ['', '30/4/2024', '30/4/2024'],
    ['Thường xuyên', '', 'Thường xuyên'],
    ['Hằng quý', '-', 'Hằng quý'],
    ['-', '-', ''],
  ])('bắt đầu “%s”, kết thúc “%s”: “%s”', (start, end, text) => {
    expect(
      tasksInTables(`TT | Nội dung | Chủ trì | Bắt đầu | Kết thúc
1 | In tờ rơi | Phòng A | ${start} | ${end}`)[0]?.schedule.text,
    ).toBe(text);
  });

  it('dòng tên bảng gộp phía trên tiêu đề', () => {
    expect(
      rowsOf(`BẢNG PHÂN CÔNG NHIỆM VỤ NĂM 2024 | | |
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
1 | In tờ rơi | Phòng A | Quý I`),
    ).toEqual(['1 | In tờ rơi | Phòng A |  | Quý I']);
  });

  it('đánh dấu dưới từng quý, từng tháng', () => {
    expect(
      tasksInTables(`TT | Nội dung | Đơn vị thực hiện | Thời gian thực hiện | | |
 | | | Quý I | Quý II | Quý III | Quý IV
1 | In tờ rơi | Phòng A | x | | x |
2 | Tổng kết | Phòng B | | | | X`).map(({ schedule }) => [schedule.text, schedule.from, schedule.to]),
    ).toEqual([
      ['Quý I, Quý III', '2024-01-01', '2024-09-30'],
      ['Quý IV', '2024-10-01', '2024-12-31'],
    ]);
  });

  it('số trần trong cột “Tháng”, “Quý”', () => {
    expect(
      tasksInTables(`TT | Tháng | Nội dung công việc | Người phụ trách
1 | 3 | Sinh hoạt dưới cờ | Tổng phụ trách Đội
2 | 9-12 | Phát thanh măng non | Tổng phụ trách Đội`).map(({ schedule }) => [schedule.from, schedule.to]),
    ).toEqual([
      ['2024-03-01', '2024-03-31'],
      ['2024-09-01', '2024-12-31'],
    ]);
  });
});
